import { isActive } from '../../domain/ordered';
import type { Mentee, Mentor, School } from '../../domain/school';
import type { Questionnaire } from '../../questionnaires/questionnaire';
import type { Category, QuestionnaireKey } from '../../tables/words';
import type { Base } from '../people/people';

/** Somebody who is asked; `pair`: about which pair, where a questionnaire is about one. */
export interface Asked {
  readonly person: Mentee | Mentor;
  readonly pair?: string;
}

/** Which of those who are asked a link is wanted for; all of them where nothing is said. */
export interface Narrowing {
  readonly people?: readonly string[] | undefined;
  readonly base?: Base | undefined;
  readonly schoolClass?: string | undefined;
}

interface Audience {
  readonly bases: readonly Base[];
  readonly categories?: readonly Category[];
}

const BOTH: readonly Base[] = ['mentees', 'mentors'];

/** Whom a questionnaire asks that feeds no base; one that is not named here is answered about a pair, or about nobody. */
const AUDIENCES: Readonly<Partial<Record<QuestionnaireKey, Audience>>> = {
  menteePreferences: { bases: ['mentees'] },
  mentorPreferences: { bases: ['mentors'] },
  diagnosticsPupilStart: { bases: BOTH, categories: ['pupil'] },
  diagnosticsPupilEnd: { bases: BOTH, categories: ['pupil'] },
  diagnosticsTeacherStart: { bases: BOTH, categories: ['teacher'] },
  diagnosticsTeacherEnd: { bases: BOTH, categories: ['teacher'] },
  menteeSatisfaction: { bases: ['mentees'] },
  mentorSatisfaction: { bases: ['mentors'] },
};

/** Everybody in the bases whom a questionnaire asks, once each; about every pair of theirs where it is about pairs. */
export function askedBy(
  questionnaire: Questionnaire,
  school: School,
  day: string,
  narrowing: Narrowing = {},
): readonly Asked[] {
  const all =
    questionnaire.purpose === 'feedback'
      ? inPairs(school, day, narrowing.base)
      : inBases(questionnaire, school, narrowing.base);
  const { people, schoolClass } = narrowing;
  const wanted = people && new Set(people);
  return all.filter(
    ({ person }) =>
      (wanted === undefined || wanted.has(person.code ?? '')) &&
      (schoolClass === undefined || className(person.schoolClass ?? '') === className(schoolClass)),
  );
}

/** «7 «Б»» and «7б» are one class. */
const className = (entered: string): string => entered.toLowerCase().replace(/[^\p{L}\d]/gu, '');

function inBases(questionnaire: Questionnaire, school: School, only: Base | undefined): readonly Asked[] {
  const { bases, categories } = audienceOf(questionnaire);
  const found = bases
    .filter((base) => only === undefined || base === only)
    .flatMap((base): readonly (Mentee | Mentor)[] => school[base])
    .filter(({ category }) => categories === undefined || (category !== undefined && categories.includes(category)));
  return onceEach(found.map((person) => ({ person })));
}

function audienceOf({ key, base, category }: Questionnaire): Audience {
  if (base === undefined) return AUDIENCES[key] ?? { bases: [] };
  if (category === undefined) return { bases: [base] };
  // Graduates and students are asked with one questionnaire.
  return { bases: [base], categories: category === 'graduate' ? ['graduate', 'student'] : [category] };
}

function inPairs({ pairs, mentees, mentors }: School, day: string, only: Base | undefined): readonly Asked[] {
  const asked = pairs
    .filter((pair) => pair.code !== undefined && isActive(pair, day))
    .flatMap(({ code, mentor, mentee }) =>
      [
        ...(only === 'mentees' ? [] : mentors.filter((each) => each.code === mentor)),
        ...(only === 'mentors' ? [] : mentees.filter((each) => each.code === mentee)),
      ].map((person) => ({ person, pair: code ?? '' })),
    );
  return onceEach(asked);
}

function onceEach(asked: readonly Asked[]): readonly Asked[] {
  const seen = new Set<string>();
  return asked.filter(({ person: { code }, pair = '' }) => {
    const who = `${code} ${pair}`;
    if (code === undefined || seen.has(who)) return false;
    seen.add(who);
    return true;
  });
}
