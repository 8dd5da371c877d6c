import * as z from 'zod/mini';
import type { Decision, Reason } from '../domain/intake/intake';
import { type Arrived, takeIn } from '../domain/intake/take-in';
import type { Office } from '../office';
import { Refusal } from '../tables/finding';
import { readCode } from '../tables/typed-code';
import { DISPUTE_DECISIONS, type DisputeDecision } from '../tables/words';
import { intake as words } from '../texts/intake';
import { command } from './command';
import { othersOf } from './questionnaires/arrived';
import { reasonText } from './questionnaires/dispute-values';
import { incomingOf } from './questionnaires/incoming';
import { type OpenIntake, openIntake } from './questionnaires/intake-tabs';
import { knownForm } from './questionnaires/known-form';
import { writeTaken } from './questionnaires/write-intake';

export interface DecidedDispute {
  readonly decided: true;
  /** Whose response it is now; null for one that was left out. */
  readonly person: string | null;
  /** Responses that wait to be decided of still. */
  readonly left: number;
}

/**
 * Decides of a response that could not be taken as it is: takes a new person from it, puts it to somebody known or to
 * whoever was given a code and has not answered yet, or leaves it out. The answers are asked of the form again: «Разбор» holds none. Deciding again changes nothing.
 */
export const decideDispute = command({
  input: z.strictObject({
    /** Code of the response, `О-0012`. */
    response: z.string(),
    decision: z.enum(Object.keys(DISPUTE_DECISIONS) as [DisputeDecision, ...DisputeDecision[]]),
    /** Whose response it is, for `merge`: a code as people type it. */
    mergeWith: z.optional(z.string()),
  }),
  run(office, { response: code, decision, mergeWith: typed = '' }): DecidedDispute {
    const mergeWith = readCode(typed, 'person');
    const intake = openIntake(office);
    const { register, disputes } = intake.state;
    const row = disputes.find(({ response }) => response === code);
    const entry = register.find((each) => each.code === code);
    if (!row || !entry) throw new Refusal(words.refusals.notThere(code));
    const left = disputes.filter(({ isDecided }) => !isDecided).length;
    if (row.isDecided) {
      // A run that died may have left what comes after the decision.
      writeTaken(office, intake, takeIn(intake.state, NOTHING), {});
      return { decided: true, person: entry.person ?? null, left };
    }
    const person = carriedOut(office, intake, entry, { decision, mergeWith });
    return { decided: true, person: person ?? null, left: left - 1 };
  },
});

const NOTHING: Arrived = { incoming: [], others: [], decisions: new Map(), gone: new Set() };

type Entry = OpenIntake['state']['register'][number];

/** @throws Refusal when it cannot be done; nothing is written then. */
function carriedOut(office: Office, intake: OpenIntake, entry: Entry, decision: Decision): string | undefined {
  const { response } = entry;
  const decisions = new Map([[response, decision]]);
  const incoming = decision.decision === 'ignore' ? [] : [answersOf(office, intake, entry)];
  const others = othersOf(office, intake, incoming, decisions);
  const taken = takeIn(intake.state, { incoming, others, decisions, gone: new Set() });
  const dispute = taken.disputes.find((each) => each.entry.response === response);
  if (!dispute?.isDecided) throw new Refusal(reasonText(dispute?.reason ?? { why: 'cannotTake' }));
  writeTaken(office, intake, taken, {});
  return dispute.entry.state === 'taken' ? dispute.entry.person : undefined;
}

/** @throws Refusal when the form or the response is gone. */
function answersOf(office: Office, { mode }: OpenIntake, { questionnaire: key, response }: Entry) {
  const known = knownForm(office, key);
  const [found] = office.formResponsesOf(known.form.id, [response]);
  const gone: Reason = { why: 'responseGone' };
  if (!found) throw new Refusal(reasonText(gone));
  return incomingOf(known, found, mode);
}
