import type { Cell } from '../places';
import type { Axis, Layout } from './layout';
import type { Stretch } from './lines';
import { type Box, boxOf } from './marks';

/** Pixels drawn beyond what is in sight. */
const MARGIN = { rows: 300, columns: 200 };

/** The rows and columns that are in sight, and some around them. */
export function inSight(
  { scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement,
  { rows, columns }: Layout,
): { readonly rows: Stretch; readonly columns: Stretch } {
  const stretch = (axis: Axis, from: number, size: number, margin: number): Stretch => ({
    first: axis.indexAt(from - margin),
    last: Math.min(axis.indexAt(from + size - axis.still + margin), axis.shown.length - 1),
  });
  return {
    rows: stretch(rows, scrollTop, clientHeight, MARGIN.rows),
    columns: stretch(columns, scrollLeft, clientWidth, MARGIN.columns),
  };
}

const isStill = (axis: Axis, number: number): boolean => {
  const at = axis.indexOf(number);
  return at >= 0 && at < axis.frozen;
};

/** Where a box stands on the screen: what begins in the panes that stand still does not move with the others. */
export function shifted(
  box: Box,
  { rows, columns }: Layout,
  { scrollLeft, scrollTop }: HTMLElement,
  { row, column }: Cell,
): Box {
  return {
    ...box,
    left: box.left - (isStill(columns, column) ? 0 : scrollLeft),
    top: box.top - (isStill(rows, row) ? 0 : scrollTop),
  };
}

/** Whether any of a cell is in sight. */
export function isSeen(layout: Layout, scroller: HTMLElement, cell: Cell): boolean {
  const { rows, columns } = layout;
  const box = boxOf(layout, { ...cell, rows: 1, columns: 1 });
  if (!box) return false;
  const { left, top } = shifted(box, layout, scroller, cell);
  const isUnder = (axis: Axis, number: number, end: number) => !isStill(axis, number) && end <= axis.still;
  const isHidden = isUnder(rows, cell.row, top + box.height) || isUnder(columns, cell.column, left + box.width);
  return !isHidden && left < scroller.clientWidth && top < scroller.clientHeight;
}

/** Scrolls so far that the whole cell is seen; with `middle`, a cell out of sight comes into the middle. */
export function reveal(scroller: HTMLElement, { rows, columns }: Layout, cell: Cell, where?: 'middle'): void {
  scroller.scrollTo({
    left: offsetFor(columns, cell.column, scroller.scrollLeft, scroller.clientWidth),
    top: offsetFor(rows, cell.row, scroller.scrollTop, scroller.clientHeight, where),
    behavior: 'instant',
  });
}

function offsetFor(axis: Axis, number: number, from: number, size: number, where?: 'middle'): number {
  const at = axis.indexOf(number);
  if (at < axis.frozen) return from;
  const seen = size - axis.still;
  const [start, length] = [axis.starts[at] ?? 0, axis.sizes[at] ?? 0];
  if (start >= from && start + length <= from + seen) return from;
  if (where && length <= seen) return start - (seen - length) / 2;
  return start < from || length > seen ? start : start + length - seen;
}
