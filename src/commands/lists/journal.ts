import type { Office } from '../../office';
import { imported } from '../../tables/imported';
import { placesOf, readRows } from '../../tables/table';
import { appendTo, type OpenTab, sheetOf, toRemember, writeChanges } from '../workbook/workbook';

/** A person that a list has added, `column` being `''`, or a cell that it has changed. */
export interface Entry {
  readonly operation: string;
  readonly base: 'mentees' | 'mentors';
  /** Line of the list. */
  readonly listLine: number;
  readonly code: string;
  readonly column: string;
  readonly was: string;
  /** Of what was written: tells whether a person has changed it since. */
  readonly digest: string;
}

export interface Journal {
  readonly tab: OpenTab<typeof imported>;
  readonly entries: readonly Entry[];
}

/** The journal of the last import; undefined before the first. */
export function journalOf(office: Office): Journal | undefined {
  const sheet = sheetOf(imported, office.sheets(), office.memory());
  if (!sheet) return undefined;
  const grid = office.read(sheet.id);
  const reading = readRows(imported, grid);
  const entries = reading.rows.flatMap(({ operation, base, listLine, code, column = '', was = '', digest }): Entry[] =>
    operation && base && listLine && code && digest ? [{ operation, base, listLine, code, column, was, digest }] : [],
  );
  return { tab: { table: imported, sheet, grid, reading }, entries };
}

/** The hidden tab, made when there is none: found by its name by a run after one that died while making it. */
function madeJournal(office: Office): Journal | undefined {
  const sheets = office.sheets();
  const found = sheetOf(imported, sheets, office.memory());
  const id = found?.id ?? office.addSheet(imported.tab, sheets.length);
  const headers = Object.values(imported.columns).map(({ header }) => header);
  if (placesOf(imported, office.read(id)[0] ?? []).missing.length > 0)
    office.append(
      id,
      [headers],
      headers.map(() => 'text'),
    );
  if (found?.hidden !== true) office.hideSheet(id);
  office.remember(toRemember(imported, { sheet: id, headers }));
  return journalOf(office);
}

/** Puts down what is about to be done; what an import before this one has done can no longer be taken back. */
export function putDown(office: Office, entries: readonly Entry[]): void {
  const journal = madeJournal(office);
  if (!journal) return;
  forget(office, journal);
  appendTo(
    office,
    journal.tab,
    entries.map((entry) => ({ ...entry })),
  );
}

/** Empties the journal, or only what it holds of some people: with them it would bring back what was removed. */
export function forget(office: Office, { tab }: Journal, people?: ReadonlySet<string>): void {
  const keys = Object.keys(imported.columns) as readonly (keyof typeof imported.columns)[];
  const gone = tab.reading.rows.filter(({ code }) => people === undefined || (code !== undefined && people.has(code)));
  const changes = gone.flatMap(({ line }) => keys.map((column) => ({ line, column, value: undefined })));
  writeChanges(office, tab, changes);
}
