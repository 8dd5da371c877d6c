import type { Area, Book, BookCell, BookSheet, Rectangle } from '../../book';
import { afterInsert, type Model } from './rectangle';

type Axis = 'rows' | 'columns';

/** Cells of the whole book, empty ones included: https://support.google.com/drive/answer/37603 */
const CELL_LIMIT = 10_000_000;

/** Whether the book may grow by so many cells. */
export function fitsIn(book: Book, added: number): boolean {
  const total = book.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, added);
  return total <= CELL_LIMIT;
}

/** Throws when the book would outgrow what Google Sheets holds. */
export function checkCellLimit(book: Book, added: number): void {
  if (fitsIn(book, added)) return;
  throw new Error(
    `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
  );
}

/**
 * Inserts empty rows or columns; they inherit number format, validation, style and fill from their model: as a script
 * inserts them, from the line before them.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertrowsafterafterposition,-howmany
 */
export function insertAfter(
  sheet: BookSheet,
  axis: Axis,
  after: number,
  added: number,
  model: Exclude<Model, 'none'> = 'before',
): void {
  const shift = <Value>(areas: Area<Value>[]) => areas.map((area) => afterInsert(area, axis, after, added, model));
  sheet.formats = shift(sheet.formats);
  sheet.validations = shift(sheet.validations);
  sheet.styles = shift(sheet.styles);
  for (const protection of sheet.protections) {
    const grown = (range: Rectangle) =>
      afterInsert(range, axis, after, added, isUnbounded(range, sheet, axis) ? model : 'none');
    if (protection.range !== undefined) protection.range = grown(protection.range);
    if (protection.unprotected !== undefined) protection.unprotected = protection.unprotected.map(grown);
  }
  if (sheet.filter !== undefined) sheet.filter = afterInsert(sheet.filter, axis, after, added, 'none');
  if (axis === 'rows') insertRows(sheet, after, added, model === 'before' ? after : after + 1);
  else insertColumns(sheet, after, added);
}

/** A range over the whole height (`A:C`) or width has no end at Google and grows with the tab. */
function isUnbounded(range: Rectangle, sheet: BookSheet, axis: Axis) {
  return axis === 'rows'
    ? range.row === 1 && range.rows === sheet.rowCount
    : range.column === 1 && range.columns === sheet.columnCount;
}

function insertRows(sheet: BookSheet, after: number, added: number, model: number): void {
  const cells: BookSheet['cells'] = {};
  for (const [key, line] of Object.entries(sheet.cells)) {
    const row = Number(key);
    cells[row > after ? row + added : row] = line;
  }
  const fills = fillsOf(sheet.cells[model]);
  if (fills.length > 0) {
    for (let row = after + 1; row <= after + added; row++) {
      cells[row] = Object.fromEntries(fills.map(([column, background]) => [column, { background }]));
    }
  }
  sheet.cells = cells;
  sheet.hiddenRows = sheet.hiddenRows.map((row) => (row > after ? row + added : row));
  if (after < sheet.frozenRows) sheet.frozenRows += added;
  sheet.rowCount += added;
}

function fillsOf(line: Record<number, BookCell> | undefined): [string, string][] {
  return Object.entries(line ?? {}).flatMap(([column, { background }]): [string, string][] =>
    background === undefined ? [] : [[column, background]],
  );
}

function insertColumns(sheet: BookSheet, after: number, added: number): void {
  for (const row of Object.keys(sheet.cells).map(Number)) {
    const moved: Record<number, BookCell> = {};
    for (const [key, cell] of Object.entries(sheet.cells[row] ?? {})) {
      const column = Number(key);
      moved[column > after ? column + added : column] = cell;
      if (column !== after || cell.background === undefined) continue;
      for (let fresh = after + 1; fresh <= after + added; fresh++) moved[fresh] = { background: cell.background };
    }
    sheet.cells[row] = moved;
  }
  const widths: Record<number, number> = {};
  for (const [key, width] of Object.entries(sheet.widths)) {
    const column = Number(key);
    widths[column > after ? column + added : column] = width;
    if (column === after) for (let fresh = after + 1; fresh <= after + added; fresh++) widths[fresh] = width;
  }
  sheet.widths = widths;
  sheet.hiddenColumns = sheet.hiddenColumns.map((column) => (column > after ? column + added : column));
  if (after < sheet.frozenColumns) sheet.frozenColumns += added;
  sheet.columnCount += added;
}
