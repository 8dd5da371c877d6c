import type { Place } from '../server/api';

/** A cell of a tab; rows and columns count from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What a person has selected: from the active cell to the far corner. */
export interface Span {
  readonly active: Cell;
  readonly far: Cell;
}

/** `A`, `Z`, `AA` … */
export function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** `B2` */
export const addressOf = ({ row, column }: Cell): string => `${lettersOf(column)}${row}`;

/** The cell of an address a person has typed, `b2` or `B2:C5` (its first cell); undefined when it is none. */
export function cellOf(address: string): Cell | undefined {
  const [, letters = '', digits = ''] = /^\s*\$?([a-z]{1,3})\$?(\d{1,7})\s*(?::.*)?$/i.exec(address) ?? [];
  if (letters === '') return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return Number(digits) > 0 ? { row: Number(digits), column } : undefined;
}

/** The rectangle that a selection covers. */
export function placeOf({ active, far }: Span): Place {
  return {
    row: Math.min(active.row, far.row),
    column: Math.min(active.column, far.column),
    rows: Math.abs(active.row - far.row) + 1,
    columns: Math.abs(active.column - far.column) + 1,
  };
}

export const spanOf = ({ row, column, rows, columns }: Place): Span => ({
  active: { row, column },
  far: { row: row + rows - 1, column: column + columns - 1 },
});

export const single = (cell: Cell): Span => ({ active: cell, far: cell });

export const sameCell = (one: Cell, other: Cell): boolean => one.row === other.row && one.column === other.column;

export const sameSpan = (one: Span, other: Span): boolean =>
  sameCell(one.active, other.active) && sameCell(one.far, other.far);

export const holds = ({ row, column, rows, columns }: Place, cell: Cell): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

/** `B2` or `B2:C5` */
export function addressOfSpan(span: Span): string {
  const place = placeOf(span);
  const { active, far } = spanOf(place);
  return sameCell(active, far) ? addressOf(active) : `${addressOf(active)}:${addressOf(far)}`;
}
