import { type Span, yearIn } from './days';
import type { DeadlineContext, DeadlineIssue } from './deadline';
import { laterBy, type Reading } from './reading';
import { unique } from './together';

/** What only the roadmap as a whole can tell: a year left out, days before the approval or out of the period. */
export function judged(reading: Reading, context: DeadlineContext): Reading {
  const own = reading.parts?.filter(({ kind }) => kind !== 'onDemand') ?? [reading];
  const [isOutside, isEarly] = [
    own.some((each) => isOutOf(each, context)),
    own.some((each) => isBefore(each, context)),
  ];
  const given: readonly (readonly [DeadlineIssue, boolean])[] = [
    ['yearMissing', reading.isYearGuessed === true],
    ['deadlineOutsidePeriod', isOutside],
    ['deadlineBeforeApproval', isEarly],
    ['deadlineMultiple', isOutside && own.length > 1],
  ];
  const issues = unique([...reading.issues, ...given.flatMap(([issue, is]) => (is ? [issue] : []))]);
  const isDoubtful = (isEarly && reading.isYearGuessed) || issues.includes('deadlineMultiple');
  if (!isDoubtful) return { ...reading, issues };
  // Nobody approves a plan for what is over: the next year may be meant.
  const others = reading.alternatives ?? (isEarly && reading.isYearGuessed ? [laterBy(reading, 1)] : []);
  const alternatives = others.map((other): Reading => ({ ...other, confidence: 'assumed', issues: [] }));
  return { ...reading, issues, confidence: 'ask', ...(alternatives.length > 0 ? { alternatives } : {}) };
}

function isBefore({ kind, end }: Reading, { approved }: DeadlineContext): boolean {
  return approved !== undefined && end !== undefined && end < approved && kind !== 'recurring';
}

function isOutOf({ kind, start, end }: Reading, { period }: DeadlineContext): boolean {
  if (!period || kind === 'recurring' || kind === 'onDemand') return false;
  const planned = plannedIn(period);
  const [first, last] = [start ?? end, end ?? start];
  return (last !== undefined && last < planned.start) || (first !== undefined && first > planned.end);
}

/** A school year is prepared in the August before it and summed up in the summer after it. */
function plannedIn({ start, end }: Span): Span {
  const isSchoolYear = start.slice(5) === '09-01';
  const isToSummer = end.slice(5) >= '05-15' && end.slice(5) <= '08-31';
  return {
    start: isSchoolYear ? `${yearIn(start)}-08-01` : start,
    end: isToSummer ? `${yearIn(end)}-09-01` : end,
  };
}
