import type { Office } from '../../office';
import { type Finding, Refusal } from '../../tables/finding';
import { readRows, type Table } from '../../tables/table';
import { typedCell } from '../../tables/typed';
import * as text from '../../text';
import { type Examination, examine } from '../workbook/examine';
import { showFindings } from '../workbook/marking';
import { formatsOf, newRow, type Opener, type OpenTab } from '../workbook/workbook';

/** Texts as a person types them, by the keys of columns. */
export type EnteredTexts = Readonly<Record<string, string>>;

/** A row about to be entered, and the tab as it would be with it. */
export interface EnteredRow {
  readonly line: number;
  readonly tab: OpenTab;
}

/** @throws Refusal for what is no column of the table that people fill in. */
export function requireEnterable(table: Table, texts: EnteredTexts): void {
  const known = Object.entries(table.columns).filter(([key, { locked }]) => !locked && key !== table.key);
  const keys = new Set(known.map(([key]) => key));
  if (!Object.keys(texts).every((key) => keys.has(key))) throw new Refusal(text.refusals.badInput);
}

/** A tab with texts entered in a row of it, the first free one when no line is given; nothing is written. */
export function enterRow(tab: OpenTab, line: number | undefined, texts: EnteredTexts): EnteredRow {
  const { table, reading } = tab;
  const at = line ?? Math.max(tab.grid.length, 1) + 1;
  const cells = line === undefined ? newRow(tab, {}) : [...(tab.grid[line - 1] ?? [])];
  for (const [key, typed] of Object.entries(texts)) {
    const index = reading.places.index.get(key);
    if (index !== undefined) cells[index] = typedCell(table, key, typed);
  }
  const grid = Array.from({ length: Math.max(tab.grid.length, at) }, (_, row) =>
    row === at - 1 ? cells : (tab.grid[row] ?? []),
  );
  return { line: at, tab: { ...tab, grid, reading: readRows(table, grid) } };
}

/** Examines the school as it would be with a row entered. */
export function examineWith(office: Office, open: Opener, { tab }: EnteredRow): Examination {
  // The tab is of the table that is asked for, which the compiler cannot see.
  return examine(office, (table) => (table.id === tab.table.id ? (tab as never) : open(table)));
}

export function findingsIn({ findings }: Examination, tab: OpenTab, line: number): readonly Finding[] {
  return findings.filter((finding) => finding.tab === tab.table.tab && finding.row === line);
}

/** Adds the row below everything entered; its text stays text, whatever it looks like. */
export function appendRow(office: Office, { tab, line }: EnteredRow): void {
  office.append(tab.sheet.id, [tab.grid[line - 1] ?? []], formatsOf(tab));
}

/** Shows the findings of a row in its cells, as after an edit by hand. */
export function markRow(office: Office, { tab, line }: EnteredRow, findings: readonly Finding[]): void {
  showFindings(office, tab, findings, [line]);
}
