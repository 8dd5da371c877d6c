import type { Edit, Edits } from '../office';
import { type Cell, sameWords, textOf } from '../tables/column';
import { Refusal } from '../tables/finding';
import * as text from '../text';
import { runsOf, toCells, toValue } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Under `@` a text stays what it is, whatever it looks like; under a date format ISO text becomes that day. */
const FORMATS = { text: '@', date: 'dd.mm.yyyy', number: undefined, any: undefined } as const;

/**
 * Writes cells of a tab. Rows and columns are found anew right before, by key and by header: a person may have sorted,
 * moved or deleted some since they were read.
 *
 * @throws Refusal when rows have moved in a way that leaves a row in doubt; nothing of this tab is written then.
 */
export function writeCells(sheet: Sheet, { keyHeader, cells, columns }: Edits, clocksAgree: boolean): void {
  const [rows, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  const headers = (toCells(sheet.getRange(1, 1, 1, width).getValues(), clocksAgree)[0] ?? []).map((cell) =>
    sameWords(textOf(cell)),
  );
  const columnOf = (header: string): number => headers.indexOf(sameWords(header)) + 1;
  const keyColumn = columnOf(keyHeader);
  const keys =
    keyColumn === 0
      ? []
      : toCells(sheet.getRange(1, keyColumn, rows, 1).getValues(), clocksAgree).map(([key]) => textOf(key ?? ''));
  for (const [header, { format, own }] of Object.entries(columns)) {
    const column = columnOf(header);
    if (column === 0) continue;
    const values = new Map(
      cells.filter((edit) => edit.header === header).map((edit) => [lineOf(edit, keys, sheet), edit.value] as const),
    );
    const runs = runsOf([...values.keys()].filter((line) => line > 0));
    const [first, last] = [runs[0], runs[runs.length - 1]];
    if (!first || !last) continue;
    for (const { from, to } of own ? [{ from: first.from, to: last.to }] : runs) {
      writeRun(sheet.getRange(from, column, to - from + 1, 1), from, values, FORMATS[format]);
    }
  }
}

/** The line where a row stands now; 0 when a person has deleted it. */
function lineOf({ line, key }: Edit, keys: readonly string[], sheet: Sheet): number {
  if (keys[line - 1] === key) return line;
  const [first, last] = [keys.indexOf(key), keys.lastIndexOf(key)];
  if (key === '' || first !== last) throw new Refusal(text.refusals.changedMeanwhile(sheet.getName()));
  return first + 1;
}

/** Writes a run of cells of one column; a cell between that is not named keeps what it holds, formulas too. */
function writeRun(
  range: GoogleAppsScript.Spreadsheet.Range,
  from: number,
  values: ReadonlyMap<number, Cell>,
  format: string | undefined,
): void {
  const height = range.getNumRows();
  const hasHoles = Array.from({ length: height }, (_, at) => at + from).some((line) => !values.has(line));
  const [held, formulas] = hasHoles ? [range.getValues(), range.getFormulas()] : [[], []];
  if (format !== undefined) range.setNumberFormat(format);
  range.setValues(
    Array.from({ length: height }, (_, at) => {
      const value = values.get(from + at);
      return [value === undefined ? formulas[at]?.[0] || held[at]?.[0] : toValue(value)];
    }),
  );
}
