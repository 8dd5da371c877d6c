import { daysOf, dayWithin, firstYear, schoolYearOf, shiftDay } from '../calendar';
import type { Day } from '../deadlines/deadline';
import type { Passport } from './record';
import type { RoadmapContext } from './understood';

/** From June on a roadmap is approved for the school year that begins in September. */
const NEXT_YEAR_FROM = '06-01';

/** First year of the school year for which something of that day is meant. */
function yearMeantBy(day: Day): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= NEXT_YEAR_FROM ? year : year - 1;
}

/**
 * First year of the school year of a roadmap: what its passport says of its period, else when it was approved, else the
 * year of the school.
 */
export function roadmapYear({ period, approval }: Passport, schoolYear: string | undefined): number | undefined {
  const day = period.start ?? (period.end === undefined ? undefined : shiftDay(period.end, -180)) ?? approval.date;
  return day === undefined ? firstYear(schoolYear) : yearMeantBy(day);
}

/**
 * What the rows of a roadmap are read against.
 *
 * @param schoolYear The year of «Настройки», `2026/2027`.
 */
export function roadmapContext(passport: Passport, schoolYear: string | undefined, today: Day): RoadmapContext {
  const { period, approval } = passport;
  const isWhole = period.start !== undefined && period.end !== undefined && period.start <= period.end;
  return {
    passport,
    schoolYear: roadmapYear(passport, schoolYear) ?? Number(schoolYearOf(today).slice(0, 4)),
    ...(isWhole && period.start !== undefined && period.end !== undefined
      ? { period: { start: period.start, end: period.end } }
      : {}),
    // The day of a report that says nothing of an approval is none.
    ...(approval.date === undefined || approval.mode === 'none' ? {} : { approved: approval.date }),
  };
}

/** A roadmap that shares less of a school year with it is none of that year. */
const LEAST_SHARED = 90 * 86_400_000;

/**
 * `2026/2027`: the school year that papers on a roadmap name. It is the roadmap's own; of the several that a roadmap for
 * calendar years or for a programme spans, that of the school.
 *
 * @param schoolYear The year of «Настройки».
 */
export function yearOfRoadmap({ schoolYear: from, period }: RoadmapContext, schoolYear: string | undefined): string {
  const ofSchool = firstYear(schoolYear);
  if (ofSchool !== undefined && period && schoolYearOf(period.start) !== schoolYearOf(period.end)) {
    const { first, last } = daysOf(ofSchool);
    const [, start = first] = [period.start, first].sort();
    const [end = last] = [period.end, last].sort();
    if (Date.parse(end) - Date.parse(start) >= LEAST_SHARED) return `${ofSchool}/${ofSchool + 1}`;
  }
  return `${from}/${from + 1}`;
}

/**
 * The day by which the rows of a roadmap are judged: that of the school's year, unless the roadmap is of other years; then
 * the day of these nearest to today.
 */
export function dayOfRoadmap(context: RoadmapContext, schoolYear: string | undefined, today: Day): Day {
  const { schoolYear: from, period } = context;
  const { first, last } = daysOf(from);
  const begins = period !== undefined && period.start < first ? period.start : first;
  const ends = period !== undefined && period.end > last ? period.end : last;
  const nearest = (day: Day): Day => (day < begins ? begins : day > ends ? ends : day);
  const ofSchool = dayWithin(schoolYear, today);
  return nearest(ofSchool) === ofSchool ? ofSchool : nearest(today);
}
