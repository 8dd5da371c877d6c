import { digestOf } from '../digest';
import { nameKey } from '../same-person';
import type { Base, Incoming, IntakeState, PersonRow, Reason, RegisteredResponse } from './intake';
import { rowDigest } from './journal';

/** A row of a base while responses are taken; a new one has no line yet. */
export interface WorkRow extends Omit<PersonRow, 'line' | 'cells' | 'code'> {
  readonly base: Base;
  readonly line: number | undefined;
  code: string | undefined;
  readonly cells: Record<string, string>;
  /** Columns that differ from what was read. */
  readonly changed: Set<string>;
  /** Exactly what a run that died has put here. */
  readonly isBegun: boolean;
}

/** Somebody of the bases, with the row of each base she is in. */
export interface Someone {
  code: string | undefined;
  readonly rows: Partial<Record<Base, WorkRow>>;
  /** Parts of her name, and the text they were taken from. */
  name: { readonly of: string; readonly key: string; readonly parts: readonly string[] };
}

/** A row of «Ответы» while responses are taken. */
export interface Entry extends Omit<RegisteredResponse, 'line' | 'written'> {
  readonly line: number | undefined;
  person: string | undefined;
  pair: string | undefined;
  answered: string;
  state: RegisteredResponse['state'];
  values: string;
  /** Column → digest. */
  written: Map<string, string>;
  digest: string;
}

/** A row of «Разбор» while responses are taken. */
export interface WorkDispute {
  readonly line: number | undefined;
  readonly entry: Entry;
  decision: IntakeState['disputes'][number]['decision'];
  mergeWith: string | undefined;
  isDecided: boolean;
  /** Undefined where the reason stays as it stands. */
  reason: Reason | undefined;
  incoming: Incoming | undefined;
}

/** The state that responses are laid against, as it becomes while they are taken one by one. */
export interface Ledger {
  readonly state: IntakeState;
  readonly people: Someone[];
  readonly byCode: Map<string, Someone>;
  readonly entries: Map<string, Entry>;
  /** Entries by the code of their person. */
  readonly ofPerson: Map<string, Set<Entry>>;
  /** By the code of the response. */
  readonly disputes: Map<string, WorkDispute>;
  /** What responses say now, by their ids: those to be taken, and those taken before that were read again. */
  readonly versions: ReadonlyMap<string, Incoming>;
  /** Lines of meetings that have got their feedback. */
  readonly meetings: Set<number>;
  readonly touched: Set<Entry | WorkDispute>;
  /** Numbers given to the rows that responses bring, by the digests of their ids. */
  readonly given: Map<string, { readonly number: number; readonly base: Base | undefined }>;
  last: { person: number; response: number };
  /** Cells that stay as a curator has them. */
  kept: number;
}

export function openLedger(state: IntakeState, versions: ReadonlyMap<string, Incoming>): Ledger {
  const ledger: Ledger = {
    state,
    people: [],
    byCode: new Map(),
    entries: new Map(),
    ofPerson: new Map(),
    disputes: new Map(),
    versions,
    meetings: new Set(),
    touched: new Set(),
    given: new Map(),
    last: { ...state.last },
    kept: 0,
  };
  const begun = new Set([...state.journal.rows.values()].map(({ row }) => row));
  for (const base of ['mentees', 'mentors'] as const)
    for (const row of state.people[base]) addRow(ledger, workRow(base, row, begun));
  for (const row of state.register) {
    const entry: Entry = { ...row, written: readWritten(row.written) };
    ledger.entries.set(entry.response, entry);
    indexEntry(ledger, entry);
  }
  const byCode = new Map([...ledger.entries.values()].map((entry) => [entry.code, entry]));
  for (const row of state.disputes) {
    const entry = byCode.get(row.response);
    if (entry) ledger.disputes.set(row.response, { ...row, entry, reason: undefined, incoming: undefined });
  }
  return ledger;
}

function workRow(base: Base, row: PersonRow, begun: ReadonlySet<string>): WorkRow {
  const isBegun = begun.size > 0 && row.code !== undefined && begun.has(rowDigest(base, row.code, row.cells));
  return { ...row, base, cells: { ...row.cells }, changed: new Set(), isBegun };
}

/** Puts a row beside the one that the same person has in the other base. */
export function addRow(ledger: Ledger, row: WorkRow): Someone {
  const known = row.code === undefined ? undefined : ledger.byCode.get(row.code);
  // Of two rows with one code in one base the first counts; the checks tell of the other.
  if (known?.rows[row.base]) return known;
  const someone: Someone = known ?? { code: row.code, rows: {}, name: { of: '', key: '', parts: [] } };
  someone.rows[row.base] = row;
  if (known) return known;
  ledger.people.push(someone);
  if (row.code !== undefined) ledger.byCode.set(row.code, someone);
  return someone;
}

/** A person's name, by the base of mentees if it stands there. */
export function namedAs(someone: Someone): Someone['name'] {
  const of = someone.rows.mentees?.cells.fullName || someone.rows.mentors?.cells.fullName || '';
  if (someone.name.of !== of) {
    const key = nameKey(of);
    someone.name = { of, key, parts: key.split(' ') };
  }
  return someone.name;
}

/** What stands in a column of either of a person's rows. */
export const heldBy = ({ rows }: Someone, column: string): string =>
  rows.mentees?.cells[column] || rows.mentors?.cells[column] || '';

export const numberOf = (code: string): number => Number(/^\D+-(\d+)$/.exec(code)?.[1] ?? 0);

function readWritten(text: string): Map<string, string> {
  return new Map(
    text
      .split(' ')
      .map((word) => word.split(':'))
      .flatMap(([column, digest]) => (column !== undefined && digest !== undefined ? [[column, digest]] : [])),
  );
}

export const writtenText = ({ written }: Entry): string =>
  [...written].map(([column, digest]) => `${column}:${digest}`).join(' ');

function indexEntry({ ofPerson }: Ledger, entry: Entry): void {
  if (entry.person === undefined) return;
  const own = ofPerson.get(entry.person) ?? new Set();
  ofPerson.set(entry.person, own.add(entry));
}

/** Makes a response somebody's, or nobody's. */
export function assign(ledger: Ledger, entry: Entry, person: string | undefined): void {
  if (entry.person !== undefined) ledger.ofPerson.get(entry.person)?.delete(entry);
  entry.person = person;
  indexEntry(ledger, entry);
}

/** The number of a person whom a response brings: the one that a run which died had given to her, else the next. */
export function numberFor(ledger: Ledger, { response }: Incoming): number {
  const key = digestOf(response);
  const number = ledger.given.get(key)?.number ?? ledger.state.journal.rows.get(key)?.number ?? ledger.last.person + 1;
  ledger.last.person = Math.max(ledger.last.person, number);
  return number;
}
