import type { Cell } from '../places';
import type { Sheet } from '../sheet';
import type { Axis, Layout } from './layout';

/** A step of the keyboard: rows down and columns to the right. */
export interface Step {
  readonly down: number;
  readonly right: number;
}

/** The cell so many shown rows and columns further; the edges hold it. */
export function moved({ rows, columns }: Layout, { row, column }: Cell, { down, right }: Step): Cell {
  return { row: along(rows, row, down), column: along(columns, column, right) };
}

function along({ shown, indexOf }: Axis, number: number, by: number): number {
  if (by === 0) return number;
  let at = indexOf(number);
  // From a hidden row or column, as after it was hidden, to the next one shown.
  if (at < 0) at = shown.findIndex((each) => each > number) - (by > 0 ? 1 : 0);
  return shown[Math.min(Math.max(at + by, 0), shown.length - 1)] ?? number;
}

/** Where Ctrl with an arrow leads: the end of what is filled, or the next filled cell, or the edge. */
export function leapt(layout: Layout, sheet: Sheet, from: Cell, step: Step): Cell {
  const isFilled = (cell: Cell) => sheet.text(cell.row, cell.column) !== '';
  let here = from;
  let next = moved(layout, here, step);
  const runs = isFilled(here) && isFilled(next);
  while (next.row !== here.row || next.column !== here.column) {
    if (runs && !isFilled(next)) return here;
    here = next;
    if (!runs && isFilled(here)) return here;
    next = moved(layout, here, step);
  }
  return here;
}

/** The last cell in which anything is entered. */
export function lastUsed({ view }: Sheet): Cell {
  const column = view.texts.reduce((most, line) => Math.max(most, line.length), 1);
  return { row: Math.max(view.texts.length, 1), column };
}

/** How many rows fit in a height, from a row on. */
export function rowsIn({ rows }: Layout, from: number, height: number): number {
  const at = Math.max(rows.indexOf(from), rows.frozen);
  const start = rows.starts[at] ?? 0;
  return Math.max(rows.indexAt(start + height) - at - 1, 1);
}
