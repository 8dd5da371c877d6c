import type { Rectangle } from '../../book';

/** The part that two rectangles share. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Whether the outer rectangle holds the whole of the inner one. */
export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** Which line new ones take after: the one before them, the one after them, or none. */
export type Model = 'before' | 'after' | 'none';

/** Along one axis, what becomes of a span when lines are inserted after a line; it stretches over those that take after it. */
function stretched(start: number, count: number, after: number, added: number, model: Model): [number, number] {
  if (start === after + 1 && model === 'after') return [start, count + added];
  if (start > after) return [start + added, count];
  const last = start + count - 1;
  return [start, last > after || (model === 'before' && last === after) ? count + added : count];
}

/** The same rectangle after rows (or columns) were inserted after the given one. */
export function afterInsert<Rect extends Rectangle>(
  rectangle: Rect,
  axis: 'rows' | 'columns',
  after: number,
  added: number,
  model: Model,
): Rect {
  if (axis === 'rows') {
    const [row, rows] = stretched(rectangle.row, rectangle.rows, after, added, model);
    return { ...rectangle, row, rows };
  }
  const [column, columns] = stretched(rectangle.column, rectangle.columns, after, added, model);
  return { ...rectangle, column, columns };
}

/** What is left of a rectangle after rows were deleted, from the given one on; undefined when nothing is. */
export function afterDelete<Rect extends Rectangle>(rectangle: Rect, row: number, deleted: number): Rect | undefined {
  const last = rectangle.row + rectangle.rows - 1;
  const gone = Math.max(0, Math.min(last, row + deleted - 1) - Math.max(rectangle.row, row) + 1);
  const above = Math.max(0, Math.min(rectangle.row, row + deleted) - row);
  const rows = rectangle.rows - gone;
  return rows === 0 ? undefined : { ...rectangle, row: rectangle.row - above, rows };
}
