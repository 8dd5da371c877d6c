import type { MentoringForm } from '../../tables/words';
import { fold } from '../folded';
import { firstBy } from '../lookup';
import type { Answered, AskedQuestion } from './answered';

/** What helps and hinders the programme, from inside the school and from outside: keys of the open questions on each. */
export const FACTORS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
export type Factor = (typeof FACTORS)[number];

/** Something that was named, and in how many responses. */
export interface Named {
  readonly words: string;
  readonly count: number;
}

/** A mentoring form as those who answered see it. */
export interface Swot {
  /** Null where it was not said. */
  readonly form: MentoringForm | null;
  readonly answered: number;
  /** What was marked, the most frequent first, and then what was written. */
  readonly factors: Readonly<Record<Factor, readonly Named[]>>;
}

/** Marks of ten that speak for a thing, and those that speak against it; between them it is neither. */
export const GOOD_FROM = 7;
export const BAD_UP_TO = 4;

/** By how the key of a closed question begins: where what it asks of belongs when it is there, and when it is not. */
const SIDES: readonly (readonly [beginning: string, good: Factor, bad: Factor])[] = [
  ['inner', 'strengths', 'weaknesses'],
  ['outer', 'opportunities', 'threats'],
];

/** The tables of the mentoring forms that were spoken of. Nobody is asked who they are, so every response counts. */
export function swotOf(
  responses: readonly Answered[],
  questions: readonly AskedQuestion[],
  forms: readonly MentoringForm[],
): readonly Swot[] {
  const formOf = ({ answers }: Answered) => forms.find((form) => form === answers.mentoringForm) ?? null;
  return [...forms, null].flatMap((form): Swot[] => {
    const own = responses.filter((response) => formOf(response) === form);
    return own.length === 0 ? [] : [{ form, answered: own.length, factors: factorsOf(own, questions) }];
  });
}

function factorsOf(responses: readonly Answered[], questions: readonly AskedQuestion[]): Swot['factors'] {
  const named = (factor: Factor): readonly Named[] => [
    ...tally(responses.map((response) => marked(response, questions, factor))),
    ...tally(responses.map((response) => written(response, factor))),
  ];
  return {
    strengths: named('strengths'),
    weaknesses: named('weaknesses'),
    opportunities: named('opportunities'),
    threats: named('threats'),
  };
}

/** Labels of what a response has marked as a factor. */
function marked({ answers }: Answered, questions: readonly AskedQuestion[], factor: Factor): readonly string[] {
  return questions.flatMap(({ key, label }) => {
    const [, good, bad] = SIDES.find(([beginning]) => key.startsWith(beginning)) ?? [];
    const value = answers[key];
    const isGood = value === 'yes' || (typeof value === 'number' && value >= GOOD_FROM);
    const isBad = value === 'no' || (typeof value === 'number' && value <= BAD_UP_TO);
    return (isGood && factor === good) || (isBad && factor === bad) ? [label] : [];
  });
}

/** Each line of an open answer is a thought of its own. */
function written({ answers }: Answered, factor: Factor): readonly string[] {
  const value = answers[factor];
  return typeof value !== 'string' ? [] : value.split('\n').flatMap((line) => line.trim() || []);
}

/** The same words in another spelling are the same, as they were written first; a response names a thing once. */
function tally(said: readonly (readonly string[])[]): readonly Named[] {
  const counts = new Map<string, Named>();
  for (const words of said) {
    for (const [key, each] of firstBy(words, plain)) {
      const known = counts.get(key);
      counts.set(key, { words: known?.words ?? each, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}

const plain = (words: string): string => fold(words).plain.replace(/[\s.!;]+$/, '');
