import { decadeSpan, monthsSpan, nthWeekday, weekSpan } from '../days';
import type { DeadlineContext } from '../deadline';
import { find, valuesOf } from '../reading';
import type { Token } from '../words/token';
import { type Scope, usualYear, yearWithin } from '../years';
import { numbersOf, through, type Unit } from './unit';

/** The year of the month that a part of it belongs to. */
function monthIn(tokens: readonly Token[], scope: Scope, context: DeadlineContext): readonly [number, number] {
  const [month = 1] = valuesOf(tokens, 'm');
  const usual = usualYear(month, scope.schoolYear);
  const year = scope.year ?? (scope.isSaid ? usual : yearWithin(usual, (each) => monthsSpan(each, month), context));
  return [year, month];
}

/** «первая декада октября». */
export const decades: Unit = (tokens, scope, context) => {
  const [[year, month], [first, last]] = [monthIn(tokens, scope, context), numbersOf(tokens)];
  const span = through(decadeSpan(year, month, first), decadeSpan(year, month, last));
  return span && { ...span, isSaid: scope.isSaid };
};

/** «3–4 неделя октября». */
export const weeks: Unit = (tokens, scope, context) => {
  const [[year, month], [first, last]] = [monthIn(tokens, scope, context), numbersOf(tokens)];
  const span = through(weekSpan(year, month, first), weekSpan(year, month, last));
  return span && { ...span, isSaid: scope.isSaid, isRough: true };
};

/** «первая половина мая». */
export const halfMonths: Unit = (tokens, scope, context) => {
  const [[year, month], [half]] = [monthIn(tokens, scope, context), numbersOf(tokens)];
  const whole = monthsSpan(year, month);
  if (half !== 1 && half !== 2) return undefined;
  const middle = whole.start.slice(0, 8);
  const span = half === 1 ? { start: whole.start, end: `${middle}15` } : { start: `${middle}16`, end: whole.end };
  return { ...span, isSaid: scope.isSaid };
};

/** «последняя пятница мая». */
export const weekdays: Unit = (tokens, scope, context) => {
  const [[year, month], [which]] = [monthIn(tokens, scope, context), numbersOf(tokens)];
  const day = nthWeekday(year, month, find(tokens, 'W')?.value ?? 1, which);
  return day === undefined ? undefined : { start: day, end: day, isSaid: scope.isSaid };
};

/** «май» after «до конца». */
export const wholeMonth: Unit = (tokens, scope, context) => {
  const [year, month] = monthIn(tokens, scope, context);
  return { ...monthsSpan(year, month), isSaid: scope.isSaid };
};
