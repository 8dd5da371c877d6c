import type { Counted } from '../indicators';
import type { School } from '../school';
import { type Answered, answersTo, givenBy } from './answered';
import { tookPart } from './participants';
import { type Satisfaction, satisfactionOf, withoutSmall } from './satisfaction';

/** The sides whose satisfaction is asked for: by which questionnaire, and which indicator of the report tells of it. */
export const SATISFACTION_OF = {
  mentees: { questionnaire: 'menteeSatisfaction', indicator: 'I19' },
  mentors: { questionnaire: 'mentorSatisfaction', indicator: 'I18' },
} as const;

type Side = keyof typeof SATISFACTION_OF;

/** The satisfaction of a side, of the answers given within the school year by a day. */
export function satisfactionAt(
  { settings, ...school }: School,
  side: Side,
  responses: readonly Answered[],
  day: string,
): Satisfaction {
  const { schoolYear, satisfiedFrom } = settings;
  const given = answersTo(givenBy(responses, day, schoolYear), SATISFACTION_OF[side].questionnaire);
  return satisfactionOf(given, tookPart(school[side], day, schoolYear), satisfiedFrom);
}

/**
 * The indicators of satisfaction by the method that the school has chosen; none where nobody has answered, one without a
 * value where fewer than five have: the table of the report is shown to others.
 */
export function countAnswered(
  school: School,
  responses: readonly Answered[],
  day: string,
): ReadonlyMap<string, Counted> {
  const sides = Object.keys(SATISFACTION_OF) as readonly Side[];
  return new Map(
    sides.flatMap((side): (readonly [string, Counted])[] => {
      const satisfaction = satisfactionAt(school, side, responses, day);
      if (satisfaction.answered === 0) return [];
      const value = withoutSmall(satisfaction).levels[school.settings.satisfactionMethod];
      return [[SATISFACTION_OF[side].indicator, { ...(value !== null && { value }), documents: [], satisfaction }]];
    }),
  );
}
