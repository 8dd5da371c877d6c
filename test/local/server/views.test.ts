import { describe, expect, test } from 'vitest';
import type { BookSheet } from '../../../src/local/book';
import { gridView } from '../../../src/local/server/views/grid-view';
import { shownNumber } from '../../../src/local/server/views/shown-text';
import { makeSheet } from '../make-state';

const view = (sheet: Partial<BookSheet>) => gridView(makeSheet(sheet), 1, 'ru_RU');

describe('a number is shown', () => {
  test.each([
    [0.1 + 0.2, undefined, '0,3'],
    [-1234.5, undefined, '-1234,5'],
    [1e21, undefined, '1E+21'],
    [1234567.891, '#,##0.00', '1\u00a0234\u00a0567,89'],
    [-1234.5, '#,##0', '-1\u00a0235'],
    [0.125, '0%', '13%'],
    [0.125, '0.00%', '12,50%'],
    [5, '000', '005'],
    [2.5, '0.###', '2,5'],
    [1500, '#,##0.00 [$₽]', '1\u00a0500,00 ₽'],
    [12345, '0.00E+00', '1,23E+04'],
    [-5, '0;"минус "0;"нет"', 'минус 5'],
    [0, '0;"минус "0;"нет"', 'нет'],
    [7, '@', '7'],
  ])('%s under %s as %s', (number, format, text) => {
    expect(shownNumber(number, format)).toBe(text);
  });

  test.each([
    ['dd.MM.yyyy', '05.09.2026'],
    ['d mmmm yyyy', '5 сентября 2026'],
    ['MMMM yyyy', 'сентябрь 2026'],
    ['d mmm yy', '5 сен 26'],
    ['dddd', 'суббота'],
    ['yyyy-MM-dd', '2026-09-05'],
    ['dd.MM.yyyy H:mm:ss', '05.09.2026 9:05:07'],
    ['hh:mm', '09:05'],
    ['h:mm am/pm', '9:05 AM'],
    ['mm:ss', '05:07'],
    ['[h]:mm', '1110489:05'],
    ['"день "d', 'день 5'],
  ])('under %s as the date %s', (format, text) => {
    const serial = Date.UTC(2026, 8, 5, 9, 5, 7) / 86_400_000 + 25_569;
    expect(shownNumber(serial, format)).toBe(text);
  });
});

describe('a tab', () => {
  test('shows each cell by its format, as far as anything is entered', () => {
    const { texts } = view({
      cells: {
        1: { 1: { value: 'Дата' }, 3: { value: 'Доля' } },
        3: { 1: { value: 46_266 }, 2: { value: true }, 3: { value: false }, 4: { note: 'пусто' } },
      },
      formats: [{ row: 2, column: 1, rows: 5, columns: 1, value: 'dd.MM.yyyy' }],
      validations: [{ row: 2, column: 3, rows: 5, columns: 1, value: { kind: 'checkbox', strict: true } }],
    });
    expect(texts).toEqual([['Дата', '', 'Доля'], [], ['01.09.2026', 'ИСТИНА', 'FALSE']]);
  });

  test('tells what to type where the cell shows something else', () => {
    const { texts, formulas } = view({
      cells: {
        1: { 1: { formula: '=1+1', value: 2 }, 2: { value: '007' }, 3: { value: '=да' }, 4: { value: 'слово' } },
        2: { 1: { value: 1.256 }, 2: { value: 46_266.5 }, 3: { value: 0.126 }, 4: { value: '007' } },
      },
      formats: [
        { row: 2, column: 1, rows: 1, columns: 1, value: '0.0' },
        { row: 2, column: 2, rows: 1, columns: 1, value: 'MMMM yyyy' },
        { row: 2, column: 3, rows: 1, columns: 1, value: '0%' },
        { row: 2, column: 4, rows: 1, columns: 1, value: '@' },
      ],
    });
    expect(texts[1]).toEqual(['1,3', 'сентябрь 2026', '13%', '007']);
    expect(formulas).toEqual({
      '1:1': '=1+1',
      '1:2': "'007",
      '1:3': "'=да",
      '2:1': '1,256',
      '2:2': '01.09.2026 12:00:00',
      '2:3': '12,6%',
    });
  });

  test('leaves open what a closed tab leaves open', () => {
    const unprotected = [{ row: 2, column: 2, rows: 3, columns: 1 }];
    const closed = { id: 'p', description: 'Закрыто', warningOnly: false, editors: [], unprotected };
    const { locks } = view({ rowCount: 10, columnCount: 3, protections: [closed] });
    const isLocked = (row: number, column: number) =>
      locks.filter(
        (lock) =>
          row >= lock.row && row < lock.row + lock.rows && column >= lock.column && column < lock.column + lock.columns,
      ).length;
    const cells = Array.from({ length: 10 }, (_, row) => [1, 2, 3].map((column) => isLocked(row + 1, column)));
    expect(cells.map((line) => line.join('')).join(' ')).toBe('111 101 101 101 111 111 111 111 111 111');
  });

  test('of ten thousand rows is made in well under a second', () => {
    const line = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [at + 1, { value: `Ячейка ${at}` }]));
    const cells = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [at + 1, line]));
    const began = performance.now();
    expect(view({ rowCount: 10_000, cells }).texts).toHaveLength(10_000);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
