import type { LocaleRules } from './locale';
import { UNIX_EPOCH_SERIAL } from './time-zone';

const DAY = 86_400_000;
const TIME = String.raw`(\d{1,4}):([0-5]\d)(?::([0-5]\d))?`;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const ENDS_WITH_TIME = new RegExp(String.raw`^(.*\S)\s+${TIME}$`);
const ONLY_TIME = new RegExp(`^${TIME}$`);
const NUMERIC_DAY = /^(\d{1,2})([./ -])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const NAMED_DAY = /^(?:(\d{1,2})\s+)?([a-zа-яё]{3,})\.?(?:\s+(\d{4}))?(?:\s*г\.?)?$/i;

/** A number and the format that makes a date of it. */
export interface TypedDate {
  readonly value: number;
  readonly format: string;
}

/** A date, a time or both, as a person may type them in this locale; undefined when it is none. */
export function parseDate(text: string, rules: LocaleRules, thisYear: number): TypedDate | undefined {
  const time = ONLY_TIME.exec(text);
  if (time !== null) return timeOf(time, 1);
  const both = ENDS_WITH_TIME.exec(text);
  if (both === null) return parseDay(text, rules, thisYear);
  const day = parseDay(both[1] ?? '', rules, thisYear);
  const clock = timeOf(both, 2);
  if (day === undefined || clock.value >= 1) return undefined;
  return { value: day.value + clock.value, format: `${day.format} ${clock.format}` };
}

function timeOf(match: RegExpExecArray, first: number): TypedDate {
  const [hours, minutes, seconds] = [match[first], match[first + 1], match[first + 2]];
  const value = Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds ?? 0) / 86_400;
  const tail = seconds === undefined ? ':mm' : ':mm:ss';
  return { value, format: `${value < 1 ? 'H' : '[h]'}${tail}` };
}

function parseDay(text: string, rules: LocaleRules, thisYear: number): TypedDate | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-MM-dd');
  return numericDay(text, rules, thisYear) ?? namedDay(text, rules, thisYear);
}

function numericDay(text: string, rules: LocaleRules, thisYear: number): TypedDate | undefined {
  const [, first, separator = '', second, year] = NUMERIC_DAY.exec(text) ?? [];
  if (first === undefined || second === undefined || !` ${rules.separators}`.includes(separator)) return undefined;
  const [dayPart, month] = rules.dayFirst ? [first, second] : [second, first];
  const format = year === undefined ? rules.dayAndMonth : rules.date;
  return day(year === undefined ? thisYear : fullYear(year), Number(month), Number(dayPart), format);
}

function namedDay(text: string, rules: LocaleRules, thisYear: number): TypedDate | undefined {
  const match = NAMED_DAY.exec(text);
  if (match === null || (match[1] === undefined && match[3] === undefined)) return undefined;
  const [, dayPart, name = '', year] = match;
  const month = rules.months.findIndex((pattern) => pattern.test(name)) + 1;
  if (month === 0) return undefined;
  const format = dayPart === undefined ? 'MMMM yyyy' : year === undefined ? 'd MMMM' : 'd MMMM yyyy';
  return day(year === undefined ? thisYear : Number(year), month, Number(dayPart ?? 1), format);
}

/** `26` → 2026, `95` → 1995. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function day(year: number, month: number, dayOfMonth: number, format: string): TypedDate | undefined {
  const instant = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(instant);
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return undefined;
  return { value: instant / DAY + UNIX_EPOCH_SERIAL, format };
}
