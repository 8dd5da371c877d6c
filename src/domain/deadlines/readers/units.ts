import { daysIn, monthsSpan, type Span, studyYear, yearsSpan } from '../days';
import type { DeadlineContext } from '../deadline';
import { find, has, type Stretch } from '../reading';
import { HOLIDAYS, termSpan } from '../school-terms';
import type { Token } from '../words/token';
import { scopeOf, usualYear, yearWithin } from '../years';
import { decades, halfMonths, weekdays, weeks, wholeMonth } from './parts-of-month';
import { numbersOf, through, type Unit } from './unit';

/** Quarters are those of the calendar: the third and fourth lie before New Year, where the school year begins. */
const quarters: Unit = (tokens, scope, context) => {
  const [first, last] = numbersOf(tokens);
  if ([first, last].some((quarter) => quarter < 1 || quarter > 4)) return undefined;
  const quarterIn = (year: number, quarter: number) => monthsSpan(year, quarter * 3 - 2, quarter * 3);
  const usual = scope.schoolYear + (first > 2 ? 0 : 1);
  const guess = scope.isSaid ? usual : yearWithin(usual, (year) => quarterIn(year, first), context);
  const year = scope.year ?? guess;
  const { end } = quarterIn(first > last ? year + 1 : year, last);
  return { start: quarterIn(year, first).start, end, isSaid: scope.isSaid };
};

/** A half of the school year, a semester of a college too; with a calendar year, of that, though the school's may be meant. */
const halfYears: Unit = (tokens, scope, context) => {
  const [half, last] = numbersOf(tokens);
  if (![1, 2].includes(half) || ![1, 2].includes(last) || half > last) return undefined;
  const ofSchool = (schoolYear: number): Span => {
    const lessons = studyYear({ ...context, schoolYear });
    return {
      start: half === 1 ? lessons.start : `${schoolYear + 1}-01-01`,
      end: last === 1 ? `${schoolYear}-12-31` : lessons.end,
    };
  };
  const ofCalendar = (year: number): Span => monthsSpan(year, half === 1 ? 1 : 7, last === 1 ? 6 : 12);
  const { year, schoolYear, isSaid } = scope;
  if (year !== undefined)
    return { ...ofCalendar(year), isSaid: true, isRough: true, others: [ofSchool(half === 1 ? year : year - 1)] };
  // A plan that begins on 1 January has the halves of the calendar year.
  const ofPlan = !isSaid && context.period?.start.slice(5) === '01-01' ? ofCalendar : ofSchool;
  const guess = isSaid ? schoolYear : yearWithin(schoolYear, ofPlan, context);
  return { ...ofPlan(guess), isSaid, isRough: true };
};

const terms: Unit = (tokens, scope, { studyEnd }) => {
  const inYear = find(tokens, 't')?.value === 3 ? 3 : 4;
  const spanOf = (number: number) => {
    const term = number === -1 ? inYear : number;
    const isInAutumn = inYear === 4 ? term <= 2 : term === 1;
    const schoolYear = scope.year === undefined ? scope.schoolYear : scope.year - (isInAutumn ? 0 : 1);
    return termSpan(inYear, term, schoolYear, studyEnd);
  };
  const [first, last] = numbersOf(tokens);
  const span = through(spanOf(first), spanOf(last));
  return span && { ...span, isSaid: scope.isSaid, isRough: true };
};

/** «осень 2025»: a season goes by its first month. */
const season: Unit = (tokens, scope) => {
  const from = find(tokens, 'S')?.value ?? 9;
  const usual = usualYear(from, scope.schoolYear);
  const year = scope.year === undefined ? usual : scope.year - (from === 12 ? 1 : 0);
  return { ...monthsSpan(year, from, ((from + 1) % 12) + 1), isSaid: scope.isSaid, isRough: true };
};

const holidays: Unit = (tokens, scope) => {
  const which = find(tokens, 'H')?.value ?? 0;
  const found = HOLIDAYS[which];
  if (!found) return undefined;
  const start =
    which === 12 && scope.year !== undefined ? scope.year - 1 : (scope.year ?? usualYear(which, scope.schoolYear));
  return {
    start: `${start}-${found[0]}`,
    end: `${which === 12 ? start + 1 : start}-${found[1]}`,
    isSaid: scope.isSaid,
    isRough: true,
  };
};

/** A whole year: of two years in figures the school year, of one the calendar's, unless it says what it is. */
const wholeYear: Unit = (tokens, { schoolYear, year, isSaid }, context) => {
  const row = find(tokens, 'Y');
  const lessons = studyYear({ ...context, schoolYear });
  if (row) {
    const last = Number(row.date?.year ?? schoolYear + 1);
    const several = studyYear({ ...context, schoolYear }, last - schoolYear);
    if (has(tokens, 'g')) return { ...several, isSaid: true, isPeriod: true };
    return { ...several, isSaid: true, isRough: true, isPeriod: true, others: [yearsSpan(schoolYear, last)] };
  }
  if (year !== undefined) return { ...yearsSpan(year), isSaid: true, isPeriod: true };
  if (has(tokens, 'g'))
    return { ...lessons, isSaid: true, isPeriod: true, ...(has(tokens, 'y') ? { isRough: true } : {}) };
  if (find(tokens, 'G')?.value === 1)
    return {
      ...yearsSpan(schoolYear),
      isSaid: true,
      isRough: true,
      isPeriod: true,
      others: [yearsSpan(schoolYear + 1)],
    };
  return ofSomeYear(lessons, schoolYear, isSaid, context);
};

/** «в течение года» is the roadmap's own year. */
function ofSomeYear(lessons: Span, schoolYear: number, isSaid: boolean, { period }: DeadlineContext): Stretch {
  const own = period && daysIn(period) <= 366 && !isSaid ? { start: period.start, end: period.end } : lessons;
  return { ...own, isSaid: true, isRough: true, isPeriod: true, others: [yearsSpan(schoolYear)] };
}

/** «первая половина учебного года» is a half-year; by the sign that tells a unit, in this order. */
const UNITS: readonly (readonly [sign: string, unit: Unit])[] = [
  ['q', quarters],
  ['h', halfYears],
  ['t', terms],
  ['k', decades],
  ['w', weeks],
  ['W', weekdays],
  ['S', season],
  ['H', holidays],
];

/** The days of a quarter, half-year, term, part of a month, season or year; undefined when there is no such one. */
export function unitOf(tokens: readonly Token[], context: DeadlineContext): Stretch | undefined {
  const scope = scopeOf(tokens, context);
  const found = UNITS.find(([sign]) => has(tokens, sign))?.[1];
  const half = has(tokens, 'm') ? halfMonths : halfYears;
  const unit = found ?? (has(tokens, 'p') ? half : has(tokens, 'm') ? wholeMonth : wholeYear);
  return unit(tokens, scope, context);
}

/** The time of summing up: the last weeks of lessons and June. */
export const summingUp = ({ schoolYear }: DeadlineContext): Stretch => ({
  start: `${schoolYear + 1}-05-15`,
  end: `${schoolYear + 1}-06-30`,
  isSaid: true,
  isRough: true,
  isPeriod: true,
});
