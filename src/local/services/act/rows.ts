import type { BookSheet } from '../../book';
import { deleteRows } from '../cells/delete';
import { fitsIn, insertAfter } from '../cells/insert';
import { moveReferences } from '../cells/references';
import type { Execution } from '../execution';
import type { ActRefusal, Gesture } from '../options';
import { forbidden } from './permitted';

type Rows = Pick<Extract<Gesture, { kind: 'insertRows' | 'deleteRows' }>, 'row' | 'count' | 'agreed'>;

/**
 * New rows above the one at `row`, after which they take; the first below the last row take after that one. A protection
 * bars them only when they would stand inside of it.
 */
export function insertSheetRows(
  execution: Execution,
  sheet: BookSheet,
  { row, count, agreed }: Rows,
): ActRefusal | undefined {
  const { book } = execution.state;
  if (row < 1 || count < 1 || row > sheet.rowCount + 1) return { refused: 'outside' };
  if (!fitsIn(book, count * sheet.columnCount)) return { refused: 'tooLarge' };
  const isInside = (first: number, rows: number) => row > first && row < first + rows;
  const protections = sheet.protections.filter(({ range }) => range === undefined || isInside(range.row, range.rows));
  const line = { row: Math.min(row, sheet.rowCount), column: 1, rows: 1, columns: sheet.columnCount };
  const refusal = forbidden(execution, { ...sheet, protections }, line, agreed);
  if (refusal !== undefined) return refusal;
  insertAfter(sheet, 'rows', row - 1, count, row > sheet.rowCount ? 'before' : 'after');
  moveReferences(book, sheet, 'rows', { after: row - 1, added: count });
  return undefined;
}

export function deleteSheetRows(
  execution: Execution,
  sheet: BookSheet,
  { row, count, agreed }: Rows,
): ActRefusal | undefined {
  if (row < 1 || count < 1 || row + count - 1 > sheet.rowCount) return { refused: 'outside' };
  const frozen = Math.min(sheet.frozenRows, row + count - 1) - Math.min(sheet.frozenRows, row - 1);
  if (sheet.rowCount - sheet.frozenRows === count - frozen) return { refused: 'allRows' };
  const block = { row, column: 1, rows: count, columns: sheet.columnCount };
  const refusal = forbidden(execution, sheet, block, agreed);
  if (refusal !== undefined) return refusal;
  deleteRows(sheet, row, count);
  moveReferences(execution.state.book, sheet, 'rows', { from: row, deleted: count });
  return undefined;
}

/** A protection of cells above does not bar rows below them, one of the whole tab does. */
export function appendRows(execution: Execution, sheet: BookSheet, count: number): ActRefusal | undefined {
  if (count < 1) return { refused: 'outside' };
  if (!fitsIn(execution.state.book, count * sheet.columnCount)) return { refused: 'tooLarge' };
  const protections = sheet.protections.filter(({ range }) => range === undefined);
  const line = { row: sheet.rowCount, column: 1, rows: 1, columns: sheet.columnCount };
  const refusal = forbidden(execution, { ...sheet, protections }, line, true);
  if (refusal !== undefined) return refusal;
  insertAfter(sheet, 'rows', sheet.rowCount, count);
  return undefined;
}
