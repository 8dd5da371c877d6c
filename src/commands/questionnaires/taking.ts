import type { Incoming } from '../../domain/intake/intake';
import { fits } from '../../domain/intake/journal';
import { type TakenIn, takeIn } from '../../domain/intake/take-in';
import type { Office } from '../../office';
import type { QuestionnaireKey } from '../../tables/words';
import { type Asked, type Gathered, gather, MOST, othersOf, type Timed, type Unread } from './arrived';
import type { AnsweredForm } from './incoming';
import { KEYS } from './input';
import { type OpenIntake, openIntake } from './intake-tabs';
import { knownForm } from './known-form';
import { formToRemember, rememberedForm } from './remembered-form';
import { writeTaken } from './write-intake';

interface Counts {
  /** Responses that are new and were taken. */
  readonly taken: number;
  /** Responses that were changed, or asked for again, and were taken. */
  readonly updated: number;
  /** Responses that were known as they are. */
  readonly unchanged: number;
  /** Responses that have come into «Разбор», or lie there still. */
  readonly disputed: number;
  /** Responses for the next run: one takes only so many. */
  readonly left: number;
}

export interface TakenResponses extends Counts {
  /** Cells that stay as a curator has corrected or emptied them. */
  readonly kept: number;
  readonly byQuestionnaire: readonly ({ readonly questionnaire: QuestionnaireKey } & Counts)[];
}

/** Takes what has come into forms, and carries out what was decided in «Разбор»; nothing twice. */
export function takeFrom(office: Office, asked: Asked): TakenResponses {
  const intake = openIntake(office);
  const gathered = gather(office, intake, asked);
  const { batch, taken } = plan(office, intake, gathered);
  const left = [...gathered.news.slice(batch.length), ...gathered.unread];
  writeTaken(office, intake, taken, seenOf(asked.forms, gathered, left));
  const counts = (of: (each: Pick<Incoming, 'questionnaire'>) => boolean): Counts => {
    const outcomes = batch.filter(of).map(({ response }) => taken.outcomes.get(response));
    const counted = (...those: readonly (typeof outcomes)[number][]) =>
      outcomes.filter((outcome) => those.includes(outcome)).length;
    return {
      taken: counted('taken'),
      updated: counted('updated'),
      unchanged: gathered.unchanged.filter(of).length,
      disputed: counted('disputed'),
      left: left.filter(of).length,
    };
  };
  return {
    ...counts(() => true),
    kept: taken.kept,
    byQuestionnaire: asked.forms.map(({ questionnaire: { key } }) => ({
      questionnaire: key,
      ...counts(({ questionnaire }) => questionnaire === key),
    })),
  };
}

/** As many responses as one run may take, and as the journal holds what they change. */
function plan(
  office: Office,
  intake: OpenIntake,
  { news, waiting, decisions, gone }: Gathered,
): { readonly batch: readonly Timed[]; readonly taken: TakenIn } {
  let batch = [...news, ...waiting].slice(0, MOST);
  const others = othersOf(office, intake, batch, decisions);
  for (;;) {
    const taken = takeIn(intake.state, { incoming: batch, others, decisions, gone });
    if (batch.length <= 1 || fits(taken.journal)) return { batch, taken };
    batch = batch.slice(0, Math.ceil(batch.length / 2));
  }
}

/** The time up to which the responses of every form are known: to the first of those that are left. */
function seenOf(
  forms: readonly AnsweredForm[],
  { recent }: Gathered,
  left: readonly Unread[],
): Readonly<Record<string, string>> {
  const kept = forms.map(({ questionnaire: { key }, form }) => {
    const times = (from: readonly Unread[]) =>
      from.flatMap(({ questionnaire, at }) => (questionnaire === key ? [at] : []));
    const rest = times(left);
    const seen = rest.length > 0 ? Math.min(...rest) : Math.max(form.seen, ...times(recent));
    return formToRemember(key, { ...form, seen });
  });
  return Object.assign({}, ...kept);
}

/**
 * The form of a questionnaire; of every questionnaire that has one when none is named, those that are gone left out.
 *
 * @throws Refusal when the one that is named has no form.
 */
export function formsToTake(office: Office, only: QuestionnaireKey | undefined): readonly AnsweredForm[] {
  if (only !== undefined) return [knownForm(office, only)];
  const memory = office.memory();
  return KEYS.flatMap((key) => {
    const form = rememberedForm(memory, key);
    const state = form && office.readForm(form.id);
    return form && state ? [{ form, state, questionnaire: office.questionnaire(key, form.mode) }] : [];
  });
}
