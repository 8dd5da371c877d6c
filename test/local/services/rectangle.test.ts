import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../../../src/local/book';
import { afterDelete, afterInsert, type Model } from '../../../src/local/services/cells/rectangle';

const HEIGHT = 12;

const span = fc
  .record({ row: fc.integer({ min: 1, max: HEIGHT }), rows: fc.integer({ min: 1, max: HEIGHT }) })
  .map(({ row, rows }): Rectangle => ({ row, column: 1, rows: Math.min(rows, HEIGHT + 1 - row), columns: 1 }));

/** Row by row, whether the rectangle lies over it. */
const rowsOf = (rectangle: Rectangle | undefined, height: number): boolean[] =>
  Array.from({ length: height }, (_, index) => {
    const row = index + 1;
    return rectangle !== undefined && row >= rectangle.row && row < rectangle.row + rectangle.rows;
  });

describe('a rectangle', () => {
  it('lies over the same rows when others are deleted, and over none when all of its are', () => {
    const cut = fc.record({ row: fc.integer({ min: 1, max: HEIGHT }), deleted: fc.integer({ min: 1, max: HEIGHT }) });
    fc.assert(
      fc.property(span, cut, (rectangle, { row, deleted }) => {
        const rows = rowsOf(rectangle, HEIGHT);
        rows.splice(row - 1, deleted);
        const left = afterDelete(rectangle, row, deleted);
        expect(rowsOf(left, rows.length)).toEqual(rows);
        expect(left === undefined).toBe(!rows.includes(true));
      }),
    );
  });

  it('lies over new rows that stand inside of it, and over those that take after its own', () => {
    const model = fc.constantFrom<Model>('before', 'after', 'none');
    const place = fc.record({
      after: fc.integer({ min: 0, max: HEIGHT }),
      added: fc.integer({ min: 1, max: 4 }),
      model,
    });
    fc.assert(
      fc.property(span, place, (rectangle, { after, added, model }) => {
        const rows = rowsOf(rectangle, HEIGHT);
        const [before = false, next = false] = [rows[after - 1], rows[after]];
        const fresh = (before && next) || (model === 'before' && before) || (model === 'after' && next);
        rows.splice(after, 0, ...new Array<boolean>(added).fill(fresh));
        expect(rowsOf(afterInsert(rectangle, 'rows', after, added, model), HEIGHT + added)).toEqual(rows);
      }),
    );
  });
});
