import { describe, expect, test } from 'vitest';
import { withoutPersonal } from '../../../src/domain/people-import/code-mode';
import { joinedKey, type KeyEntry, keyEntries, keyFileOf } from '../../../src/domain/people-import/key-file';
import { type BaseColumn, PERSONAL } from '../../../src/domain/people-import/list';
import type { Decision } from '../../../src/domain/people-import/plan';
import { codedList } from '../../../src/domain/people-import/taken';
import { tableOfText } from '../../../src/domain/people-import/text-table';
import { mentees } from '../../../src/tables/people';
import { AGE_GROUPS } from '../../../src/tables/words';

const DAY = '2026-10-01';
const row = (texts: Readonly<Partial<Record<BaseColumn, string>>>, line = 2) => ({ line, texts });
const strip = (texts: Readonly<Partial<Record<BaseColumn, string>>>) => withoutPersonal([row(texts)], DAY, AGE_GROUPS);

test('names, contacts and birth stay behind; an age group goes in their place', () => {
  const { rows, names } = strip({
    fullName: 'Иванов Пётр',
    contacts: '89001234567',
    birthDate: '01.09.2012',
    birthYear: '2012',
    schoolClass: '9А',
  });
  expect(rows).toEqual([row({ schoolClass: '9А', ageGroup: '14 лет' })]);
  expect([...names]).toEqual([[2, 'Иванов Пётр']]);
});

test.each([
  [{ birthDate: '02.10.2012' }, '10–13 лет'],
  [{ birthDate: '2008-10-01' }, '18–19 лет'],
  [{ birthDate: '40000' }, '15–17 лет'],
  // By the year alone the younger of two ages: then the stricter signature is asked.
  [{ birthYear: '2012' }, '10–13 лет'],
  [{ birthYear: '2020' }, 'до 10 лет'],
  [{ birthYear: '1980' }, '20 лет и старше'],
  [{ birthYear: '2012', ageGroup: '14 лет' }, '14 лет'],
  [{ birthYear: 'давно' }, undefined],
])('of %o the age group is %s', (texts, group) => {
  expect(strip(texts).rows[0]?.texts.ageGroup).toBe(group);
});

test('a cell that names somebody stays behind whatever column it stands in', () => {
  const { rows, emptied } = strip({
    request: 'попросила Иванова Анна Петровна',
    results: 'тел. +7 900 123-45-67',
    post: 'учитель',
  });
  expect(rows).toEqual([row({ post: 'учитель' })]);
  expect(emptied).toEqual([
    { line: 2, column: 'request' },
    { line: 2, column: 'results' },
  ]);
});

test('every column that the bases call personal is one of those, and the year of birth', () => {
  const personal = Object.entries(mentees.columns).flatMap(([key, column]) => (column.personal ? [key] : []));
  expect([...personal, 'birthYear'].filter((key) => !PERSONAL.has(key as BaseColumn))).toEqual([]);
});

test('the file of codes and names reads back, whatever a name begins with', () => {
  const entries = [
    { code: 'У-0001', name: 'Иванов; Пётр "Пётр"' },
    { code: 'У-0002', name: '=СУММ(А1)' },
  ];
  const file = keyFileOf(entries, ['Код', 'ФИО']);
  expect(file).toBe('\ufeff"Код";"ФИО"\r\n"У-0001";"Иванов; Пётр ""Пётр"""\r\n"У-0002";"\'=СУММ(А1)"\r\n');
  expect(keyEntries(tableOfText(file).rows)).toEqual([entries[0], { code: 'У-0002', name: "'=СУММ(А1)" }]);
});

const KEY = [
  { code: 'У-0001', name: 'Иванов Пётр' },
  { code: 'У-0002', name: 'Котова Анна' },
  { code: 'У-0003', name: 'Анна Котова' },
];

/** Codes of ours as they stand, and nothing else. */
const codeIn = (text: string) => (/^У-\d{4}$/.test(text) ? text : undefined);

/** A list as it leaves its machine: its rows by line, and what is asked about the others. */
function coded(
  people: readonly Readonly<Partial<Record<BaseColumn, string>>>[],
  decisions: readonly (readonly [number, Decision])[] = [],
  key: readonly KeyEntry[] = KEY,
) {
  const rows = people.map((texts, at) => row(texts, at + 1));
  const list = codedList(rows, key, new Map(decisions), { today: DAY, codeIn, ages: AGE_GROUPS });
  const asked = list.doubts.map(({ line, who, doubt }) => [line, who, doubt?.kind, doubt?.candidates, doubt?.twin]);
  return { rows: list.rows.map(({ line, texts }) => [line, texts.code]), asked };
}

describe('the file of codes and names', () => {
  test('gives people their codes', () => {
    expect(coded([{ fullName: 'пётр иванов' }, { fullName: 'Новый Ян' }])).toEqual({
      rows: [
        [1, 'У-0001'],
        [2, undefined],
      ],
      asked: [],
    });
    expect(coded([{ fullName: 'Иванов Пётр', code: 'У-0009' }]).rows).toEqual([[1, 'У-0009']]);
  });

  test('asks which of two codes a name has, and who a name with a slip of the pen is', () => {
    const people = [{ fullName: 'Котова Анна' }, { fullName: 'Иванов Петр' }, { fullName: 'Иваноф Пётр' }];
    expect(coded(people)).toEqual({
      rows: [[2, 'У-0001']],
      asked: [
        [1, 'undecided', 'unsure', ['У-0002', 'У-0003'], undefined],
        [3, 'undecided', 'near', ['У-0001'], undefined],
      ],
    });
    const decided = coded(people, [
      [1, { kind: 'is', code: 'У-0003' }],
      [3, { kind: 'new' }],
    ]);
    expect(decided.rows).toEqual([
      [1, 'У-0003'],
      [2, 'У-0001'],
      [3, undefined],
    ]);
    expect(decided.asked.map(([line, who]) => [line, who])).toEqual([
      [1, 'known'],
      [3, 'new'],
    ]);
  });

  test('asks about a code that it gives to somebody else', () => {
    const people = [{ fullName: 'Совсем Другой', code: 'У-0001' }];
    expect(coded(people)).toEqual({ rows: [], asked: [[1, 'undecided', 'othersCode', ['У-0001'], undefined]] });
    expect(coded(people, [[1, { kind: 'new' }]]).rows).toEqual([[1, undefined]]);
  });
});

describe('somebody who is twice in a list', () => {
  const born = { fullName: 'Ким Ян', birthYear: '2012', schoolClass: '9А' };

  test.each([
    ['the same', born],
    ['a namesake of another year and class', { fullName: 'ЯН КИМ', birthYear: '2010', schoolClass: '11Б' }],
    ['one of whom nothing more is said', { fullName: 'Ким Ян' }],
  ])('is asked about: %s', (_what, second) => {
    expect(coded([born, second], [], [])).toEqual({
      rows: [[1, undefined]],
      asked: [[2, 'undecided', 'twice', [], 1]],
    });
    expect(coded([born, second], [[2, { kind: 'new' }]], []).rows).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
    expect(coded([born, second], [[2, { kind: 'skip' }]], []).asked[0]?.[1]).toBe('leftOut');
  });

  test('is asked about when the file has her code', () => {
    const people = [{ fullName: 'Иванов Пётр' }, { fullName: 'Пётр Иванов' }];
    expect(coded(people).asked).toEqual([[2, 'undecided', 'twice', ['У-0001'], 1]]);
    expect(coded(people, [[2, { kind: 'is', code: 'У-0001' }]]).rows).toEqual([
      [1, 'У-0001'],
      [2, 'У-0001'],
    ]);
  });

  test('is told from somebody with another name, and a surname alone is a name too', () => {
    expect(coded([{ fullName: 'Ким' }, { fullName: 'Ли' }, { fullName: 'Ким' }, {}], [], [])).toEqual({
      rows: [
        [1, undefined],
        [2, undefined],
        [4, undefined],
      ],
      asked: [[3, 'undecided', 'twice', [], 1]],
    });
  });
});

test('two files are one, in which every code has the name it had first', () => {
  const more = [
    { code: 'У-0001', name: 'Другой' },
    { code: 'У-0004', name: 'Ким Ян' },
    { code: 'У-0004', name: 'Ян Ким' },
  ];
  expect(joinedKey(KEY, more)).toEqual([...KEY, more[1]]);
});
