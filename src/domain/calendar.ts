import type { AgeGroup } from '../tables/words';
import type { AgeRange } from './school';

/** `2026/2027` → its first year; undefined for anything else. */
export function firstYear(schoolYear: string | undefined): number | undefined {
  const years = /^(20\d\d)\s*[/\-–—]\s*(20\d\d)$/.exec(schoolYear ?? '');
  const from = Number(years?.[1]);
  return years && Number(years[2]) === from + 1 ? from : undefined;
}

/** The school year that a day falls into: it begins on 1 September. */
export function schoolYearOf(day: string): string {
  const year = Number(day.slice(0, 4));
  const from = day.slice(5) >= '09-01' ? year : year - 1;
  return `${from}/${from + 1}`;
}

/** First and last day of a school year. */
export function daysOf(from: number): { readonly first: string; readonly last: string } {
  return { first: `${from}-09-01`, last: `${from + 1}-08-31` };
}

/** The day within the school year nearest to today: a workbook of a past year is judged as of its end. */
export function dayWithin(schoolYear: string | undefined, today: string): string {
  const from = firstYear(schoolYear);
  if (from === undefined) return today;
  const { first, last } = daysOf(from);
  if (today > last) return last;
  return today < first ? first : today;
}

/** A day so many days later, or earlier when negative. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Full years at a day. */
export function ageAt(day: string, birthDate: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

interface Birth {
  readonly birthDate?: string | undefined;
  readonly birthYear?: number | undefined;
  readonly ageGroup?: AgeGroup | undefined;
}

const GROUPS: Readonly<Record<AgeGroup, AgeRange>> = {
  under10: { from: 0, to: 9 },
  from10to13: { from: 10, to: 13 },
  exactly14: { from: 14, to: 14 },
  from15to17: { from: 15, to: 17 },
  from18to19: { from: 18, to: 19 },
  over19: { from: 20, to: 120 },
};

/**
 * Between what ages a person is at a day: one age when the birth date is known, two when only the year is, the bounds
 * of the age group otherwise; undefined when nothing is known.
 */
export function agesAt(day: string, { birthDate, birthYear, ageGroup }: Birth): AgeRange | undefined {
  if (birthDate !== undefined) {
    const age = ageAt(day, birthDate);
    return { from: age, to: age };
  }
  if (birthYear !== undefined) {
    const reached = Number(day.slice(0, 4)) - birthYear;
    return { from: reached - 1, to: reached };
  }
  return ageGroup === undefined ? undefined : GROUPS[ageGroup];
}

/**
 * Whether a person counts as being within an age range at a day. By the year alone it is the age reached in that
 * calendar year, as the official base asks for the year only.
 */
export function isAged(day: string, birth: Birth, range: AgeRange): boolean {
  const ages = agesAt(day, birth);
  if (ages === undefined) return false;
  const byGroup = birth.birthDate === undefined && birth.birthYear === undefined;
  return byGroup ? ages.from >= range.from && ages.to <= range.to : ages.to >= range.from && ages.to <= range.to;
}
