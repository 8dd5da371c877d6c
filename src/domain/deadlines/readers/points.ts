import { dayAt, lengthOf, monthsSpan, overlap, type Span, shiftSpan, studyYear, yearIn } from '../days';
import type { Day, DeadlineContext } from '../deadline';
import { broken, find, has, type Reader, type Reading, type Stretch, untilDay, valuesOf, windowOf } from '../reading';
import type { Token } from '../words/token';
import { type Scope, scopeOf, usualYear, yearWithin } from '../years';

/** As much of a day as words name. */
interface Point {
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  /** First, middle or last ten days of the month: `b`, `i`, `e`. */
  readonly part?: string | undefined;
}

function pointOf(tokens: readonly Token[]): Point {
  const figures = find(tokens, 'Dd')?.date;
  const [year] = valuesOf(tokens, 'y');
  if (figures) return { year, ...figures };
  const [[day], [month]] = [valuesOf(tokens, 'n'), valuesOf(tokens, 'm')];
  return { day, month, year, part: find(tokens, 'bie')?.sign };
}

const FIRST: Readonly<Record<string, number>> = { b: 1, i: 11, e: 21 };
const LAST: Readonly<Record<string, number>> = { b: 10, i: 20 };

const firstDay = ({ day, month = 0, part = 'b' }: Point, year: number): Day | undefined =>
  dayAt(year, month, day ?? FIRST[part] ?? 1);

const lastDay = ({ day, month = 0, part = 'e' }: Point, year: number): Day | undefined =>
  dayAt(year, month, day ?? LAST[part] ?? lengthOf(year, month));

/** The days of one point in a year. */
function spanAt(point: Point, year: number): Span | undefined {
  const [start, end] = [firstDay(point, year), lastDay(point, year)];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The calendar year of a point: said, or as months stand in the school year. */
function yearOf({ month = 1, year }: Point, scope: Scope, context: DeadlineContext): number {
  if (year !== undefined) return year;
  if (scope.year !== undefined) return scope.year;
  const usual = usualYear(month, scope.schoolYear);
  return scope.isSaid ? usual : yearWithin(usual, (each) => monthsSpan(each, month), context);
}

/**
 * August of «the current school year» is its end by the letter, and the weeks before it by custom; a summer month with no
 * year may be before the school year or after it.
 */
function doubted(span: Span, isSaid: boolean, tokens: readonly Token[], context: DeadlineContext): Partial<Stretch> {
  const [from, to] = [Number(span.start.slice(5, 7)), Number(span.end.slice(5, 7))];
  if (isSaid) return from === 8 && has(tokens, 'YTNL') ? { isAsked: true, others: [shiftSpan(span, 1)] } : {};
  if (from < 6 || to > 8 || daysBelongTo(span, context)) return {};
  if (from === 8) return { others: [shiftSpan(span, 1)] };
  return { isAsked: true, others: [shiftSpan(span, -1)] };
}

const daysBelongTo = (span: Span, { period }: DeadlineContext): boolean =>
  period !== undefined && overlap(span, period);

/** «15.09.2025», «10 сентября», «сентябрь 2025», «конец мая». */
export const within: Reader = (tokens, context) => {
  const [point, scope] = [pointOf(tokens), scopeOf(tokens, context)];
  const isSaid = scope.isSaid || point.year !== undefined;
  const span = spanAt(point, yearOf(point, scope, context));
  if (!span) return broken('noSuchDay');
  const isRough = point.part === undefined ? {} : { isRough: true as const };
  const doubts = point.day === undefined ? doubted(span, isSaid, tokens, context) : {};
  return windowOf({ ...span, isSaid, ...isRough, ...doubts });
};

/** «до 25.12.2025», «не позднее 10 сентября». */
export const until: Reader = (tokens, context) => {
  const [point, scope] = [pointOf(tokens), scopeOf(tokens, context)];
  const end = lastDay(point, yearOf(point, scope, context));
  return end === undefined ? broken('noSuchDay') : untilDay(end, { isSaid: scope.isSaid || point.year !== undefined });
};

/** «с 15 сентября», «начиная с октября 2025»: to the end of the period or of the lessons. */
export const since: Reader = (tokens, context) => {
  const [point, scope] = [pointOf(tokens), scopeOf(tokens, context)];
  const isSaid = scope.isSaid || point.year !== undefined;
  const start = firstDay(point, yearOf(point, scope, context));
  return start === undefined ? broken('noSuchDay') : openSpan(start, isSaid, context);
};

/** From a day on. */
export function openSpan(start: Day, isSaid: boolean, context: DeadlineContext): Reading {
  const year = yearIn(start) - (start.slice(5) < '08-01' ? 1 : 0);
  const { period } = context;
  const end = period && period.end >= start ? period.end : studyYear({ ...context, schoolYear: year }).end;
  return windowOf({ start, end: end < start ? `${year + 1}-08-31` : end, isSaid, isRough: true, isPeriod: true });
}

/** «с 1 по 10 сентября», «октябрь – апрель 2024», «01–31.08.2025», «с сентября до конца мая». */
export const range: Reader = (tokens, context) => {
  const at = tokens.findIndex(({ sign }, index) => index > 0 && '-><'.includes(sign));
  const scope = scopeOf(tokens, context);
  const to = pointOf(tokens.slice(at));
  const from = beginning(pointOf(tokens.slice(0, at)), to);
  if (from.month === undefined || to.month === undefined) return undefined;
  const [first, last] = yearsOf(from, to, scope, context);
  const [start, end] = [firstDay(from, first), lastDay(to, last)];
  if (start === undefined || end === undefined) return broken('noSuchDay');
  const isSaid = scope.isSaid || (from.year ?? to.year) !== undefined;
  const isRough = from.part === undefined && to.part === undefined ? {} : { isRough: true as const };
  const isWhole = from.day === undefined && to.day === undefined && start <= end;
  return windowOf({
    start,
    end,
    isSaid,
    ...isRough,
    ...(isWhole ? doubted({ start, end }, isSaid, tokens, context) : {}),
  });
};

/** «сентябрь (до 15 числа)»: from the first day of the month. */
export const untilDayIn: Reader = (tokens, context) => {
  const last = until(tokens, context);
  if (last?.end === undefined) return last;
  const { end, isYearGuessed } = last;
  return windowOf({ start: `${end.slice(0, 8)}01`, end, isSaid: isYearGuessed === undefined });
};

/** What the first day leaves unsaid is said of the last: «01–31.08.2025». */
const beginning = (from: Point, to: Point): Point =>
  from.month === undefined ? { ...from, month: to.month, year: from.year ?? to.year } : from;

/**
 * A year said once belongs to the end it stands at; the other is the nearest that makes a range of them: «декабрь – апрель
 * 2024» begins in 2023.
 */
function yearsOf(from: Point, to: Point, scope: Scope, context: DeadlineContext): readonly [number, number] {
  const isOverNewYear = orderOf(from) > orderOf(to);
  if (from.year !== undefined && to.year !== undefined) return [from.year, to.year];
  if (from.year !== undefined) return [from.year, from.year + (isOverNewYear ? 1 : 0)];
  const lastYear = to.year ?? scope.year;
  if (lastYear !== undefined) return [lastYear - (isOverNewYear ? 1 : 0), lastYear];
  const first = yearOf(from, scope, context);
  return [first, first + (isOverNewYear ? 1 : 0)];
}

/** Days of one month in the wrong order are a mistake, not a year. */
const orderOf = ({ month = 0 }: Point): number => month;
