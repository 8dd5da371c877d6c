import type { Journal } from '../../domain/intake/intake';
import { keptJournal } from '../../domain/intake/journal';
import { type Entry, type WorkRow, writtenText } from '../../domain/intake/ledger';
import type { TakenIn } from '../../domain/intake/take-in';
import type { Office } from '../../office';
import { mentees } from '../../tables/people';
import { responses } from '../../tables/responses';
import type { Table } from '../../tables/table';
import { typedValue } from '../../tables/typed';
import { lastToRemember } from '../workbook/codes';
import { appendTo, type Change, type OpenTab, writeChanges } from '../workbook/workbook';
import { disputeValues } from './dispute-values';
import { type IntakeTabs, JOURNAL, type OpenIntake } from './intake-tabs';
import { tellReceived } from './tell-received';

type Memory = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, unknown>>;

/**
 * Writes what taking has come to. What is about to change is put down first; then come the bases, then «Ответы», which
 * make a response known, then «Разбор», which is mended by them; last of all the journal is let go of and `remembered` is
 * kept. So a run that dies anywhere and is run again finds either nothing done, or what it has done itself.
 */
export function writeTaken(office: Office, { tabs, state }: OpenIntake, taken: TakenIn, remembered: Memory): void {
  if (taken.rows.length > 0)
    office.remember({
      ...journalToRemember(taken.journal),
      ...lastToRemember(mentees.prefix ?? '', taken.lastPerson),
    });
  writePeople(office, tabs, taken.rows);
  const fedBack = taken.meetings.map((line) => ({ line, column: 'feedback' as const, value: true }));
  writeChanges(office, tabs.meetings, fedBack);
  put(office, tabs.responses, taken.entries, entryValues);
  put(office, tabs.disputes, taken.disputes, (dispute) => disputeValues(dispute, office.today));
  tellReceived(office, tabs.questionnaires, state, taken);
  remember(office, {
    ...journalToRemember({ rows: taken.unfinished, cells: new Set() }),
    ...lastToRemember(responses.prefix ?? '', taken.lastResponse),
    ...remembered,
  });
}

const journalToRemember = (journal: Journal): Memory => {
  const { rows, cells } = keptJournal(journal);
  return { [JOURNAL.rows]: rows, [JOURNAL.cells]: cells };
};

/** Keeps only what is not kept already: the very last call of a run that has changed nothing is saved. */
function remember(office: Office, entries: Memory): void {
  const memory = office.memory();
  const news = Object.entries(entries).filter(([key, text]) => (memory[key] ?? '') !== text);
  if (news.length > 0) office.remember(Object.fromEntries(news));
}

function writePeople(office: Office, tabs: IntakeTabs, rows: readonly WorkRow[]): void {
  for (const base of ['mentees', 'mentors'] as const) {
    const tab: OpenTab = tabs[base];
    put(
      office,
      tab,
      rows.filter((row) => row.base === base),
      (row) => personValues(tab.table, row),
    );
  }
}

/** A new row whole; of another only what has changed. */
function personValues(table: Table, { line, code, cells, changed }: WorkRow): Values {
  const columns = line === undefined ? Object.keys(cells) : [...changed].filter((column) => column !== 'code');
  const isCoded = line === undefined || changed.has('code');
  return {
    ...(isCoded && { code }),
    ...Object.fromEntries(columns.map((column) => [column, typedValue(table, column, cells[column] ?? '')])),
  };
}

function entryValues(entry: Entry): Values {
  const { code, questionnaire, person, pair, answered, state, values, response, digest } = entry;
  const written = writtenText(entry) || undefined;
  return { code, questionnaire, person, pair, answered, state, values: values || undefined, written, response, digest };
}

/** Changes rows that are there and adds those that are new. */
function put<Each extends { readonly line: number | undefined }>(
  office: Office,
  tab: OpenTab,
  rows: readonly Each[],
  valuesOf: (row: Each) => Values,
): void {
  const changes = rows.flatMap((row) => {
    const { line } = row;
    if (line === undefined) return [];
    return Object.entries(valuesOf(row)).map(([column, value]): Change<Table> => ({ line, column, value }));
  });
  // What a response has written of a cell that nobody could read may be written over: a curator's own was left alone before.
  writeChanges<Table>(office, { ...tab, reading: { ...tab.reading, findings: [] } }, changes);
  appendTo(
    office,
    tab,
    rows.flatMap((row) => (row.line === undefined ? [valuesOf(row)] : [])),
  );
}
