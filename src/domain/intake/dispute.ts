import type { Incoming, Reason } from './intake';
import type { Entry, Ledger, WorkDispute } from './ledger';
import { newEntry, type Outcome } from './take';

/** Puts a response into «Разбор», or says anew why it lies there; one that had been decided and was changed is open again. */
export function dispute(ledger: Ledger, incoming: Incoming, reason: Reason): Outcome {
  const known = ledger.entries.get(incoming.response);
  const entry = known ?? newEntry(ledger, incoming);
  const { answered, digest } = incoming;
  Object.assign(entry, { state: 'disputed', answered, digest } satisfies Partial<Entry>);
  ledger.touched.add(entry);
  const there = ledger.disputes.get(entry.code);
  const isReopened = there?.isDecided === true;
  const open: WorkDispute = {
    line: there?.line,
    entry,
    decision: isReopened ? undefined : there?.decision,
    mergeWith: isReopened ? undefined : there?.mergeWith,
    isDecided: false,
    reason,
    incoming,
  };
  if (there) ledger.touched.delete(there);
  ledger.disputes.set(entry.code, open);
  ledger.touched.add(open);
  return 'disputed';
}

/** Says why a decision could not be carried out; the response waits on. */
export function refuse(ledger: Ledger, dispute: WorkDispute, reason: Reason): void {
  dispute.reason = reason;
  ledger.touched.add(dispute);
}

/** Leaves a response out. */
export function ignore(ledger: Ledger, dispute: WorkDispute): Outcome {
  dispute.entry.state = 'ignored';
  ledger.touched.add(dispute.entry);
  return 'ignored';
}

/** A response that is no longer in doubt leaves its row behind as a trace. */
export function closeTaken(ledger: Ledger, dispute: WorkDispute): void {
  const { entry } = dispute;
  if (dispute.isDecided || entry.state === 'disputed' || entry.state === undefined) return;
  dispute.isDecided = true;
  if (entry.state === 'taken') dispute.mergeWith = entry.person;
  ledger.touched.add(dispute);
}
