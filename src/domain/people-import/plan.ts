import type { Category } from '../../tables/words';
import { nameKey } from '../same-person';
import type { Crowd } from './finding';

/** What a list says of who somebody is. */
export interface Sought {
  /** Line of the list. */
  readonly line: number;
  readonly code?: string | undefined;
  readonly fullName?: string | undefined;
  readonly birthYear?: number | undefined;
  readonly schoolClass?: string | undefined;
  readonly category?: Category | undefined;
}

/** Why nobody can tell who a row of a list is about. */
type DoubtKind =
  /** The name is nearly that of somebody who is there. */
  | 'near'
  /** Several who are there may be meant, or the class contradicts. */
  | 'unsure'
  /** One word is no name by which a person could be told from others. */
  | 'nameless'
  /** A row above is about the same person, or nearly. */
  | 'twice'
  /** Nobody has been given this code. */
  | 'codeUnknown'
  /** The code is that of somebody with another name. */
  | 'othersCode'
  /** The code is that of somebody who was removed: nothing of her may come back. */
  | 'removed';

export interface Doubt {
  readonly kind: DoubtKind;
  /** Codes of those who may be meant. */
  readonly candidates: readonly string[];
  /** The row above that is about the same person. */
  readonly twin?: number;
}

/** What a curator has decided about a row in doubt; until then it is left out. */
export type Decision = { readonly kind: 'skip' | 'new' } | { readonly kind: 'is'; readonly code: string };

/** Who a row of a list is about: somebody with a code, somebody new, or nobody can tell. */
export interface Matched {
  readonly line: number;
  readonly who: 'known' | 'new' | 'undecided' | 'leftOut';
  /** Of somebody known, and of somebody new whom a code has been given beforehand. */
  readonly code?: string;
  readonly doubt?: Doubt;
}

export interface Known {
  /** The school keeps no names: a row without a code is somebody new. */
  readonly byCodes: boolean;
  /** Name of everybody in both bases by code; undefined for those without one. */
  readonly names: ReadonlyMap<string, string | undefined>;
  /** Codes of people who have been removed from the programme. */
  readonly removed: ReadonlySet<string>;
  /** Highest number of a code ever given. */
  readonly lastGiven: number;
  readonly numberOf: (code: string) => number;
  readonly inBases: Crowd;
  /** Rows of the list that are about somebody new; their codes are their lines. */
  readonly fresh: Crowd;
}

/** Tells of each row of a list who it is about; nobody is taken for somebody else, and nobody is met twice. */
export function matchRows(
  rows: readonly Sought[],
  known: Known,
  decisions: ReadonlyMap<number, Decision>,
): readonly Matched[] {
  const met = new Map<string, number>();
  return rows.map((row): Matched => {
    const first = firstMatch(row, known, met);
    const matched = first.doubt === undefined ? first : decided(first, first.doubt, decisions.get(row.line));
    if (matched.code !== undefined && !met.has(matched.code)) met.set(matched.code, row.line);
    if (matched.who === 'new' && row.fullName !== undefined) known.fresh.join(row, String(row.line));
    return matched;
  });
}

function firstMatch(row: Sought, known: Known, met: ReadonlyMap<string, number>): Matched {
  const { line } = row;
  const doubt = (kind: DoubtKind, candidates: readonly string[], twin?: number): Matched => ({
    line,
    who: 'undecided',
    doubt: { kind, candidates, ...(twin !== undefined && { twin }) },
  });
  const person = (code: string): Matched => {
    const twin = met.get(code);
    return twin === undefined ? { line, who: 'known', code } : doubt('twice', [code], twin);
  };
  if (row.code !== undefined) return byCode(row, row.code, known, met, { doubt, person });
  if (row.fullName === undefined) return known.byCodes ? { line, who: 'new' } : doubt('nameless', []);
  const found = known.inBases.find(row);
  if (found.kind === 'found') return person(found.code);
  if (found.kind !== 'none') return doubt(found.kind, found.candidates);
  const twin = known.fresh.find(row);
  const above = twin.kind === 'found' ? twin.code : twin.kind === 'none' ? undefined : twin.candidates[0];
  return above === undefined ? { line, who: 'new' } : doubt('twice', [], Number(above));
}

interface Ways {
  doubt(kind: DoubtKind, candidates: readonly string[], twin?: number): Matched;
  person(code: string): Matched;
}

function byCode(row: Sought, code: string, known: Known, met: ReadonlyMap<string, number>, ways: Ways): Matched {
  const twin = met.get(code);
  if (!known.names.has(code)) {
    if (twin !== undefined) return ways.doubt('twice', [], twin);
    // A code given beforehand waits for its person.
    const isGiven = known.numberOf(code) <= known.lastGiven;
    return isGiven ? { line: row.line, who: 'new', code } : ways.doubt('codeUnknown', []);
  }
  if (known.removed.has(code)) return ways.doubt('removed', []);
  const name = known.names.get(code);
  const isAnother = name !== undefined && row.fullName !== undefined && nameKey(name) !== nameKey(row.fullName);
  return isAnother ? ways.doubt('othersCode', [code]) : ways.person(code);
}

function decided(matched: Matched, doubt: Doubt, decision: Decision | undefined): Matched {
  const { line } = matched;
  if (decision === undefined) return matched;
  if (decision.kind === 'new') return { line, who: 'new', doubt };
  const isMeant = decision.kind === 'is' && doubt.candidates.includes(decision.code);
  return decision.kind === 'is' && isMeant
    ? { line, who: 'known', code: decision.code, doubt }
    : { line, who: 'leftOut', doubt };
}
