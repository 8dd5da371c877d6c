import type { Day, Deadline } from '../deadlines/deadline';
import { occurrences } from '../deadlines/occurrences';

/** The days between which something is to be done, both inclusive; one that is not known is absent. */
export interface Limits {
  readonly start?: Day;
  readonly end?: Day;
}

export interface Span {
  readonly start: Day;
  /** Inclusive. */
  readonly end: Day;
}

/**
 * Every window of a deadline, as far as days can be told at all; what recurs without limits of its own recurs within the
 * period. What goes on all the time, «постоянно», is one window.
 */
export function windowsOf(deadline: Deadline, period: Span): readonly Limits[] {
  const { kind, recurrence, parts = [], start, end } = deadline;
  if (kind === 'onDemand' || kind === 'undefined') return [];
  if (kind === 'composite' && parts.length > 0) return parts.flatMap((part) => windowsOf(part, period));
  // «Ежегодно» comes round in every year of a long roadmap, not in the first alone.
  if (recurrence?.window !== undefined) return occurrences(deadline, period);
  if (kind === 'recurring') {
    const within = { start: start ?? period.start, end: end ?? period.end };
    return recurrence?.freq === 'continuous' ? [within] : occurrences(deadline, within);
  }
  if (start === undefined && end === undefined) return [];
  return [{ ...(start !== undefined && { start }), ...(end !== undefined && { end }) }];
}

/** The same as whole windows, to be drawn: one of which a single day is known is that day. */
export function spansOf(deadline: Deadline, period: Span): readonly Span[] {
  return windowsOf(deadline, period).flatMap(({ start, end }): readonly Span[] => {
    const [from, to] = [start ?? end, end ?? start];
    return from === undefined || to === undefined || from > to ? [] : [{ start: from, end: to }];
  });
}

/** An event of more days would stand above every day of somebody's calendar. */
const LONGEST = 62;

/**
 * The windows by which somebody's calendar shows a deadline; of a long one its last day. None where a person must say first
 * what is meant, and none for what goes on all the time: it is due on no day.
 */
export function eventsOf(deadline: Deadline, period: Span): readonly Span[] {
  if (deadline.confidence === 'ask' || deadline.recurrence?.freq === 'continuous') return [];
  return spansOf(deadline, period).map(({ start, end }) => ({
    start: daysBetween(start, end) > LONGEST ? end : start,
    end,
  }));
}

const daysBetween = (start: Day, end: Day): number => (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
