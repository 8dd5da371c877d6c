import type { Rectangle } from '../../book';

const lastRow = 1048576;
const lastColumn = 16384;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

const lettersOf: string[] = [];

function columnLetters(column: number): string {
  const known = lettersOf[column];
  if (known !== undefined) return known;
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  lettersOf[column] = letters;
  return letters;
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** `B2:D9` of a rectangle; a single cell is `B2`. */
export function areaName({ row, column, rows, columns }: Rectangle): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** `B2`, `$B$2:D9`, `B:B` or `2:3` as a rectangle; undefined for anything else. */
export function readArea(name: string): Rectangle | undefined {
  const found = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(name);
  if (!found || name === '') return undefined;
  const [, fromColumn, fromRow, toColumn = fromColumn, toRow = fromRow] = found;
  const column = fromColumn ? columnNumber(fromColumn) : 1;
  const row = Number(fromRow ?? 1);
  return {
    row,
    column,
    rows: Number(toRow ?? lastRow) - row + 1,
    columns: (toColumn ? columnNumber(toColumn) : lastColumn) - column + 1,
  };
}

/** The areas of a `sqref`. */
export function readAreas(names: string): Rectangle[] {
  return names.split(/\s+/).flatMap((name) => readArea(name) ?? []);
}

const reference =
  /"[^"]*"|'[^']*'!?|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])|(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w(.])|(?<![\w.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])/g;

/** A formula as it reads when copied so many rows down and columns to the right. */
export function shiftFormula(formula: string, down: number, right: number): string {
  const column = (dollar: string, letters: string): string =>
    dollar + (dollar ? letters : columnLetters(columnNumber(letters) + right));
  const row = (dollar: string, digits: string): string => dollar + (dollar ? digits : String(Number(digits) + down));
  return formula.replace(reference, (whole, c$, c, r$, r, c1$, c1, c2$, c2, r1$, r1, r2$, r2) => {
    if (c !== undefined) return column(c$, c) + row(r$, r);
    if (c1 !== undefined) return `${column(c1$, c1)}:${column(c2$, c2)}`;
    return r1 === undefined ? whole : `${row(r1$, r1)}:${row(r2$, r2)}`;
  });
}

/** A tab's name as formulas write it before `!`. */
export function quotedTab(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
