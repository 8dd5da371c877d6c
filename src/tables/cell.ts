/** What a cell holds, free of any office suite: a date is kept apart from text that looks like one. */
export type Cell = string | number | boolean | DateCell;

export interface DateCell {
  /** `2026-09-15`, by the wall clock of the workbook. */
  readonly date: string;
}

export const isDateCell = (value: Cell): value is DateCell => typeof value === 'object';

/** The text a person sees in a cell, with no spaces around it. */
export function textOf(value: Cell): string {
  return isDateCell(value) ? dayMonthYear(value.date) : String(value).trim();
}

/** `2026-09-15` → `15.09.2026`. */
export function dayMonthYear(date: string): string {
  return date.split('-').reverse().join('.');
}

/** Words of a drop-down are compared without regard to case, dashes, spaces and «ё»: people type them by hand too. */
export function sameWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/\s*[-‐‑‒–—−]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Days of a month; 29 February only in a leap year. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** «15.09.2026» or «2026-09-15» → `2026-09-15`; undefined for what is no day of the calendar. */
export function calendarDate(text: string): string | undefined {
  const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*г\.?)?$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = russian ? [russian[3], russian[2], russian[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const sound =
    +year >= 1900 && +year <= 2100 && +month >= 1 && +month <= 12 && +day >= 1 && +day <= daysIn(+year, +month);
  return sound ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
