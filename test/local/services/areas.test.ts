import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area, BookStyle } from '../../../src/local/book';
import { cover, paint, restyle, valueAt } from '../../../src/local/services/cells/areas';

const BLOCK = { row: 1, column: 1, rows: 6, columns: 5 };

const rectangle = fc
  .record({
    row: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 1, max: 5 }),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 5 }),
  })
  .map((area) => ({
    ...area,
    rows: Math.min(area.rows, 7 - area.row),
    columns: Math.min(area.columns, 6 - area.column),
  }));

const areaOf = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Area<Value>> =>
  fc.tuple(rectangle, value).map(([area, one]) => ({ ...area, value: one }));

/** Cell by cell, as slowly as can be. */
function cellByCell<Value>(areas: readonly Area<Value>[], merge: (old: Value | undefined, fresh: Value) => Value) {
  const cells: (Value | undefined)[] = new Array(30).fill(undefined);
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const index = (row - 1) * 5 + column - 1;
        cells[index] = merge(cells[index], area.value);
      }
    }
  }
  return cells;
}

const painted = <Value>(areas: readonly Area<Value>[]) =>
  Array.from(paint(areas, BLOCK), (mark) => valueAt(areas, mark));

describe('areas', () => {
  it('laid one over another govern the same cells as a cell-by-cell account', () => {
    fc.assert(
      fc.property(fc.array(areaOf(fc.constantFrom('a', 'b', 'c')), { maxLength: 12 }), (added) => {
        const areas = added.reduce((all, area) => cover(all, area), [] as Area<string>[]);
        expect(painted(areas)).toEqual(cellByCell(added, (_, fresh) => fresh));
        expect(areas.length).toBeLessThanOrEqual(added.length);
      }),
    );
  });

  it('of styles keep what a later change does not name', () => {
    const change = fc.constantFrom<BookStyle>({ bold: true }, { bold: false }, { wrap: true }, { color: '#ff0000' });
    fc.assert(
      fc.property(fc.array(areaOf(change), { maxLength: 8 }), (changes) => {
        const areas = changes.reduce((all, { value, ...area }) => restyle(all, area, value), [] as Area<BookStyle>[]);
        expect(painted(areas)).toEqual(cellByCell(changes, (old, fresh) => ({ ...old, ...fresh })));
      }),
    );
  });

  it('of one value that continue each other are one area', () => {
    const rows = Array.from({ length: 5 }, (_, row) => ({ row: row + 1, column: 2, rows: 1, columns: 1, value: 'a' }));
    expect(rows.reduce((all, area) => cover(all, area), [] as Area<string>[])).toEqual([
      { row: 1, column: 2, rows: 5, columns: 1, value: 'a' },
    ]);
  });

  it('are painted on a block that begins anywhere', () => {
    const areas = [{ row: 3, column: 3, rows: 2, columns: 2, value: 'a' }];
    expect([...paint(areas, { row: 4, column: 2, rows: 2, columns: 3 })]).toEqual([0, 1, 1, 0, 0, 0]);
  });
});
