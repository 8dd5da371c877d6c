import { shiftDay } from '../calendar';
import {
  clipped,
  dayAt,
  lengthOf,
  monthsSpan,
  nthWeekday,
  overlap,
  pieceOf,
  type Span,
  studyYear,
  weekdayOf,
  weekSpan,
  yearIn,
} from './days';
import type { Day, Deadline, Frequency, Recurrence } from './deadline';
import { termSpan } from './school-terms';

/** More are never told: a daily deadline of two years. */
const MOST = 800;

/**
 * Each time a deadline comes round within a span, in order: the windows of a recurring or composite one, else its only
 * one. A yearly window counts where it begins in the span. Nothing for what has no days: on demand, by a schedule.
 */
export function occurrences(deadline: Deadline, span: Span): readonly Span[] {
  return all(deadline, span)
    .sort((one, other) => (one.start < other.start ? -1 : Number(one.start > other.start)))
    .slice(0, MOST);
}

function all(deadline: Deadline, span: Span): Span[] {
  const { kind, parts, recurrence } = deadline;
  if (parts) return parts.flatMap((part) => all(part, span));
  if (kind === 'onDemand' || kind === 'linked') return [];
  if (recurrence) return recurring(deadline, recurrence, span);
  const own = daysOf(deadline);
  return own && overlap(own, span) ? [own] : [];
}

/** A deadline that says only its last day is there on that day. */
function daysOf({ start, end }: Deadline): Span | undefined {
  const [first, last] = [start ?? end, end ?? start];
  return first === undefined || last === undefined ? undefined : { start: first, end: last };
}

function recurring(deadline: Deadline, recurrence: Recurrence, span: Span): Span[] {
  const { window, freq } = recurrence;
  if (window) {
    const first = yearIn(deadline.start ?? deadline.end ?? span.start);
    const own = (year: number) => (year - first) % recurrence.interval === 0;
    return yearly(window, span).filter(({ start }) => own(yearIn(start)));
  }
  const whole = { start: deadline.start ?? span.start, end: deadline.end ?? span.end };
  const both = clipped(whole, span);
  if (!both) return [];
  if (freq === 'continuous') return [both];
  const units = freq === 'year' ? [whole] : unitsOf(freq, whole);
  const groups = grouped(units, recurrence.interval);
  return groups
    .flatMap((unit) => within(unit, recurrence))
    .flatMap((each) => clipped(each, whole) ?? [])
    .filter((each) => overlap(each, span))
    .slice(0, MOST);
}

/** The windows of each year that begin in a span. */
function yearly({ from, to }: { readonly from: string; readonly to: string }, span: Span): Span[] {
  return yearsIn(span).flatMap((year) => {
    const start = dayAt(year, Number(from.slice(0, 2)), Number(from.slice(3))) ?? `${year}-02-28`;
    const last = from > to ? year + 1 : year;
    const end = dayAt(last, Number(to.slice(0, 2)), Number(to.slice(3))) ?? `${last}-02-28`;
    return start >= span.start && start <= span.end ? [{ start, end }] : [];
  });
}

/** Calendar years that a span touches, and the one before it; a hundred at most. */
function yearsIn({ start, end }: Span): readonly number[] {
  const [from, to] = [yearIn(start) - 1, Math.min(yearIn(end), yearIn(start) + 100)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** The months, quarters, weeks … that a span touches. */
function unitsOf(freq: Frequency, span: Span): readonly Span[] {
  if (freq === 'day' || freq === 'week') return steps(span, freq === 'day' ? 1 : 7);
  const units = yearsIn(span).flatMap((year) => inYear(freq, year));
  return units.filter((unit) => overlap(unit, span)).slice(0, MOST);
}

/** Units of a calendar year; terms and halves are those of the school year that begins in it. */
function inYear(freq: Frequency, year: number): readonly Span[] {
  if (freq === 'month') return MONTHS.map((month) => monthsSpan(year, month));
  if (freq === 'quarter') return [1, 4, 7, 10].map((month) => monthsSpan(year, month, month + 2));
  if (freq === 'halfYear') {
    const { start, end } = studyYear({ schoolYear: year });
    return [
      { start, end: `${year}-12-31` },
      { start: `${year + 1}-01-01`, end },
    ];
  }
  const count = freq === 'trimester' ? 3 : 4;
  return [1, 2, 3, 4].flatMap((term) => termSpan(count, term, year) ?? []);
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Days or weeks, which begin on Mondays. */
function steps({ start, end }: Span, days: 1 | 7): readonly Span[] {
  const found: Span[] = [];
  let day: Day = days === 7 ? shiftDay(start, 1 - weekdayOf(start)) : start;
  for (; day <= end && found.length < MOST; day = shiftDay(day, days)) {
    found.push({ start: day, end: shiftDay(day, days - 1) });
  }
  return found;
}

/** «Раз в две недели»: two weeks are one. */
function grouped(units: readonly Span[], interval: number): readonly Span[] {
  if (interval <= 1) return units;
  return units.flatMap((unit, at) => {
    const last = units[Math.min(at + interval, units.length) - 1] ?? unit;
    return at % interval === 0 ? [{ start: unit.start, end: last.end }] : [];
  });
}

/** What of a unit the recurrence means: its so-manyeth day or week, its end, or all of it as often as said. */
function within(unit: Span, { freq, day, fromDay = 1, weekdays, week, part, times = 1 }: Recurrence): readonly Span[] {
  const [year, month] = [yearIn(unit.start), Number(unit.start.slice(5, 7))];
  if (freq === 'month' && week !== undefined) {
    const days = (weekdays ?? []).flatMap((weekday) => nthWeekday(year, month, weekday, week) ?? []);
    return weekdays ? days.map((each) => ({ start: each, end: each })) : [weekSpan(year, month, week) ?? unit];
  }
  if (freq === 'month' && day !== undefined) return [daysOfMonth(unit, fromDay, day)];
  if (freq === 'quarter' && day !== undefined) return [{ start: unit.start, end: shiftDay(unit.end, day) }];
  if (weekdays)
    return weekdays.map((weekday) => shiftDay(unit.start, weekday - 1)).map((each) => ({ start: each, end: each }));
  return part ? [pieceOf(unit, part)] : split(unit, times);
}

function daysOfMonth(unit: Span, fromDay: number, day: number): Span {
  const [year, month] = [yearIn(unit.start), Number(unit.start.slice(5, 7))];
  const length = lengthOf(year, month);
  const at = (number: number) => dayAt(year, month, number === -1 ? length : Math.min(number, length)) ?? unit.end;
  return { start: at(fromDay), end: at(day) };
}

/** «2 раза в год»: two stretches as long as each other. */
function split(unit: Span, times: number): readonly Span[] {
  const length = Math.round((Date.parse(unit.end) - Date.parse(unit.start)) / 86_400_000) + 1;
  const count = Math.max(1, Math.min(times, length));
  return Array.from({ length: count }, (_, at) => ({
    start: shiftDay(unit.start, Math.floor((length * at) / count)),
    end: shiftDay(unit.start, Math.floor((length * (at + 1)) / count) - 1),
  }));
}
