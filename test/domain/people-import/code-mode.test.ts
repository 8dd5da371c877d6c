import { expect, test } from 'vitest';
import { withoutPersonal } from '../../../src/domain/people-import/code-mode';
import { codesByName, keyEntries, keyFileOf } from '../../../src/domain/people-import/key-file';
import { type BaseColumn, PERSONAL } from '../../../src/domain/people-import/list';
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

test('the file gives people their codes, and a name of two codes to nobody', () => {
  const key = [
    { code: 'У-0001', name: 'Иванов Пётр' },
    { code: 'У-0002', name: 'Котова Анна' },
    { code: 'У-0003', name: 'Анна Котова' },
  ];
  expect([...codesByName(key).values()]).toEqual(['У-0001']);
  const { rows } = codedList(
    [
      row({ fullName: 'пётр иванов' }, 2),
      row({ fullName: 'Котова Анна' }, 3),
      row({ fullName: 'Иванов Пётр', code: 'У-9' }, 4),
    ],
    key,
    DAY,
    AGE_GROUPS,
  );
  expect(rows.map(({ texts }) => texts)).toEqual([{ code: 'У-0001' }, {}, { code: 'У-9' }]);
});
