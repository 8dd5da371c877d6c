import { digestOf } from '../digest';
import { carryOut } from './decide';
import { closeTaken, dispute, ignore, refuse } from './dispute';
import { findPerson } from './find-person';
import type { Decision, Incoming, IntakeState, Journal } from './intake';
import { cellDigest, rowDigest } from './journal';
import { type Entry, type Ledger, openLedger, type WorkDispute, type WorkRow } from './ledger';
import { newPerson, type Outcome, take } from './take';

export interface TakenIn {
  /** Rows of the bases that are new or have changed; new ones have no line. */
  readonly rows: readonly WorkRow[];
  /** Rows of «Ответы» that are new or have changed. */
  readonly entries: readonly Entry[];
  readonly disputes: readonly WorkDispute[];
  /** Lines of meetings that have got their feedback. */
  readonly meetings: readonly number[];
  /** By the id of the response. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Cells that stay as a curator has them. */
  readonly kept: number;
  readonly lastPerson: number;
  readonly lastResponse: number;
  /** To be put down before anything is written. */
  readonly journal: Journal;
  /** What another run had begun and this one has not come to: to be kept on. */
  readonly unfinished: Journal['rows'];
}

export interface Arrived {
  /** Responses to be taken, new, changed or asked for again. */
  readonly incoming: readonly Incoming[];
  /** Responses taken before, of people who have changed another: what stands again where the changed one says nothing more. */
  readonly others: readonly Incoming[];
  /** What a curator has decided of responses that lie in «Разбор», by their ids. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Ids of responses in «Разбор» that their form holds no more. */
  readonly gone: ReadonlySet<string>;
}

/**
 * Takes responses into the bases. The same responses in another order, some of them twice or changed in between, end in
 * the same bases: whatever is known already changes nothing, and of two answers of a person the later one counts.
 */
export function takeIn(state: IntakeState, { incoming, others, decisions, gone }: Arrived): TakenIn {
  const versions = new Map([...others, ...incoming].map((each) => [each.response, each]));
  const ledger = openLedger(state, versions);
  const outcomes = new Map<string, Outcome>();
  const sorted = [...incoming].sort(inTime);
  for (const each of sorted) {
    const decided = decisions.get(each.response);
    outcomes.set(each.response, decided ? carryOut(ledger, each, decided) : takeOne(ledger, each));
  }
  for (const each of ledger.disputes.values()) {
    const { response } = each.entry;
    const decided = each.isDecided ? undefined : decisions.get(response);
    if (decided) each.decision = decided.decision;
    if (decided?.decision === 'ignore' && each.entry.state === 'disputed') outcomes.set(response, ignore(ledger, each));
    else if (decided && gone.has(response)) refuse(ledger, each, { why: 'responseGone' });
    closeTaken(ledger, each);
  }
  return closed(ledger, outcomes);
}

const inTime = (one: Incoming, other: Incoming): number => {
  const [first, second] = [`${one.answered}\n${one.response}`, `${other.answered}\n${other.response}`];
  return first < second ? -1 : first > second ? 1 : 0;
};

function takeOne(ledger: Ledger, incoming: Incoming): Outcome {
  const known = ledger.entries.get(incoming.response);
  const found = findPerson(ledger, incoming, known);
  if ('reason' in found) return dispute(ledger, incoming, found.reason);
  if ('someone' in found) return take(ledger, incoming, found.someone);
  if ('nobody' in found) return take(ledger, incoming, undefined);
  return take(ledger, incoming, newPerson(ledger, incoming, found.newCode));
}

function closed(ledger: Ledger, outcomes: ReadonlyMap<string, Outcome>): TakenIn {
  const all = ledger.people.flatMap(({ rows }) => Object.values(rows));
  const rows = all.filter(({ line, changed }) => line === undefined || changed.size > 0);
  const touched = [...ledger.touched];
  const unfinished = unfinishedIn(ledger);
  return {
    rows,
    entries: touched.flatMap((each) => ('entry' in each ? [] : each)),
    disputes: touched.flatMap((each) => ('entry' in each ? each : [])),
    meetings: [...ledger.meetings],
    outcomes,
    kept: ledger.kept,
    lastPerson: ledger.last.person,
    lastResponse: ledger.last.response,
    journal: journalOf(ledger, rows, unfinished),
    unfinished,
  };
}

/** What is begun: by the response that brings a row, the row's code and digest; every cell of other rows that changes. */
function journalOf(ledger: Ledger, rows: readonly WorkRow[], unfinished: Journal['rows']): Journal {
  const given = [...ledger.given].map(([response, { number, base }]) => {
    const code = ledger.state.personCode(number);
    const row = base && ledger.byCode.get(code)?.rows[base];
    return [response, { number, row: base && row ? rowDigest(base, code, row.cells) : NO_ROW }] as const;
  });
  const cells = rows.flatMap(({ line, base, code = '', cells: held, changed }) =>
    line === undefined ? [] : [...changed].map((column) => cellDigest(base, code, column, held[column] ?? '')),
  );
  return { rows: new Map([...unfinished, ...given]), cells: new Set(cells) };
}

/** How many rows of another run are kept on: a response that its form has lost is never come to. */
const MOST_UNFINISHED = 100;

function unfinishedIn({ state, entries }: Ledger): Journal['rows'] {
  if (state.journal.rows.size === 0) return state.journal.rows;
  const done = new Set(
    [...entries.values()].flatMap((entry) => (entry.state === 'taken' ? digestOf(entry.response) : [])),
  );
  return new Map([...state.journal.rows].filter(([response]) => !done.has(response)).slice(-MOST_UNFINISHED));
}

/** Stands for the digest of a row that was there before. */
const NO_ROW = '00000000';
