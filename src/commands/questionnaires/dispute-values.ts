import type { Incoming, Reason, Why } from '../../domain/intake/intake';
import type { WorkDispute } from '../../domain/intake/ledger';
import { intake } from '../../texts/intake';

/** Why → sentence: a reason without one does not compile. */
const sentences: Readonly<Record<Why, (codes: readonly string[]) => string>> = intake.reasons;

export const reasonText = ({ why, codes = [] }: Reason): string => sentences[why](codes);

/** Reasons for which nobody can be made of a response, whatever code she was given, as «Разбор» shows them. */
export const UNREAD: ReadonlySet<string> = new Set(
  (['formChanged', 'asksNames'] as const).map((why) => sentences[why]([])),
);

/** Reasons for which nobody new can be made of a response by itself. */
export const UNTAKABLE: ReadonlySet<string> = new Set([...UNREAD, sentences.codeMissing([])]);

/** What a row of «Разбор» holds of a response that has just come into it, been asked for again or been decided. */
export function disputeValues(dispute: WorkDispute, today: string): Readonly<Record<string, unknown>> {
  const { entry, incoming, reason, decision, mergeWith, isDecided } = dispute;
  return {
    ...(reason && { reason: reasonText(reason) }),
    ...(incoming && {
      response: entry.code,
      questionnaire: entry.questionnaire,
      answered: entry.answered,
      given: givenIn(incoming) || undefined,
      candidates: reason?.codes?.join(', ') || undefined,
    }),
    ...((incoming || isDecided) && { decision, mergeWith, decided: isDecided ? today : undefined }),
  };
}

/** As much as tells a curator who it may be. */
const LONGEST_GIVEN = 200;

/** How the person who answered has named herself; where a school works by codes there is no name to show. */
function givenIn({ by, code = '', pair = '', cells }: Incoming): string {
  const { fullName = '', birthYear = '', ageGroup = '', schoolClass = '' } = cells;
  const who = by === 'name' ? fullName : code;
  const told = [who, pair, schoolClass, birthYear || ageGroup].filter((text) => text !== '').join(', ');
  return told.slice(0, LONGEST_GIVEN).replace(/[\uD800-\uDBFF]$/, '');
}
