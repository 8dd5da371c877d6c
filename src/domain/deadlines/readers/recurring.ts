import { studyYear } from '../days';
import type { Confidence, DeadlineContext, Frequency, Recurrence } from '../deadline';
import { find, has, type Reader, type Reading, valuesOf } from '../reading';
import type { Token } from '../words/token';
import { partIn } from './stretches';

/** Something that comes round again and again through the roadmap's period, or the year of lessons. */
function recurring(recurrence: Recurrence, context: DeadlineContext, confidence: Confidence = 'assumed'): Reading {
  const { start, end } = context.period ?? studyYear(context);
  return { kind: 'recurring', start, end, recurrence, confidence, issues: [] };
}

const FREQUENCIES: Readonly<Record<string, Frequency>> = {
  g: 'year',
  G: 'year',
  h: 'halfYear',
  q: 'quarter',
  t: 'term',
  M: 'month',
  w: 'week',
  W: 'week',
  '#': 'day',
};

function frequencyOf(tokens: readonly Token[]): Frequency {
  const unit = find(tokens, 'gGhqtMwW#');
  return unit?.sign === 't' && unit.value === 3 ? 'trimester' : (FREQUENCIES[unit?.sign ?? ''] ?? 'month');
}

/** «2 раза в год», «раз в две недели», «каждый месяц», «по четвертям». */
export const every: Reader = (tokens, context) => {
  const times = find(tokens, 'x')?.recurrence?.times;
  const interval = Math.max(1, find(tokens, 'n')?.value ?? 1);
  return recurring({ freq: frequencyOf(tokens), interval, ...(times === undefined ? {} : { times }) }, context);
};

/** «ежемесячно». */
export const often: Reader = ([token], context) =>
  token?.recurrence ? recurring(token.recurrence, context) : undefined;

/** «ежемесячно до 25 числа», «25 числа каждого месяца», «с 20 по 25 число ежемесячно». */
export const onDaysOfMonth: Reader = (tokens, context) => {
  const [first, last] = valuesOf(tokens, 'n');
  if (first === undefined || first > 31 || (last ?? 1) > 31) return undefined;
  const isUntil = has(tokens, '<');
  const from = isUntil ? {} : { fromDay: first };
  const freq = find(tokens, 'a')?.recurrence?.freq === 'quarter' ? 'quarter' : 'month';
  return recurring({ freq, interval: 1, ...from, day: last ?? first }, context);
};

/** «каждый понедельник», «по средам и пятницам». */
export const onWeekdays: Reader = (tokens, context) =>
  recurring({ freq: 'week', interval: 1, weekdays: valuesOf(tokens, 'W') }, context);

/** «последняя пятница месяца». */
export const onWeekdayOfMonth: Reader = (tokens, context) =>
  recurring(
    { freq: 'month', interval: 1, week: valuesOf(tokens, 'n')[0] ?? 1, weekdays: valuesOf(tokens, 'W') },
    context,
  );

/** «первая неделя каждого месяца». */
export const inWeekOfMonth: Reader = (tokens, context) =>
  recurring({ freq: 'month', interval: 1, week: valuesOf(tokens, 'n')[0] ?? 1 }, context);

/** «в конце каждой четверти», «по итогам полугодия». */
export const inPartOfEach: Reader = (tokens, context) => {
  const part = partIn(tokens) ?? 'end';
  return recurring({ freq: frequencyOf(tokens), interval: 1, part }, context);
};

/** «постоянно» goes on to the end of summer; «регулярно» does not say how often. */
export const always: Reader = ([token], context) => {
  const recurrence: Recurrence = { freq: 'continuous', interval: 1 };
  if (token?.value !== 1) return { ...recurring(recurrence, context, 'ask'), issues: ['frequencyUndefined'] };
  const { period, schoolYear } = context;
  const days = period ?? { start: `${schoolYear}-09-01`, end: `${schoolYear + 1}-08-31` };
  return { ...recurring(recurrence, context, 'sure'), start: days.start, end: days.end };
};
