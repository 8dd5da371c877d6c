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

/** Along one axis, what remains of a span after lines were inserted after a line; `inherit` stretches one ending there. */
function stretched(start: number, count: number, after: number, added: number, inherit: boolean): [number, number] {
  if (start > after) return [start + added, count];
  const last = start + count - 1;
  return [start, last > after || (inherit && last === after) ? count + added : count];
}

/** The same rectangle after rows (or columns) were inserted after the given one. */
export function afterInsert<Rect extends Rectangle>(
  rectangle: Rect,
  axis: 'rows' | 'columns',
  after: number,
  added: number,
  inherit: boolean,
): Rect {
  if (axis === 'rows') {
    const [row, rows] = stretched(rectangle.row, rectangle.rows, after, added, inherit);
    return { ...rectangle, row, rows };
  }
  const [column, columns] = stretched(rectangle.column, rectangle.columns, after, added, inherit);
  return { ...rectangle, column, columns };
}
