import * as z from 'zod/mini';
import { type Cell, textOf } from './cell';
import { cellOf, type Table } from './table';

/** What a typed text means in a column; undefined for none, and for text that cannot be understood. */
function readTyped(table: Table, key: string, typed: string): { readonly value: unknown } | undefined {
  const column = table.columns[key];
  const read = column && z.safeDecode(column.cell, typed.trim());
  return read?.success ? { value: read.data } : undefined;
}

/** The cell that a typed text becomes; text that cannot be understood stays what it is, as in the sheet. */
export function typedCell(table: Table, key: string, typed: string): Cell {
  const [column, read] = [table.columns[key], readTyped(table, key, typed)];
  if (!column || typed.trim() === '') return '';
  return read ? cellOf(column, read.value) : typed.trim();
}

/** The value to be written for a typed text; undefined empties the cell. */
export function typedValue(table: Table, key: string, typed: string): unknown {
  if (typed.trim() === '') return undefined;
  const read = readTyped(table, key, typed);
  return read ? read.value : typed.trim();
}

/** Whether two texts mean the same in a column: «1.9.2026» is 01.09.2026. */
export function sameTyped(table: Table, key: string, one: string, other: string): boolean {
  return textOf(typedCell(table, key, one)) === textOf(typedCell(table, key, other));
}
