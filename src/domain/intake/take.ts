import { digestOf } from '../digest';
import type { Base, Incoming } from './intake';
import { addRow, assign, type Entry, type Ledger, numberFor, numberOf, type Someone, type WorkRow } from './ledger';
import { settle } from './settle';

/** What came of a response. */
export type Outcome = 'taken' | 'updated' | 'disputed' | 'ignored';

/** Somebody who is in no base yet; the row that a run which died has brought is hers. */
export function newPerson(ledger: Ledger, incoming: Incoming, given: string | undefined): Someone | undefined {
  const { base } = incoming;
  if (base === undefined) return undefined;
  const code = given ?? ledger.state.personCode(numberFor(ledger, incoming));
  return addRow(ledger, newRow(ledger, base, code, incoming));
}

function newRow(
  ledger: Ledger,
  base: Base,
  code: string,
  { response, category, categoryWord = '' }: Incoming,
): WorkRow {
  ledger.given.set(digestOf(response), { number: numberOf(code), base });
  const cells: Record<string, string> = categoryWord === '' ? {} : { category: categoryWord };
  return { base, line: undefined, code, category, cells, erased: false, changed: new Set(), isBegun: false };
}

/** Makes a response somebody's, and lets it fill that person's row. */
export function take(ledger: Ledger, incoming: Incoming, someone: Someone | undefined): Outcome {
  const known = ledger.entries.get(incoming.response);
  const entry = known ?? newEntry(ledger, incoming);
  const wasTaken = known?.state === 'taken';
  if (someone) codeFor(ledger, incoming, someone);
  leave(ledger, entry, someone);
  const { answered, digest, values } = incoming;
  const pair = incoming.pair !== undefined && ledger.state.pairs.has(incoming.pair) ? incoming.pair : undefined;
  Object.assign(entry, { state: 'taken', answered, digest, values, pair } satisfies Partial<Entry>);
  assign(ledger, entry, someone?.code);
  ledger.touched.add(entry);
  if (someone && incoming.base) {
    const row = someone.rows[incoming.base] ?? newRow(ledger, incoming.base, someone.code ?? '', incoming);
    addRow(ledger, row);
    settle(ledger, someone, row, new Set([...Object.keys(incoming.cells), ...entry.written.keys()]));
  }
  markMeeting(ledger, incoming);
  return wasTaken ? 'updated' : 'taken';
}

/** Somebody whom a curator has entered without a code gets one now. */
function codeFor(ledger: Ledger, incoming: Incoming, someone: Someone): void {
  if (someone.code !== undefined) return;
  const number = numberFor(ledger, incoming);
  someone.code = ledger.state.personCode(number);
  ledger.byCode.set(someone.code, someone);
  ledger.given.set(digestOf(incoming.response), { number, base: undefined });
  for (const row of Object.values(someone.rows)) {
    row.code = someone.code;
    row.changed.add('code');
  }
}

/** What a response has written for one person goes when it turns out to be another's. */
function leave(ledger: Ledger, entry: Entry, someone: Someone | undefined): void {
  const before = entry.person === undefined ? undefined : ledger.byCode.get(entry.person);
  if (!before || before === someone) return;
  const base = ledger.state.baseOf(entry.questionnaire);
  const row = base && before.rows[base];
  if (row) settle(ledger, before, row, [...entry.written.keys()], entry);
  entry.written = new Map();
}

export function newEntry(ledger: Ledger, { response, questionnaire, answered, digest }: Incoming): Entry {
  ledger.last.response += 1;
  const code = ledger.state.responseCode(ledger.last.response);
  const entry: Entry = {
    ...{ line: undefined, code, response, questionnaire, answered, digest, written: new Map(), values: '' },
    ...{ person: undefined, pair: undefined, state: undefined },
  };
  ledger.entries.set(response, entry);
  return entry;
}

/** Marks that a meeting has got its feedback, where there is no doubt which it was. */
function markMeeting({ state, meetings }: Ledger, { asksPair, pair, meetingKind, meetingDate }: Incoming): void {
  if (!asksPair || pair === undefined) return;
  const fitting = state.meetings.filter(
    (meeting) => meeting.pair === pair && meeting.kind === meetingKind && meeting.date === meetingDate,
  );
  const [only] = fitting;
  if (only && fitting.length === 1 && only.feedback === undefined) meetings.add(only.line);
}
