import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Mentor } from '../../src/domain/school';
import { choice, code, text, whole } from '../../src/tables/column';
import { mentors } from '../../src/tables/people';
import { codeNumber, type Grid, nextCodes, placesOf, readRows, table } from '../../src/tables/table';
import { grid, mentor } from '../make';

const people = table({
  id: 'people',
  tab: 'Люди',
  key: 'code',
  prefix: 'У',
  columns: {
    code: code('Код', 'У'),
    name: text('Имя'),
    age: whole('Возраст', { min: 1, max: 99 }, { blank: true }),
    kind: choice('Кто', { pupil: 'ученик' }, { blank: true }),
    note: text('Примечание', { locked: true, blank: true }),
  },
});

const HEADERS = ['Код', 'Имя', 'Возраст', 'Кто', 'Примечание'];
const read = (...rows: Grid) => readRows(people, [HEADERS, ...rows]);
const said = (...rows: Grid) =>
  read(...rows).findings.map(({ row, code: whose, column, rule }) => `${row} ${whose} ${column}: ${rule}`);

describe('columns are found by header', () => {
  test('in any order, with the columns of a person between them', () => {
    const { rows } = readRows(people, [
      ['Возраст', 'Моё', 'Код', 'Имя', 'Кто', 'Примечание'],
      [14, 'не трогать', 'У-0007', 'Аня', 'ученик', ''],
    ]);
    expect(rows).toEqual([{ line: 2, code: 'У-0007', name: 'Аня', age: 14, kind: 'pupil' }]);
  });

  test('whatever their case, spaces and «ё»', () => {
    expect([...placesOf(people, [' КОД ', 'имя']).index]).toEqual([
      ['code', 0],
      ['name', 1],
    ]);
  });

  test('those that are missing, doubled or foreign are told apart', () => {
    expect(placesOf(people, ['Код', 'Имя', 'код', 'Моё', '', { date: '2026-09-01' }, 7])).toMatchObject({
      missing: ['age', 'kind', 'note'],
      doubled: ['код'],
      foreign: ['Моё', '2026-09-01', '7'],
    });
  });

  test('of two alike the first is read', () => {
    const { rows } = readRows(people, [
      ['Код', 'Имя', 'Имя'],
      ['У-0001', 'Аня', 'Боря'],
    ]);
    expect(rows[0]?.name).toBe('Аня');
  });

  test('a column that is gone is no reason to ask for its values', () => {
    const { rows, findings } = readRows(people, [['Код'], ['У-0001']]);
    expect([rows, findings]).toEqual([[{ line: 2, code: 'У-0001' }], []]);
  });

  test('an empty tab has no rows and lacks every column', () => {
    expect(readRows(people, [])).toMatchObject({ rows: [], findings: [], places: { missing: { length: 5 } } });
  });
});

describe('rows', () => {
  test('in which nobody has entered anything are passed over, and the others keep their line', () => {
    const { rows } = read([], ['', ' ', '', '', ''], ['', 'Аня'], ['', '', '', '', 'наше']);
    expect(rows.map(({ line, name }) => [line, name])).toEqual([[4, 'Аня']]);
  });

  test('with a nought or a «false» in them are rows', () => {
    expect(read(['', '', 0]).rows).toHaveLength(1);
    expect(read(['', false]).rows).toMatchObject([{ name: 'false' }]);
  });

  test('without a code are sound: the add-in gives codes', () => {
    expect(said(['', 'Аня'])).toEqual([]);
  });

  test('that lack a needed value say so', () => {
    expect(read(['У-0001', '', 14]).findings).toEqual([
      {
        tab: 'Люди',
        row: 2,
        code: 'У-0001',
        column: 'Имя',
        rule: 'required',
        severity: 'error',
        message: 'Заполните столбец «Имя».',
      },
    ]);
  });

  test('with a cell that cannot be understood are read all the same', () => {
    const { rows, findings } = read([' у-0001 ', 'Аня', 'много', 'ученик']);
    expect(rows).toEqual([{ line: 2, code: 'У-0001', name: 'Аня', kind: 'pupil' }]);
    expect(findings).toMatchObject([
      { code: 'У-0001', column: 'Возраст', rule: 'malformed', message: 'Здесь нужно целое число от 1 до 99.' },
    ]);
  });

  test('with several such cells are reported cell by cell', () => {
    expect(said(['Иванов', '', 'много', 'никто'])).toEqual([
      '2  Код: malformed',
      '2  Имя: required',
      '2  Возраст: malformed',
      '2  Кто: malformed',
    ]);
  });

  test('never put an entered text in place of a code', () => {
    expect(read(['Иванов Иван', 'Аня', 'много']).findings.map((finding) => finding.code)).toEqual(['', '']);
  });

  test('an unreadable address only warns', () => {
    const tab = grid(mentors, [{ code: 'У-0001', category: 'teacher', story: 'наш сайт' }]);
    expect(readRows(mentors, tab).findings).toMatchObject([{ rule: 'malformed', severity: 'warning' }]);
  });
});

describe('a tab written and read again', () => {
  test('gives the same rows', () => {
    const rows = [
      mentor({ fullName: '=1+1', birthDate: '2010-02-28', gender: 'female', capacity: 3, joined: '2026-09-01' }),
      mentor({ code: 'У-0002', category: 'teacher', contacts: '+7 999 123-45-67', post: '001' }),
    ];
    const { rows: again, findings } = readRows(mentors, grid(mentors, rows));
    expect(findings).toEqual([]);
    expect(again).toEqual(rows.map((row, at) => ({ ...row, line: at + 2 })));
  });

  test('gives every text back, or a finding', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('=1', '+1', '-', '@x', '<b>', '001', '1/2', '\uD83D', '👩‍🏫', '\u0000'),
    );
    fc.assert(
      fc.property(odd, (typed) => {
        const { rows, findings } = read(['У-0001', typed]);
        const kept = rows[0]?.name === typed.trim() && findings.length === 0;
        expect(kept || findings.length === 1).toBe(true);
      }),
    );
  });
});

describe('codes', () => {
  test('go on from the last that was given', () => {
    expect(nextCodes('У', 98, 3)).toEqual(['У-0099', 'У-0100', 'У-0101']);
    expect(nextCodes('П', 999, 1)).toEqual(['П-1000']);
    expect(nextCodes('П', 0, 0)).toEqual([]);
  });

  test.each([
    ['У-0012', 12],
    ['П-1000', 1000],
    ['Иванов', 0],
    ['', 0],
    [undefined, 0],
  ])('%s has the number %s', (given, number) => {
    expect(codeNumber(given)).toBe(number);
  });

  test('are read back as they were given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_998 }), (last) => {
        expect(nextCodes('У', last, 1).map(codeNumber)).toEqual([last + 1]);
      }),
    );
  });
});

test('types of rows follow from the declaration', () => {
  expectTypeOf<Mentor['capacity']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Mentor['gender']>().toEqualTypeOf<'male' | 'female' | undefined>();
  expectTypeOf<Mentor['line']>().toEqualTypeOf<number>();
});
