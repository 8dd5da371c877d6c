import type { Area, BookCell, BookSheet, Rectangle } from '../../book';
import { SystemDate } from '../clock';
import type { Execution } from '../execution';
import { cover, paint, valueAt } from './areas';
import { type Typed, type TypedText, typedText } from './cell-text';
import { type Violation, validationCheck, violationError } from './check';
import { cellAt, cellFor, isEmpty, tidy } from './grid';
import { localeRules } from './locale';
import { TEXT_FORMAT } from './number-format';
import { type TimeZone, timeZone, toSerial } from './time-zone';

/** What a script may put into a cell. */
export type Written = string | number | boolean | Date | null;

/** What one cell holds: https://support.google.com/drive/answer/37603 */
export const MAX_CHARACTERS = 50_000;

/** A copy of the table as the cells will take it; throws for what no cell can hold. */
export function checkedValues(table: readonly (readonly unknown[])[]): Written[][] {
  return table.map((line) => line.map(checkedValue));
}

function checkedValue(value: unknown): Written {
  if (typeof value === 'string') {
    if (value.length <= MAX_CHARACTERS) return value;
    throw new Error(`Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`);
  }
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (value instanceof SystemDate && !Number.isNaN(value.getTime())) return new SystemDate(value.getTime());
  throw new Error(`${String(value)} is not a value for a cell of the local office.`);
}

/**
 * Writes a block of values: all of it, or none when validation rejects one of them.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues
 */
export function writeValues(execution: Execution, sheet: BookSheet, block: Rectangle, values: Written[][]): void {
  const violation = enterValues(execution, sheet, block, values);
  if (violation !== undefined) throw violationError(violation);
}

/** Enters a block of values, unless a cell takes one of them not: then nothing, and the first such cell is answered. */
export function enterValues(
  execution: Execution,
  sheet: BookSheet,
  block: Rectangle,
  values: Written[][],
): Violation | undefined {
  const read = valueReader(execution);
  const painted = paint(sheet.formats, block);
  const formatAt = (index: number) => valueAt(sheet.formats, painted[index]);
  const violation = firstViolation(sheet, block, values, read, formatAt);
  if (violation !== undefined) return violation;
  const arrived: (string | undefined)[] = [];
  for (let row = 0; row < block.rows; row++) {
    const line = sheet.cells[block.row + row] ?? {};
    const arriving = values[row] ?? [];
    for (let column = 0; column < block.columns; column++) {
      const index = row * block.columns + column;
      const typed = read(arriving[column] ?? null, formatAt(index));
      put(line, block.column + column, typed);
      if (typeof typed === 'object' && 'format' in typed && formatAt(index) === undefined)
        arrived[index] = typed.format;
    }
    if (isEmpty(line)) delete sheet.cells[block.row + row];
    else sheet.cells[block.row + row] = line;
  }
  giveFormats(sheet, block, arrived);
  return undefined;
}

/** A value as it is, or what a text or a date turned out to mean; the empty string empties the cell. */
type Arriving = string | number | boolean | Typed;

type Reader = (value: Written, format: string | undefined) => Arriving;

function firstViolation(
  sheet: BookSheet,
  block: Rectangle,
  values: Written[][],
  read: Reader,
  formatAt: (index: number) => string | undefined,
): Violation | undefined {
  const check = validationCheck(sheet, block);
  if (check === undefined) return undefined;
  for (let index = 0; index < block.rows * block.columns; index++) {
    const format = formatAt(index);
    const arriving = read(values[Math.floor(index / block.columns)]?.[index % block.columns] ?? null, format);
    if (typeof arriving === 'object' && 'formula' in arriving) continue;
    const cell = typeof arriving === 'object' ? arriving : { value: arriving };
    const violation = check(index, {
      value: cell.value,
      format: format ?? ('format' in cell ? cell.format : undefined),
    });
    if (violation !== undefined) return violation;
  }
  return undefined;
}

function valueReader(execution: Execution): Reader {
  const { book } = execution.state;
  const zone = timeZone(book.timeZone);
  const { date } = localeRules(book.locale);
  let parse: TypedText | undefined;
  return (value, format) => {
    if (value === null || value === '') return '';
    if (value instanceof Date) return dateAs(value, zone, date);
    if (typeof value !== 'string' || format === TEXT_FORMAT) return value;
    parse ??= typedText(book.locale, new Date(zone.wallOf(execution.clock.now())).getUTCFullYear());
    return parse(value);
  };
}

function dateAs(date: Date, zone: TimeZone, format: string): Typed {
  const value = toSerial(date.getTime(), zone);
  return { value, format: Number.isInteger(value) ? format : `${format} H:mm:ss` };
}

function put(line: Record<number, BookCell>, column: number, arriving: Arriving): void {
  const cell = line[column];
  if (typeof arriving === 'object' && 'formula' in arriving) {
    const { formula } = arriving;
    if (cell === undefined) line[column] = { formula };
    else if (cell.formula !== formula) {
      delete cell.value;
      cell.formula = formula;
    }
    return;
  }
  const value = typeof arriving === 'object' ? arriving.value : arriving;
  if (cell === undefined) {
    if (value !== '') line[column] = { value };
    return;
  }
  if (cell.formula !== undefined) delete cell.formula;
  if (value !== '') {
    cell.value = value;
    return;
  }
  delete cell.value;
  if (isEmpty(cell)) delete line[column];
}

/** Formats that came with what was typed, for cells that had none: one area for a run of them down a column. */
function giveFormats(sheet: BookSheet, block: Rectangle, arrived: readonly (string | undefined)[]): void {
  if (arrived.length === 0) return;
  const runs: Area<string>[] = [];
  for (let column = 0; column < block.columns; column++) {
    let run: Area<string> | undefined;
    for (let row = 0; row < block.rows; row++) {
      const value = arrived[row * block.columns + column];
      if (run !== undefined && run.value === value) {
        run.rows++;
        continue;
      }
      run = undefined;
      if (value === undefined) continue;
      run = { row: block.row + row, column: block.column + column, rows: 1, columns: 1, value };
      runs.push(run);
    }
  }
  for (const run of runs) sheet.formats = cover(sheet.formats, run);
}

/** Changes one part of every cell of a block: its note or its fill. */
export function writeParts<Part extends 'note' | 'background'>(
  sheet: BookSheet,
  block: Rectangle,
  part: Part,
  value: (row: number, column: number) => BookCell[Part],
): void {
  for (let row = 0; row < block.rows; row++) {
    for (let column = 0; column < block.columns; column++) {
      const [sheetRow, sheetColumn] = [block.row + row, block.column + column];
      const arriving = value(row, column);
      if (arriving !== undefined) {
        cellFor(sheet, sheetRow, sheetColumn)[part] = arriving;
        continue;
      }
      const cell = cellAt(sheet, sheetRow, sheetColumn);
      if (cell?.[part] === undefined) continue;
      delete cell[part];
      tidy(sheet, sheetRow, sheetColumn);
    }
  }
}
