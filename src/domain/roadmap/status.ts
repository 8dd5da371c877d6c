import { daysOf, firstYear, schoolYearOf } from '../calendar';
import type { Day, Deadline } from '../deadlines/deadline';
import type { UnderstoodItem } from './understood';
import { type Limits, windowsOf } from './windows';

/** Where a row of the roadmap stands at a day, by its deadline and its mark. */
export type ItemStatus = 'notStarted' | 'inProgress' | 'done' | 'overdue' | 'noDeadline' | 'notApplicable';

type Judged = Pick<UnderstoodItem, 'item' | 'deadline'>;

/**
 * What a person has marked counts first; a mark of work does not keep a row from being overdue. A deadline takes its last
 * day in, one that comes round again is over with its last time, and one that asks for nothing by a certain day («постоянно»,
 * «по запросу») or is not understood for certain is never over.
 */
export function statusOf({ item, deadline }: Judged, day: Day): ItemStatus {
  const { completionMark: mark } = item;
  if (mark === 'done' || mark === 'notApplicable') return mark;
  const limits = limitsOf(deadline, day);
  const isGoingOn = mark === 'inProgress';
  if (isOver(limits, day) && !(isGoingOn && isAsked(deadline))) return 'overdue';
  if (isGoingOn) return 'inProgress';
  if (limits === undefined) return 'noDeadline';
  return limits.start !== undefined && limits.start <= day ? 'inProgress' : 'notStarted';
}

const isOver = (limits: Limits | undefined, day: Day): boolean => limits?.end !== undefined && limits.end < day;

/** Goes on for as long as somebody asks for it: «Сентябрь, в течение года по запросу». */
const isAsked = ({ onDemand, parts = [] }: Deadline): boolean => onDemand === true || parts.some(isAsked);

/**
 * Between what days something is to be done; undefined when no day can be told. What recurs without an end of its own is
 * judged by the school year of the day.
 */
export function limitsOf(deadline: Deadline, day: Day): Limits | undefined {
  const windows = judgedWindows(deadline, day);
  const starts = windows.flatMap(({ start }) => start ?? []).sort();
  const ends = windows.flatMap(({ end }) => end ?? []).sort();
  const [start, end] = [starts[0], ends[ends.length - 1]];
  if (start === undefined && end === undefined) return undefined;
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

/** The next day, from this one on, by which something is to be done; undefined when there is none. */
export function nextEnd(deadline: Deadline, day: Day): Day | undefined {
  const ends = judgedWindows(deadline, day).flatMap(({ end }) => end ?? []);
  return ends.filter((end) => end >= day).sort()[0];
}

/** The windows of a deadline that is certain enough to judge by. */
function judgedWindows(deadline: Deadline, day: Day): readonly Limits[] {
  const { kind, confidence, issues, recurrence, parts = [], start } = deadline;
  if (confidence === 'ask' || issues.includes('periodUndefined')) return [];
  if (recurrence?.freq === 'continuous') return start === undefined ? [] : [{ start }];
  if (kind === 'composite' && parts.length > 0) return parts.flatMap((part) => judgedWindows(part, day));
  const { first, last } = daysOf(firstYear(schoolYearOf(day)) ?? Number(day.slice(0, 4)));
  return windowsOf(deadline, { start: first, end: last });
}
