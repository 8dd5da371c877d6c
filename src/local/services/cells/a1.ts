import type { BookSheet, Rectangle } from '../../book';

/** `3` → `C`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `C` → `3`. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `B2`, or `B2:C3` for more than one cell. */
export function toA1({ row, column, rows, columns }: Rectangle): string {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/**
 * `B2`, `B2:C3`, `B:C`, `2:3`, `B2:C`, with `$` and with the ends the wrong way round. Undefined when it is not that.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getrangea1notation
 */
export function fromA1(text: string, sheet: BookSheet): Rectangle | undefined {
  const ends = text.split(':').map((end) => /^\$?([A-Za-z]{0,3})\$?(\d*)$/.exec(end.trim()));
  const [start, end = start] = ends;
  if (!start || !end || ends.length > 2) return undefined;
  const columns = span(start[1], end[1], columnNumber, sheet.columnCount);
  const rows = span(start[2], end[2], Number, sheet.rowCount);
  const isCell = start[1] !== '' && start[2] !== '';
  if (columns === undefined || rows === undefined || (!isCell && ends.length === 1)) return undefined;
  return { row: rows[0], column: columns[0], rows: rows[1], columns: columns[1] };
}

/** The first line and how many of them; an end left out is the end of the tab. */
function span(from = '', to = '', number: (text: string) => number, whole: number): [number, number] | undefined {
  if (from === '' && to === '') return [1, whole];
  if (from === '' || to === '') {
    const start = number(from || to);
    return start < 1 || start > whole ? undefined : [start, whole - start + 1];
  }
  const first = Math.min(number(from), number(to));
  return first < 1 ? undefined : [first, Math.max(number(from), number(to)) - first + 1];
}
