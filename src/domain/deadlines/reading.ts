import { type Span, shiftSpan } from './days';
import type { Confidence, Day, Deadline, DeadlineContext, DeadlineIssue } from './deadline';
import type { Token } from './words/token';

/** What one statement of a phrase says, before the statements are put together. */
export interface Reading extends Omit<Deadline, 'raw' | 'parts' | 'alternatives'> {
  readonly parts?: readonly Reading[];
  readonly alternatives?: readonly Reading[];
  /** The year was worked out, not said. */
  readonly isYearGuessed?: true;
}

/** Reads the words that its pattern has matched; undefined when they say something else after all. */
export type Reader = (tokens: readonly Token[], context: DeadlineContext) => Reading | undefined;

/** Days that words of the calendar name, and how surely. */
export interface Stretch extends Span {
  /** Its year is said, or follows from «текущего учебного года». */
  readonly isSaid: boolean;
  /** Its borders are customary rather than exact. */
  readonly isRough?: true;
  /** A person must choose between it and `others`. */
  readonly isAsked?: true;
  readonly others?: readonly Span[];
  /** It is a year or the whole period. */
  readonly isPeriod?: true;
}

export const has = (tokens: readonly Token[], signs: string): boolean =>
  tokens.some(({ sign }) => signs.includes(sign));

export const find = (tokens: readonly Token[], signs: string): Token | undefined =>
  tokens.find(({ sign }) => signs.includes(sign));

/** Values of the words of one sign, from left to right. */
export const valuesOf = (tokens: readonly Token[], sign: string): readonly number[] =>
  tokens.flatMap((token) => (token.sign === sign && token.value !== undefined ? [token.value] : []));

export const broken = (issue: DeadlineIssue): Reading => ({ kind: 'undefined', confidence: 'ask', issues: [issue] });

const confidenceOf = ({ isSaid, isRough, isAsked }: Omit<Stretch, keyof Span>): Confidence => {
  if (isAsked) return 'ask';
  return isSaid && !isRough ? 'sure' : 'assumed';
};

const guessed = ({ isSaid }: { readonly isSaid: boolean }) => (isSaid ? {} : { isYearGuessed: true as const });

/** Something that is done from the first to the last day of a stretch. */
export function windowOf(stretch: Stretch): Reading {
  const { start, end, others = [], isPeriod } = stretch;
  if (end < start) return broken('endBeforeStart');
  const kind = isPeriod ? 'period' : 'window';
  const alternatives = others.map((other): Reading => ({ kind, ...other, confidence: 'assumed', issues: [] }));
  return {
    kind,
    start,
    end,
    confidence: confidenceOf(stretch),
    issues: [],
    ...(alternatives.length > 0 ? { alternatives } : {}),
    ...guessed(stretch),
  };
}

/** Something that is done by a day, that day too; `others` are the days that may be meant as well. */
export function untilDay(
  end: Day,
  stretch: Omit<Stretch, keyof Span | 'others'>,
  others: readonly Day[] = [],
): Reading {
  const alternatives = others.map(
    (day): Reading => ({ kind: 'deadline', end: day, confidence: 'assumed', issues: [] }),
  );
  return {
    kind: 'deadline',
    end,
    confidence: confidenceOf(stretch),
    issues: [],
    ...(alternatives.length > 0 ? { alternatives } : {}),
    ...guessed(stretch),
  };
}

/** The same so many years later, with all that it consists of. */
export function laterBy(reading: Reading, years: number): Reading {
  const { start, end } = reading;
  const span = shiftSpan({ start: start ?? end ?? '2000-01-01', end: end ?? start ?? '2000-01-01' }, years);
  return {
    ...reading,
    ...(start === undefined ? {} : { start: span.start }),
    ...(end === undefined ? {} : { end: span.end }),
    ...(reading.parts ? { parts: reading.parts.map((part) => laterBy(part, years)) } : {}),
  };
}

interface Limits {
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
}

/** The first and last day of a reading, as far as it has them. */
export const daysOf = ({ start, end }: Limits): { readonly start?: Day; readonly end?: Day } => ({
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
});

/** A reading as others see it. */
export function finished({ isYearGuessed: _, parts, alternatives, ...reading }: Reading, raw: string): Deadline {
  return {
    raw,
    ...reading,
    ...(parts ? { parts: parts.map((part) => finished(part, raw)) } : {}),
    ...(alternatives ? { alternatives: alternatives.map((other) => finished(other, raw)) } : {}),
  };
}
