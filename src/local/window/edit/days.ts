/** Days since 1 January 1970: a date without a clock. */
export type Day = number;

const DAY = 86_400_000;
const dayOf = (year: number, month: number, date: number): Day => Date.UTC(year, month, date) / DAY;
const dateOf = (day: Day): Date => new Date(day * DAY);

/** @param text `2026-09-15` */
export const isoDay = (text: string): Day => Date.parse(text) / DAY;

export interface DayParts {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly date: number;
}

export function partsOf(day: Day): DayParts {
  const date = dateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}

/** `15.09.2026`; undefined when the text is no such date. */
export function readDay(text: string): Day | undefined {
  const [, date, month, year] = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(text) ?? [];
  const day = dayOf(Number(year), Number(month) - 1, Number(date));
  return Number.isNaN(day) || partsOf(day).date !== Number(date) ? undefined : day;
}

export function printDay(day: Day): string {
  const [year = '', month = '', date = ''] = dateOf(day).toISOString().slice(0, 10).split('-');
  return `${date}.${month}.${year}`;
}

/** The weeks of the month of a day, each of seven days from Monday, with the ends of its neighbours. */
export function weeksAround(day: Day): readonly (readonly Day[])[] {
  const { year, month } = partsOf(day);
  const first = dayOf(year, month, 1);
  const monday = first - ((dateOf(first).getUTCDay() + 6) % 7);
  const count = Math.ceil((dayOf(year, month + 1, 1) - monday) / 7);
  return Array.from({ length: count }, (_, week) => Array.from({ length: 7 }, (_, at) => monday + week * 7 + at));
}

/** The same date so many months further, or the last of that month. */
export function monthsLater(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  return Math.min(dayOf(year, month + months, date), dayOf(year, month + months + 1, 0));
}
