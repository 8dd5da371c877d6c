import { refuse } from './dispute';
import { isRemoved } from './find-person';
import type { Decision, Incoming, Reason } from './intake';
import { type Ledger, numberOf, type Someone, type WorkDispute } from './ledger';
import { newPerson, type Outcome, take } from './take';

/**
 * Carries out what a curator has decided of a response. One that has been carried out before, by a run that died after it,
 * changes nothing more.
 */
export function carryOut(ledger: Ledger, incoming: Incoming, { decision, mergeWith }: Decision): Outcome {
  const entry = ledger.entries.get(incoming.response);
  const dispute = entry && ledger.disputes.get(entry.code);
  if (!entry || !dispute || decision === 'ignore') return 'ignored';
  const someone = entry.state === 'taken' ? ledger.byCode.get(entry.person ?? '') : undefined;
  if (someone) return take(ledger, incoming, someone);
  const chosen = decision === 'take' ? newcomer(ledger, incoming) : ownerOf(ledger, incoming, mergeWith);
  return 'why' in chosen ? waits(ledger, dispute, chosen) : take(ledger, incoming, chosen);
}

/** Whether a response can be taken as somebody new: only what fills a base, and has been understood, can. */
const canBeNew = ({ base, trouble, by, cells }: Incoming): boolean =>
  base !== undefined && trouble === undefined && (by === 'code' || (cells.fullName ?? '') !== '');

function newcomer(ledger: Ledger, incoming: Incoming): Someone | Reason {
  if (!canBeNew(incoming)) return { why: 'cannotTake' };
  return newPerson(ledger, incoming, undefined) ?? { why: 'cannotTake' };
}

/** Whose a code is: somebody known, or whoever it was given out to and has been in no base yet. */
function ownerOf(ledger: Ledger, incoming: Incoming, code: string | undefined): Someone | Reason {
  if (incoming.by === 'nobody') return { why: 'nobodyToMerge' };
  if (code === undefined) return { why: 'mergeWithoutCode' };
  const someone = ledger.byCode.get(code);
  if (isRemoved(ledger, code, someone)) return { why: 'codeOfRemoved', codes: [code] };
  if (someone) return someone;
  const isGiven = numberOf(code) <= ledger.state.last.person;
  if (incoming.base === undefined || !isGiven) return { why: 'mergeNotThere', codes: [code] };
  if (!canBeNew(incoming)) return { why: 'cannotTake' };
  return newPerson(ledger, incoming, code) ?? { why: 'cannotTake' };
}

function waits(ledger: Ledger, dispute: WorkDispute, reason: Reason): Outcome {
  refuse(ledger, dispute, reason);
  return 'disputed';
}
