import type { SatisfactionMethod } from '../../tables/words';
import { isSmall } from '../review/small-numbers';
import { type Answered, dayOf, lastOfEach, mean, numberIn, percentOf, rounded } from './answered';

/** How satisfied one side of the programme is, by the two questions on the common work and its result. */
export interface Satisfaction {
  /** People who have answered, each once. */
  readonly answered: number;
  /** All who took part on that side, those who have answered among them. */
  readonly participants: number;
  /** Percent of the participants who have answered; null where there are none. */
  readonly rate: number | null;
  /** Days of the first and the last answer that counts. */
  readonly first: string | null;
  readonly last: string | null;
  /** The level in percent by each method; null where nobody has answered. */
  readonly levels: Readonly<Record<SatisfactionMethod, number | null>>;
}

/** The two questions that the level is counted of. */
const COUNTED_OF = ['satisfiedWork', 'satisfiedResult'];

/** The most that each of them can be given. */
const TOP_SCORE = 10;

/**
 * No source says how the level is counted, so each method that the school may choose is. The last answer of a person
 * counts; answers of others than participants do not.
 *
 * @param from Whoever's mean score is at least this is satisfied, of ten.
 */
export function satisfactionOf(
  responses: readonly Answered[],
  participants: ReadonlySet<string>,
  from: number,
): Satisfaction {
  const counted = [...lastOfEach(responses).values()].filter(({ person = '' }) => participants.has(person));
  const scored = counted.flatMap((response) => {
    const score = mean(COUNTED_OF.flatMap((key) => numberIn(response, key) ?? []));
    return score === undefined ? [] : [{ score, day: dayOf(response) }];
  });
  const days = scored.map(({ day }) => day).sort();
  const satisfied = scored.filter(({ score }) => score >= from).length;
  const all = mean(scored.map(({ score }) => score));
  return {
    answered: scored.length,
    participants: participants.size,
    rate: percentOf(scored.length, participants.size),
    first: days[0] ?? null,
    last: days[days.length - 1] ?? null,
    levels: {
      satisfiedOfResponded: percentOf(satisfied, scored.length),
      meanScore: all === undefined ? null : rounded((all / TOP_SCORE) * 100, 1),
      satisfiedOfAll: scored.length === 0 ? null : percentOf(satisfied, participants.size),
    },
  };
}

/** The same without the levels where one could tell who has answered what: fewer than five have. */
export function withoutSmall(satisfaction: Satisfaction): Satisfaction {
  const none = { satisfiedOfResponded: null, meanScore: null, satisfiedOfAll: null };
  return isSmall(satisfaction.answered) ? { ...satisfaction, levels: none } : satisfaction;
}
