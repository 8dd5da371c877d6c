import type { Day } from '../deadlines/deadline';
import type { Span } from './windows';

/** So many months beside the period of a roadmap are drawn for what lies beyond it: last year is summed up in May. */
const BESIDE = 4;

/** A drawing of a longer time says nothing; an old roadmap may have no other limits than its typing errors. */
const MOST = 60;

/** The months that a drawing of a roadmap spans, each whole: those of its period, and a few beside it that it reaches into. */
export function monthsOf(period: Span, windows: readonly Span[]): readonly Span[] {
  const [first, last] = [monthOf(period.start), monthOf(period.end)];
  const reached = windows.flatMap(({ start, end }) => [monthOf(start), monthOf(end)]);
  const before = reached.filter((month) => month < first && month >= first - BESIDE);
  const after = reached.filter((month) => month > last && month <= last + BESIDE);
  const [from, to] = [Math.min(first, ...before), Math.max(last, ...after)];
  return Array.from({ length: Math.min(to - from + 1, MOST) }, (_, at) => spanOf(from + at));
}

/** Months since the beginning of our era. */
const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function spanOf(month: number): Span {
  const [year, number] = [Math.floor(month / 12), (month % 12) + 1];
  const start = `${year}-${String(number).padStart(2, '0')}`;
  return { start: `${start}-01`, end: `${start}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}` };
}
