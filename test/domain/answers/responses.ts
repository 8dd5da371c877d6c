import type { Answers } from '../../../src/domain/answers/answer';
import type { Answered } from '../../../src/domain/answers/answered';
import type { QuestionnaireKey } from '../../../src/tables/words';

/** Codes of people: `people(3)` → У-0001, У-0002, У-0003. */
export const people = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `У-${String(at + 1).padStart(4, '0')}`);

/** A response of a person in the middle of the year. */
export const response = (
  questionnaire: QuestionnaireKey,
  person: string | undefined,
  answers: Answers,
  at = '2026-09-20 10:00:00',
): Answered => ({ questionnaire, person, at, answers });
