import { refuse } from './dispute';
import type { Decision, Incoming, Reason } from './intake';
import type { Ledger, Someone, WorkDispute } from './ledger';
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
  const chosen = decision === 'take' ? newcomer(ledger, incoming) : mergedInto(ledger, incoming, mergeWith);
  return 'why' in chosen ? waits(ledger, dispute, chosen) : take(ledger, incoming, chosen);
}

/** Whether a response can be taken as somebody new: only what fills a base, and has been understood, can. */
const canBeNew = ({ base, trouble, by, cells }: Incoming): boolean =>
  base !== undefined && trouble === undefined && (by === 'code' || (cells.fullName ?? '') !== '');

function newcomer(ledger: Ledger, incoming: Incoming): Someone | Reason {
  if (!canBeNew(incoming)) return { why: 'cannotTake' };
  return newPerson(ledger, incoming, undefined) ?? { why: 'cannotTake' };
}

function mergedInto(ledger: Ledger, { by }: Incoming, code: string | undefined): Someone | Reason {
  if (by === 'nobody') return { why: 'nobodyToMerge' };
  if (code === undefined) return { why: 'mergeWithoutCode' };
  return ledger.byCode.get(code) ?? { why: 'mergeNotThere', codes: [code] };
}

function waits(ledger: Ledger, dispute: WorkDispute, reason: Reason): Outcome {
  refuse(ledger, dispute, reason);
  return 'disputed';
}
