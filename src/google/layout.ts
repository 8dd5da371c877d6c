import type { ColumnLayout, SheetLayout } from '../office';
import { addressOf } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_COLOR = '#e8f0fe';

/** Rows to add to a tab that has none below its header. */
const ROWS = 100;

/** Columns from this width on, in pixels, hold sentences: they are read whole. */
const WRAPPED = 200;

const FORMATS = { text: '@', date: 'dd.mm.yyyy', number: '0', any: undefined } as const;

/**
 * Draws the columns that are new in a tab, and only those. Doing it twice changes nothing: `Range.protect()` would add
 * another protection each time, so one that is already there is looked up first.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#protect()
 */
export function layOut(sheet: Sheet, { columns, frozenRows, restricted, cellChoices, note }: SheetLayout): void {
  const last = Math.max(...columns.map(({ column }) => column));
  const missing = last - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  // A tab of headers alone has no cell below to lay out.
  if (sheet.getMaxRows() < 2) sheet.insertRowsAfter(1, ROWS);
  const rows = sheet.getMaxRows() - 1;
  for (const run of neighbours(columns, () => '')) drawHeaders(sheet, run);
  for (const run of neighbours(columns, ({ width }) => String(width)))
    sheet.setColumnWidths(run[0].column, run.length, run[0].width);
  for (const run of neighbours(columns, ({ format }) => format)) {
    const format = FORMATS[run[0].format];
    if (format !== undefined) sheet.getRange(2, run[0].column, rows, run.length).setNumberFormat(format);
  }
  for (const run of neighbours(columns, () => ''))
    sheet.getRange(2, run[0].column, rows, run.length).setVerticalAlignment('top');
  for (const run of neighbours(columns, ({ width }) => String(width >= WRAPPED))) {
    if (run[0].width >= WRAPPED) sheet.getRange(2, run[0].column, rows, run.length).setWrap(true);
  }
  for (const column of columns) {
    const rule = ruleOf(column);
    if (rule) sheet.getRange(2, column.column, rows, 1).setDataValidation(rule);
  }
  for (const { row, column, choices } of cellChoices) sheet.getRange(row, column).setDataValidation(listOf(choices));
  lock(sheet, columns, rows);
  if (restricted !== undefined) restrict(sheet, restricted);
  if (note !== undefined) sheet.getRange(1, 1).setNote(note);
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
}

type Run = readonly [ColumnLayout, ...ColumnLayout[]];

/** Columns that stand side by side and are alike. */
function neighbours(columns: readonly ColumnLayout[], likeness: (column: ColumnLayout) => string): readonly Run[] {
  const runs: [ColumnLayout, ...ColumnLayout[]][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    const previous = run?.[run.length - 1];
    if (run && previous && previous.column + 1 === column.column && likeness(previous) === likeness(column))
      run.push(column);
    else runs.push([column]);
  }
  return runs;
}

function drawHeaders(sheet: Sheet, run: Run): void {
  sheet
    .getRange(1, run[0].column, 1, run.length)
    .setNumberFormat('@')
    .setValues([run.map(({ header }) => header)])
    .setNotes([run.map(({ help }) => help ?? '')])
    .setFontWeight('bold')
    .setBackground(HEADER_COLOR)
    .setWrap(true)
    .setVerticalAlignment('middle');
}

/** A value outside the drop-down is let in and reported as a finding: a refused paste would be lost. */
function ruleOf({ choices, format, range }: ColumnLayout): GoogleAppsScript.Spreadsheet.DataValidation | undefined {
  if (choices) return listOf(choices);
  if (format === 'date') return lenient().requireDate().build();
  return range && lenient().requireNumberBetween(range.min, range.max).build();
}

const lenient = () => SpreadsheetApp.newDataValidation().setAllowInvalid(true);

function listOf(choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .setAllowInvalid(true)
    .requireValueInList([...choices], true)
    .build();
}

/** Warns whoever types into a column that the add-in fills in. */
function lock(sheet: Sheet, columns: readonly ColumnLayout[], rows: number): void {
  const runs = neighbours(columns, ({ locked }) => locked ?? '').filter(([{ locked }]) => locked !== undefined);
  if (runs.length === 0) return;
  const held = new Map(
    sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => [each.getRange().getA1Notation(), each]),
  );
  for (const run of runs) {
    const [{ column, locked = '' }] = run;
    const address = `${addressOf(2, column)}:${addressOf(rows + 1, column + run.length - 1)}`;
    (held.get(address) ?? sheet.getRange(address).protect()).setDescription(locked).setWarningOnly(true);
  }
}

/** Leaves a tab to the owner and to whoever sets it up; `Sheet.protect()` answers the protection that is there. */
function restrict(sheet: Sheet, description: string): void {
  const protection = sheet.protect().setDescription(description);
  const editors = protection.getEditors();
  if (editors.length > 0) protection.removeEditors(editors.map((editor) => editor.getEmail()));
}
