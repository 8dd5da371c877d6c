import { describe, expect, test } from 'vitest';
import { addressOf, addressOfSpan, cellOf, lettersOf, placeOf } from '../../../src/local/window/places';

describe('an address', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [703, 'AAA'],
  ])('calls column %i %s', (column, letters) => {
    expect(lettersOf(column)).toBe(letters);
  });

  test.each([
    ['b2', { row: 2, column: 2 }],
    [' $AA$10 ', { row: 10, column: 27 }],
    ['C5:D7', { row: 5, column: 3 }],
    ['5', undefined],
    ['A0', undefined],
    ['Имя', undefined],
  ])('typed as %s leads to its cell', (typed, cell) => {
    expect(cellOf(typed)).toEqual(cell);
  });

  test('comes back as it was shown', () => {
    const cells = [1, 25, 26, 27, 52, 53, 702, 703].map((column) => ({ row: 7, column }));
    expect(cells.map((cell) => cellOf(addressOf(cell)))).toEqual(cells);
  });

  test('of an area is the same from whichever corner it was drawn', () => {
    const [one, other] = [
      { row: 9, column: 2 },
      { row: 3, column: 4 },
    ];
    expect([addressOfSpan({ active: one, far: other }), addressOfSpan({ active: other, far: one })]).toEqual([
      'B3:D9',
      'B3:D9',
    ]);
    expect(placeOf({ active: one, far: other })).toEqual({ row: 3, column: 2, rows: 7, columns: 3 });
  });
});
