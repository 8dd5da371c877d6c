import type { GridView } from '../../server/api';
import { ROW_HEIGHT } from './row-heights';

/** Pixels */
export const NUMBERS_WIDTH = 46;
export const LETTERS_HEIGHT = 24;
/** The bar after frozen rows or columns. */
const BAR = 3;
const COLUMN_WIDTH = 100;

/** Where the rows or the columns of a tab stand, hidden ones left out; everything in pixels. */
export interface Axis {
  /** Numbers of the rows or columns that are shown, in their order. */
  readonly shown: readonly number[];
  /** How many of them stand still. */
  readonly frozen: number;
  /** Where each begins, in its own pane: those that stand still in the first, the others in the second. */
  readonly starts: Float64Array;
  readonly sizes: Float64Array;
  /** The place of a number among those shown; -1 when it is hidden or there is none. */
  indexOf(number: number): number;
  /** The first that ends after a place of the second pane. */
  indexAt(offset: number): number;
  /** The whole of the first pane and of the second. */
  readonly still: number;
  readonly moving: number;
}

export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
}

export function layoutOf(view: GridView, heights: ReadonlyMap<number, number>): Layout {
  return {
    rows: axisOf(
      view.rowCount,
      view.hiddenRows,
      view.frozenRows,
      LETTERS_HEIGHT,
      (row) => heights.get(row) ?? ROW_HEIGHT,
    ),
    columns: axisOf(
      view.columnCount,
      view.hiddenColumns,
      view.frozenColumns,
      NUMBERS_WIDTH,
      (column) => view.widths[column] ?? COLUMN_WIDTH,
    ),
  };
}

/** @param head Pixels before the first row or column. */
function axisOf(
  count: number,
  hidden: readonly number[],
  frozenCount: number,
  head: number,
  sizeOf: (number: number) => number,
): Axis {
  const left = new Set(hidden);
  const shown = Array.from({ length: count }, (_, at) => at + 1).filter((number) => !left.has(number));
  const frozen = shown.filter((number) => number <= frozenCount).length;
  const starts = new Float64Array(shown.length);
  const sizes = new Float64Array(shown.length);
  let [still, moving] = [head, 0];
  shown.forEach((number, at) => {
    const size = sizeOf(number);
    sizes[at] = size;
    starts[at] = at < frozen ? still : moving;
    if (at < frozen) still += size;
    else moving += size;
  });
  const places = left.size === 0 ? undefined : new Map(shown.map((number, at) => [number, at]));
  return {
    shown,
    frozen,
    starts,
    sizes,
    indexOf: (number) => places?.get(number) ?? (places || number < 1 || number > count ? -1 : number - 1),
    indexAt: (offset) => firstAfter(starts, sizes, frozen, offset),
    still: still + (frozen > 0 ? BAR : 0),
    moving,
  };
}

function firstAfter(starts: Float64Array, sizes: Float64Array, from: number, offset: number): number {
  let [low, high] = [from, Math.max(from, starts.length - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) + (sizes[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
