import type { Decision, Incoming, IntakeState } from '../../domain/intake/intake';
import { knownResponses } from '../../domain/intake/known';
import type { Arrived } from '../../domain/intake/take-in';
import type { Office } from '../../office';
import type { QuestionnaireKey } from '../../tables/words';
import { type AnsweredForm, incomingOf } from './incoming';
import type { OpenIntake } from './intake-tabs';
import { rememberedForm } from './remembered-form';

/** How long before the newest response already taken others are asked for again, in milliseconds: events come late, and in any order. */
const OVERLAP = 10 * 60_000;

/** What forms have been asked for. */
export interface Asked {
  readonly forms: readonly AnsweredForm[];
  /** From the first response on, not from the newest that was taken. */
  readonly all: boolean;
  /** Responses that lie in «Разбор» are read again: what stood in their way may be gone. */
  readonly disputed: boolean;
}

/** A response with the time it was given, milliseconds since 1970. */
export interface Timed extends Incoming {
  readonly at: number;
}

/** A response of which it is known that it came, and not what it says. */
export type Unread = Pick<Timed, 'response' | 'questionnaire' | 'at'>;

export interface Gathered extends Pick<Arrived, 'decisions' | 'gone'> {
  /** New and changed responses, the earliest first, and before them those that a curator has decided of. */
  readonly news: readonly Timed[];
  /** Others that lie in «Разбор», to be looked at anew. */
  readonly waiting: readonly Timed[];
  /** Responses that are registered as they are. */
  readonly unchanged: readonly Unread[];
  /** Later ones than this run can take. */
  readonly unread: readonly Unread[];
  /** All that the forms have answered with. */
  readonly recent: readonly Unread[];
}

/** The most responses of one execution: Google ends it after six minutes, and every answer is asked for by itself. */
export const MOST = 400;

/** Asks the forms themselves, whatever events have or have not said. */
export function gather(office: Office, { state, mode }: OpenIntake, { forms, all, disputed }: Asked): Gathered {
  const isKnown = knownResponses(state.register, state.disputes);
  const waiting = waitingIn(state);
  const decisions = new Map(waiting.flatMap(({ id, decision }) => (decision ? [[id, decision] as const] : [])));
  const asked = forms.map((answered) => {
    const { form, questionnaire } = answered;
    const read = (response: Parameters<typeof incomingOf>[1]): Timed => ({
      ...incomingOf(answered, response, mode),
      at: response.at,
    });
    const since = all || form.seen === 0 ? undefined : Math.max(1, form.seen - OVERLAP);
    const recent = office.formResponses(form.id, since).map((response) => ({
      response: response.id,
      questionnaire: questionnaire.key,
      at: response.at,
      read: () => read(response),
    }));
    const own = waiting.filter((each) => each.questionnaire === questionnaire.key);
    const ids = new Set(own.filter((each) => disputed || isToBeRead(each.decision)).map(({ id }) => id));
    const found = recent.filter(({ response }) => !ids.has(response));
    const again = ids.size === 0 ? [] : office.formResponsesOf(form.id, [...ids]).map(read);
    const there = new Set(again.map(({ response }) => response));
    return { recent, found, again, gone: [...ids].filter((id) => !there.has(id)) };
  });
  const again = asked.flatMap((each) => each.again);
  const { news, ...others } = newsIn(asked.flatMap((each) => each.found).sort(inTime), isKnown);
  const isDecided = ({ response }: Timed) => decisions.has(response);
  const own = new Set(forms.map(({ questionnaire }) => questionnaire.key));
  return {
    news: [...again.filter(isDecided), ...news],
    waiting: again.filter((each) => !isDecided(each)),
    ...others,
    recent: asked.flatMap((each) => each.recent),
    decisions: new Map(
      [...decisions].filter(([id]) => waiting.some((each) => each.id === id && own.has(each.questionnaire))),
    ),
    gone: new Set(asked.flatMap((each) => each.gone)),
  };
}

/** Reads responses one after another until there are as many new ones as a run may take. */
function newsIn(
  found: readonly (Unread & { readonly read: () => Timed })[],
  isKnown: ReturnType<typeof knownResponses>,
): Pick<Gathered, 'news' | 'unchanged' | 'unread'> {
  const [news, unchanged, unread]: [Timed[], Unread[], Unread[]] = [[], [], []];
  for (const each of found) {
    if (news.length === MOST) {
      unread.push(each);
      continue;
    }
    const response = each.read();
    if (isKnown({ ...response, id: response.response })) unchanged.push(each);
    else news.push(response);
  }
  return { news, unchanged, unread };
}

const inTime = (one: Unread, other: Unread): number => one.at - other.at || (one.response < other.response ? -1 : 1);

interface Waiting {
  readonly id: string;
  readonly questionnaire: QuestionnaireKey;
  readonly decision: Decision | undefined;
}

/** Responses whose rows in «Разбор» are open. */
function waitingIn({ register, disputes }: IntakeState): readonly Waiting[] {
  const entries = new Map(register.map((entry) => [entry.code, entry]));
  return disputes.flatMap(({ response: code, isDecided, decision, mergeWith }) => {
    const entry = entries.get(code);
    if (isDecided || !entry) return [];
    const { response: id, questionnaire } = entry;
    return [{ id, questionnaire, decision: decision && { decision, mergeWith } }];
  });
}

const isToBeRead = (decision: Decision | undefined): boolean =>
  decision !== undefined && decision.decision !== 'ignore';

/**
 * Earlier responses of people who have changed one and left out what it said before, or whose response goes to somebody
 * else: what they said stands again.
 */
export function othersOf(
  office: Office,
  { state, mode }: OpenIntake,
  incoming: readonly Incoming[],
  decisions: Arrived['decisions'],
): readonly Incoming[] {
  const entries = new Map(state.register.map((entry) => [entry.response, entry]));
  const people = new Set(
    incoming.flatMap(({ response, cells }) => {
      const entry = entries.get(response);
      if (entry?.person === undefined || entry.written === '') return [];
      const isLess = entry.written.split(' ').some((word) => !((word.split(':')[0] ?? '') in cells));
      return isLess || decisions.has(response) ? [entry.person] : [];
    }),
  );
  const coming = new Set(incoming.map(({ response }) => response));
  const wanted = state.register.filter(
    ({ person, response, state: is }) =>
      is === 'taken' && person !== undefined && people.has(person) && !coming.has(response),
  );
  const keys = new Set(wanted.map(({ questionnaire }) => questionnaire));
  return [...keys].flatMap((key) => {
    const form = rememberedForm(office.memory(), key);
    const standing = form && state.baseOf(key) !== undefined ? office.readForm(form.id) : undefined;
    if (!form || !standing) return [];
    const answered = { form, state: standing, questionnaire: office.questionnaire(key, form.mode) };
    const ids = wanted.flatMap(({ questionnaire, response }) => (questionnaire === key ? [response] : []));
    return office.formResponsesOf(form.id, ids).map((response) => incomingOf(answered, response, mode));
  });
}
