import type { Edits, Identity } from '../office';
import { type Cell, sameWords, textOf } from '../tables/cell';
import type { CellFormat } from '../tables/column';
import { Refusal } from '../tables/finding';
import type { Grid } from '../tables/table';
import * as text from '../text';
import { runsOf, toCells, toValue } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * In a column of people's own cells as many pieces are written one by one, so that what stands between is not even touched;
 * more of them are one block: calls must not grow with the number of rows.
 */
const MOST_PIECES = 12;

/** Under `@` a text stays what it is, whatever it looks like; under a date format ISO text becomes that day. */
const FORMATS = { text: '@', date: 'dd.mm.yyyy', number: undefined, any: undefined } as const;

/**
 * Writes cells of a tab. Rows and columns are found anew right before, by identity and by header: a person may have sorted,
 * moved or deleted some since they were read.
 *
 * @throws Refusal when rows have moved in a way that leaves a row in doubt; nothing of this tab is written then.
 */
export function writeCells(sheet: Sheet, { identity, cells, columns }: Edits, clocksAgree: boolean): void {
  const headers = headersOf(sheet, clocksAgree);
  const lineOf = finder(sheet, identity, headers, clocksAgree);
  const placed = cells.map((edit) => ({ ...edit, line: lineOf(edit.line) })).filter(({ line }) => line > 0);
  for (const [header, { format, own }] of Object.entries(columns)) {
    const column = headers.indexOf(sameWords(header)) + 1;
    if (column === 0) continue;
    const values = new Map(
      placed.filter((edit) => edit.header === header).map(({ line, value }) => [line, value] as const),
    );
    const runs = runsOf([...values.keys()]);
    const isBlock = own || runs.length > MOST_PIECES;
    for (const { from, to } of isBlock ? runsBetween(sheet, column, runs) : runs) {
      writeRun(sheet.getRange(from, column, to - from + 1, 1), from, values, FORMATS[format]);
    }
  }
}

type Runs = ReturnType<typeof runsOf>;

/** One block from the first run to the last, broken only where a person has put a formula between them. */
function runsBetween(sheet: Sheet, column: number, runs: Runs): Runs {
  const [first, last] = [runs[0], runs[runs.length - 1]];
  if (!first || !last || runs.length === 1) return runs;
  const formulas = sheet.getRange(first.from, column, last.to - first.from + 1, 1).getFormulas();
  const named = (line: number) => runs.some(({ from, to }) => line >= from && line <= to);
  const lines = formulas.map((_, at) => first.from + at);
  return runsOf(lines.filter((line, at) => formulas[at]?.[0] === '' || named(line)));
}

/** Headers as they stand now, made comparable. */
function headersOf(sheet: Sheet, clocksAgree: boolean): readonly string[] {
  const [headers = []] = toCells(sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues(), clocksAgree);
  return headers.map((cell) => sameWords(textOf(cell)));
}

/**
 * Where the rows of a tab stand now: answers a line as it was read with the line it is in, 0 when the row is gone.
 *
 * @throws Refusal for a row that cannot be told from another and is no longer where it was.
 */
function finder(
  sheet: Sheet,
  identity: Identity,
  headers: readonly string[],
  clocksAgree: boolean,
): (line: number) => number {
  const rows = sheet.getLastRow();
  const now = identity.map(({ header }) => {
    const column = headers.indexOf(sameWords(header)) + 1;
    if (column === 0) throw new Refusal(text.refusals.changedMeanwhile(sheet.getName()));
    return toCells(sheet.getRange(1, column, rows, 1).getValues(), clocksAgree).map(([cell]) => textOf(cell ?? ''));
  });
  const keysNow = Array.from({ length: rows }, (_, at) => keyAt(now, at));
  const read = identity.map(({ texts }) => texts);
  return (line) => {
    const key = keyAt(read, line - 1);
    if (keysNow[line - 1] === key) return line;
    const [first, last] = [keysNow.indexOf(key), keysNow.lastIndexOf(key)];
    const isBlank = read.every((texts) => (texts[line - 1] ?? '') === '');
    if (isBlank || first !== last) throw new Refusal(text.refusals.changedMeanwhile(sheet.getName()));
    return first + 1;
  };
}

const keyAt = (columns: readonly (readonly string[])[], at: number): string =>
  columns.map((texts) => texts[at] ?? '').join('\n');

/**
 * Makes sure that every row stands where it was read; a code that was given meanwhile is no move.
 *
 * @throws Refusal otherwise.
 */
export function requireUnmoved(sheet: Sheet, identity: Identity, lines: readonly number[], clocksAgree: boolean): void {
  const headers = headersOf(sheet, clocksAgree);
  for (const { header, texts } of identity) {
    const column = headers.indexOf(sameWords(header)) + 1;
    const rows = column === 0 ? [] : toCells(sheet.getRange(1, column, sheet.getLastRow(), 1).getValues(), clocksAgree);
    const moved = lines.some(
      (line) => (texts[line - 1] ?? '') !== '' && textOf(rows[line - 1]?.[0] ?? '') !== texts[line - 1],
    );
    if (moved) throw new Refusal(text.refusals.changedMeanwhile(sheet.getName()));
  }
}

/** Writes a run of cells of one column; a cell between that is not named keeps what it holds. */
function writeRun(
  range: GoogleAppsScript.Spreadsheet.Range,
  from: number,
  values: ReadonlyMap<number, Cell>,
  format: string | undefined,
): void {
  const lines = Array.from({ length: range.getNumRows() }, (_, at) => at + from);
  const held = lines.every((line) => values.has(line)) ? [] : range.getValues();
  if (format !== undefined) range.setNumberFormat(format);
  range.setValues(
    lines.map((line, at) => {
      const value = values.get(line);
      return [value === undefined ? held[at]?.[0] : toValue(value)];
    }),
  );
}

/** Writes rows below everything entered; `setValues` does not grow a tab by itself. */
export function appendRows(sheet: Sheet, rows: Grid, formats: readonly (CellFormat | undefined)[] = []): void {
  const last = sheet.getLastRow();
  const missing = last + rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const width = Math.max(...rows.map((cells) => cells.length));
  const values = rows.map((cells) => Array.from({ length: width }, (_, at) => toValue(cells[at] ?? '')));
  for (const kind of ['text', 'date'] as const) {
    const columns = formats.flatMap((format, at) => (format === kind ? [at + 1] : []));
    for (const { from, to } of runsOf(columns))
      sheet.getRange(last + 1, from, rows.length, to - from + 1).setNumberFormat(FORMATS[kind]);
  }
  sheet.getRange(last + 1, 1, rows.length, width).setValues(values);
}
