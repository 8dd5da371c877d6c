import { shiftDay } from '../calendar';
import type { Day, DeadlineContext, Relative } from './deadline';

/** From one day to another, both included. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** How many days a month has. */
export const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day of the calendar; undefined when there is none such: 31 September. */
export function dayAt(year: number, month: number, day: number): Day | undefined {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month) && year >= 1900 && year < 2200;
  return isDay ? `${year}-${two(month)}-${two(day)}` : undefined;
}

export const yearIn = (day: Day): number => Number(day.slice(0, 4));

/** From Monday, 1, to Sunday, 7. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The same day so many years later; 28 February for the 29th where there is none. */
function shiftYear(day: Day, years: number): Day {
  const [year, month] = [yearIn(day) + years, Number(day.slice(5, 7))];
  return `${year}-${two(month)}-${two(Math.min(Number(day.slice(8)), lengthOf(year, month)))}`;
}

export const shiftSpan = ({ start, end }: Span, years: number): Span => ({
  start: shiftYear(start, years),
  end: shiftYear(end, years),
});

/** So long before or after a day; working days are Monday to Friday. */
export function countedFrom(day: Day, { count, unit, direction }: Relative): Day {
  const sign = direction === 'before' ? -1 : 1;
  if (unit === 'year') return shiftYear(day, sign * count);
  if (unit === 'month') return shiftMonths(day, sign * count);
  if (unit !== 'workday') return shiftDay(day, sign * count * (unit === 'week' ? 7 : 1));
  let found = day;
  for (let left = count; left > 0; ) {
    found = shiftDay(found, sign);
    if (weekdayOf(found) < 6) left -= 1;
  }
  return found;
}

function shiftMonths(day: Day, months: number): Day {
  const at = yearIn(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  return `${year}-${two(month)}-${two(Math.min(Number(day.slice(8)), lengthOf(year, month)))}`;
}

/** Days of a span, both ends included. */
export const daysIn = ({ start, end }: Span): number =>
  Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;

export const overlap = (one: Span, other: Span): boolean => one.start <= other.end && one.end >= other.start;

/** What of a span lies in another; undefined when nothing does. */
export function clipped(span: Span, to: Span): Span | undefined {
  if (!overlap(span, to)) return undefined;
  const [, start = to.start] = [span.start, to.start].sort();
  const [end = to.end] = [span.end, to.end].sort();
  return { start, end };
}

/** Months of one calendar year, or over New Year when the first comes later. */
export const monthsSpan = (year: number, from: number, to = from): Span => ({
  start: `${year}-${two(from)}-01`,
  end: `${from > to ? year + 1 : year}-${two(to)}-${two(lengthOf(from > to ? year + 1 : year, to))}`,
});

export const yearsSpan = (from: number, to = from): Span => ({ start: `${from}-01-01`, end: `${to}-12-31` });

/** The year of lessons: from 1 September to the last day that the school has set. */
export const studyYear = ({ schoolYear, studyEnd = '05-31' }: DeadlineContext, years = 1): Span => ({
  start: `${schoolYear}-09-01`,
  end: `${schoolYear + years}-${studyEnd}`,
});

/** Ten days of a month; the third takes what is left of it. */
export function decadeSpan(year: number, month: number, decade: number): Span | undefined {
  const number = decade === -1 ? 3 : decade;
  if (number < 1 || number > 3) return undefined;
  const last = number === 3 ? lengthOf(year, month) : number * 10;
  return { start: `${year}-${two(month)}-${two(number * 10 - 9)}`, end: `${year}-${two(month)}-${two(last)}` };
}

/**
 * A week of a month, −1 the last, as far as it lies in the month: a week belongs to the month in which most of its days
 * lie (as in ISO 8601).
 */
export function weekSpan(year: number, month: number, week: number): Span | undefined {
  const whole = monthsSpan(year, month);
  const first = weekdayOf(whole.start);
  const monday = shiftDay(whole.start, first <= 4 ? 1 - first : 8 - first);
  const mondays = [0, 7, 14, 21, 28].map((days) => shiftDay(monday, days));
  const own = mondays.filter((day) => shiftDay(day, 3) <= whole.end);
  const start = week === -1 ? own[own.length - 1] : own[week - 1];
  return start === undefined ? undefined : clipped({ start, end: shiftDay(start, 6) }, whole);
}

/** Which day of a month is its so-manyeth Monday, Tuesday …; −1 the last. */
export function nthWeekday(year: number, month: number, weekday: number, which: number): Day | undefined {
  const { start, end } = monthsSpan(year, month);
  const first = shiftDay(start, (weekday - weekdayOf(start) + 7) % 7);
  const all = [0, 7, 14, 21, 28].map((days) => shiftDay(first, days)).filter((day) => day <= end);
  return which === -1 ? all[all.length - 1] : all[which - 1];
}

/** Of a month its first, second or last ten days; of what is longer a month, of what is shorter a third. */
export function pieceOf(span: Span, part: 'beginning' | 'middle' | 'end'): Span {
  const length = daysIn(span);
  const isMonth = length >= 28 && length <= 31;
  const piece = isMonth ? 10 : length > 45 ? 30 : Math.ceil(length / 3);
  if (part === 'end') return { start: shiftDay(span.end, 1 - (isMonth ? length - 20 : piece)), end: span.end };
  const before = part === 'beginning' ? 0 : isMonth ? 10 : Math.floor((length - piece) / 2);
  const start = shiftDay(span.start, before);
  return { start, end: shiftDay(start, piece - 1) };
}
