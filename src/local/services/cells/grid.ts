import type { BookCell, BookSheet, Rectangle } from '../../book';

/** The cell as it is; undefined when nothing was ever put there. */
export function cellAt(sheet: BookSheet, row: number, column: number): BookCell | undefined {
  return sheet.cells[row]?.[column];
}

/** The cell to write to, made when there was none. */
export function cellFor(sheet: BookSheet, row: number, column: number): BookCell {
  let line = sheet.cells[row];
  if (line === undefined) {
    line = {};
    sheet.cells[row] = line;
  }
  let cell = line[column];
  if (cell === undefined) {
    cell = {};
    line[column] = cell;
  }
  return cell;
}

/** Whether nothing is left in a cell or a row. */
export function isEmpty(holder: object): boolean {
  for (const _ in holder) return false;
  return true;
}

/** Forgets a cell in which nothing is left. */
export function tidy(sheet: BookSheet, row: number, column: number): void {
  const line = sheet.cells[row];
  const cell = line?.[column];
  if (line === undefined || cell === undefined || !isEmpty(cell)) return;
  delete line[column];
  if (isEmpty(line)) delete sheet.cells[row];
}

function hasContent(cell: BookCell | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || (cell.value !== undefined && cell.value !== ''));
}

/** The last row with content, 0 on an empty tab. */
export function lastRow(sheet: BookSheet): number {
  const rows = Object.keys(sheet.cells);
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = Number(rows[index]);
    if (Object.values(sheet.cells[row] ?? {}).some(hasContent)) return row;
  }
  return 0;
}

/** The last column with content, 0 on an empty tab. */
export function lastColumn(sheet: BookSheet): number {
  let last = 0;
  for (const line of Object.values(sheet.cells)) {
    for (const key in line) {
      const column = Number(key);
      if (column > last && hasContent(line[column])) last = column;
    }
  }
  return last;
}

export function wholeSheet(sheet: BookSheet): Rectangle {
  return { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
}
