import { firstYear } from './calendar';
import { firstBy } from './lookup';
import type { Pair, RegisteredDocument } from './school';

export type DocumentsByCode = ReadonlyMap<string, RegisteredDocument>;

export function byCode(documents: readonly RegisteredDocument[]): DocumentsByCode {
  return firstBy(documents, (document) => document.code);
}

/** A paper counts once the school's office has given it a number and a date. */
export function isSigned(document: RegisteredDocument | undefined): boolean {
  return document?.number !== undefined && document.date !== undefined;
}

/** Signed, dated no later than a day, and neither cancelled nor expired by then. */
export function isInForce(document: RegisteredDocument | undefined, day: string): boolean {
  if (document?.date === undefined || !isSigned(document) || document.status === 'cancelled') return false;
  return document.date <= day && (document.validUntil === undefined || document.validUntil >= day);
}

/** Orders for a school year are signed from the summer before it; a draft is always of the year at hand. */
export function isOfYear({ date }: RegisteredDocument, schoolYear: string | undefined): boolean {
  const from = firstYear(schoolYear);
  return from === undefined || date === undefined || date >= `${from}-06-01`;
}

/** A pair works from its first day until it is stopped; its planned end is no stop. */
export function isActive(pair: Pair, day: string): boolean {
  return pair.stopped === undefined || pair.stopped > day;
}

/** «По приказу»: fixed by an order in force at a day as it is now, and not stopped by then. */
export function isOrdered(pair: Pair, documents: DocumentsByCode, day: string): boolean {
  const order = pair.order === undefined ? undefined : documents.get(pair.order);
  const said = orderedMakeUp(pair, documents) ?? makeUp(pair);
  return isOnPairs(order) && isInForce(order, day) && isActive(pair, day) && said === makeUp(pair);
}

/** An order on pairs, or one that amends it. */
export function isOnPairs(document: RegisteredDocument | undefined): boolean {
  return document?.kind === 'pairOrder' || document?.kind === 'pairAmendment';
}

/** The make-up of a link as an order fixes it, in codes: what a later change is compared with. */
export function makeUp(pair: Pair): string {
  return `${pair.mentor ?? ''} → ${pair.mentee ?? ''}`;
}

/** Stands in place of the make-up of a link that an order has taken out. */
export const TAKEN_OUT = '–';

/**
 * The make-up of a link as the last signed order has it: the one that fixed it, or the amendment that changed it since.
 * A draft says nothing yet. Undefined where it was never written down.
 */
export function orderedMakeUp(pair: Pair, documents: DocumentsByCode): string | undefined {
  const amendment = pair.amendedBy === undefined ? undefined : documents.get(pair.amendedBy);
  const isAmended = isSigned(amendment) && amendment?.status !== 'cancelled' && pair.amended !== undefined;
  return isAmended ? pair.amended : pair.ordered;
}
