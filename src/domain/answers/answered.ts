import type { QuestionnaireKey } from '../../tables/words';
import { daysOf, firstYear, schoolYearOf } from '../calendar';
import type { Answers } from './answer';

/** A response to a questionnaire that was taken, understood. */
export interface Answered {
  readonly questionnaire: QuestionnaireKey;
  readonly person?: string | undefined;
  readonly pair?: string | undefined;
  /** When, `2026-09-15 10:05:33`. */
  readonly at: string;
  readonly answers: Answers;
}

/** What is asked, as tables name it. */
export interface AskedQuestion {
  readonly key: string;
  readonly label: string;
}

export const dayOf = ({ at }: Answered): string => at.slice(0, 10);

/** Responses of the school year that were given by the end of a day. */
export function givenBy(
  responses: readonly Answered[],
  day: string,
  schoolYear: string | undefined,
): readonly Answered[] {
  const { first } = yearAround(day, schoolYear);
  return responses.filter((response) => dayOf(response) >= first && dayOf(response) <= day);
}

/** First and last day of the school year that is set, else of the one that a day falls into. */
export function yearAround(day: string, schoolYear: string | undefined): ReturnType<typeof daysOf> {
  return daysOf(firstYear(schoolYear) ?? Number(schoolYearOf(day).slice(0, 4)));
}

export const answersTo = (responses: readonly Answered[], questionnaire: QuestionnaireKey): readonly Answered[] =>
  responses.filter((response) => response.questionnaire === questionnaire);

/** The last response of each person; of two given in one second the lower row. Those without a code are left out. */
export function lastOfEach(responses: readonly Answered[]): ReadonlyMap<string, Answered> {
  const last = new Map<string, Answered>();
  for (const response of responses) {
    if (response.person === undefined) continue;
    const known = last.get(response.person);
    if (known === undefined || known.at <= response.at) last.set(response.person, response);
  }
  return last;
}

export const numberIn = ({ answers }: Answered, key: string): number | undefined => {
  const value = answers[key];
  return typeof value === 'number' ? value : undefined;
};

/** Undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  // A negative nought is none.
  return Math.round((value + Number.EPSILON) * scale) / scale + 0;
}

/** A part of a whole in percent, to one digit; null of nothing. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : rounded((part / whole) * 100, 1);
