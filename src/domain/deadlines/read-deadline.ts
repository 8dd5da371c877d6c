import type { Deadline, DeadlineContext, DeadlineIssue } from './deadline';
import { judged } from './judged';
import { broken, finished, type Reading } from './reading';
import { type Statements, statementsOf } from './statements';
import { together, unique } from './together';
import { tokensOf } from './words/tokens';

/** No deadline is longer; a text that is was put into the wrong column. */
const LONGEST = 500;

/**
 * What a phrase of a roadmap means. Whatever cannot be understood is kept in `raw` and named in `issues`, with the
 * confidence `ask`; it is never dropped.
 */
export function readDeadline(phrase: string, context: DeadlineContext): Deadline {
  if (!/[\p{L}\p{N}]/u.test(phrase)) return finished(broken('deadlineEmpty'), phrase);
  if (phrase.length > LONGEST) return finished(broken('deadlineUnreadable'), phrase);
  return finished(namedByEvent(readLines(phrase, context), phrase), phrase);
}

/** A line break may stand within a statement or between two: the first is tried before the second. */
function readLines(phrase: string, context: DeadlineContext): Reading {
  const lines = phrase.split(/\r?\n|<br ?\/?>/);
  if (lines.length === 1) return readText(phrase, context);
  const isListed = lines.every((line) => /^\s*[-–—•]/.test(line));
  const one = isListed ? undefined : readText(lines.join(' '), context);
  const isOne = one && !hasAny(one, ['deadlinePartlyRead', 'deadlineUnreadable', 'deadlineMultiple']);
  return isOne ? one : readText(lines.map((line) => line.replace(/^\s*[-–—•]\s*/, '')).join(';\n'), context);
}

const hasAny = ({ issues }: Reading, those: readonly DeadlineIssue[]): boolean =>
  those.some((each) => issues.includes(each));

function readText(text: string, context: DeadlineContext): Reading {
  const tokens = tokensOf(text);
  // Months of a list belong to the school year that is named once: «2025/2026 уч. год: сентябрь, май».
  const named = tokens.find(({ sign }) => sign === 'Y')?.value;
  const { all, isWhole }: Statements = statementsOf(
    tokens,
    named === undefined ? context : { ...context, schoolYear: named },
  );
  if (all.length === 0) return broken('deadlineUnreadable');
  const whole = judged(together(all, context), context);
  if (isWhole) return whole;
  return { ...whole, confidence: 'ask', issues: unique([...whole.issues, 'deadlinePartlyRead' as const]) };
}

/** An event keeps the capital letters of its phrase: «после приказа УО». */
function namedByEvent(reading: Reading, phrase: string): Reading {
  const parts = reading.parts?.map((part) => namedByEvent(part, phrase));
  const { relative } = reading;
  const at = relative ? phrase.toLowerCase().indexOf(relative.event) : -1;
  return {
    ...reading,
    ...(parts ? { parts } : {}),
    ...(relative && at >= 0 ? { relative: { ...relative, event: phrase.slice(at, at + relative.event.length) } } : {}),
  };
}
