import { daysIn, studyYear } from './days';
import type { Confidence, DeadlineContext, DeadlineIssue, Recurrence } from './deadline';
import { daysOf, type Reading } from './reading';
import type { Statement } from './statements';

export const unique = <Each>(items: readonly Each[]): readonly Each[] => [...new Set(items)];

/** What several statements of one cell say together. */
export function together(statements: readonly Statement[], context: DeadlineContext): Reading {
  const readings = howOften(inNamedYear(statements.map(({ reading }) => reading)));
  const [first] = readings;
  if (first && readings.length === 1) return alone(first, context);
  const merged = repeated(readings, context) ?? limited(readings, context);
  if (merged) return merged;
  return inParts(readings, isRunTogether(statements), context);
}

/** «2025/2026 учебный год: сентябрь, май»: the year says of which months it is. */
function inNamedYear(readings: readonly Reading[]): readonly Reading[] {
  const year = readings.find(({ kind, confidence }) => kind === 'period' && confidence === 'sure');
  const dated = readings.filter((each) => each !== year);
  const isHeading =
    year && dated.length > 0 && dated.every(({ kind, isYearGuessed }) => kind === 'window' && isYearGuessed);
  if (!isHeading) return readings;
  return dated.map(({ isYearGuessed: _, ...reading }) => ({ ...reading, confidence: 'sure' }));
}

/** «Регулярно, 1 раз в месяц»: the second says how often. */
function howOften(readings: readonly Reading[]): readonly Reading[] {
  const vague = readings.filter(({ issues }) => issues.includes('frequencyUndefined'));
  const isTold = readings.some((each) => each.kind === 'recurring' && !vague.includes(each));
  return isTold ? readings.filter((each) => !vague.includes(each)) : readings;
}

/** «Ежегодно» and nothing else: once in the school year. */
function alone(reading: Reading, context: DeadlineContext): Reading {
  return isYearly(reading) && !reading.recurrence?.window ? { ...reading, ...studyYear(context) } : reading;
}

const isYearly = ({ recurrence }: Reading): boolean => recurrence?.freq === 'year' && recurrence.times === undefined;

const isDated = ({ kind }: Reading): boolean => kind === 'window' || kind === 'deadline' || kind === 'period';

/** Days of the units in which something recurs. */
const LENGTHS: Readonly<Partial<Record<Recurrence['freq'], number>>> = { week: 10, month: 45, quarter: 100, term: 70 };

/** «Май – сентябрь ежегодно», «1 раз в месяц с октября по май»: one statement says when, the other how often. */
function repeated(readings: readonly Reading[], { period }: DeadlineContext): Reading | undefined {
  const recurring = readings.filter(({ kind }) => kind === 'recurring');
  const dated = readings.filter(isDated);
  const [often] = recurring;
  if (!often || recurring.length > 1 || dated.length === 0 || recurring.length + dated.length < readings.length)
    return undefined;
  // «2 раза в год: октябрь, апрель»: the months say more than the count, and in a plan of several years come round.
  const isListed = dated.length > 1 && often.recurrence?.freq === 'year';
  if (isYearly(often) || (isListed && period && daysIn(period) > 366)) {
    const interval = often.recurrence?.interval ?? 1;
    // «Раз в два года, начиная с 2025»: the days tell only when it begins.
    if (interval > 1 && dated.length === 1 && dated[0]?.kind === 'period') return { ...often, ...daysOf(dated[0]) };
    const each = dated.map((window) => everyYear(window, interval));
    return each.length === 1 ? each[0] : partsOf(each);
  }
  if (isListed) return partsOf(dated);
  const [when] = dated;
  if (dated.length > 1 || !when?.end) return undefined;
  if (when.kind === 'deadline') {
    if (when.end < (often.start ?? '')) return undefined;
    return { ...often, end: when.end, confidence: worst([often, when]), ...guessedOf([when]) };
  }
  const isRoom =
    when.start !== undefined &&
    daysIn({ start: when.start, end: when.end }) > (LENGTHS[often.recurrence?.freq ?? 'day'] ?? 0);
  if (!isRoom) return undefined;
  return { ...often, ...daysOf(when), confidence: worst([often, when]), ...guessedOf([when]) };
}

/** A window that comes round each year; its dates are those of this school year. */
function everyYear(window: Reading, interval: number): Reading {
  const { start, end = '', isYearGuessed: _, alternatives: __, ...rest } = window;
  // Which year it is does not matter any more, but where it ends does: «ежегодно до мая».
  const isVague = window.kind === 'deadline' && window.confidence === 'ask';
  return {
    ...rest,
    kind: 'recurring',
    ...(start === undefined ? {} : { start }),
    end,
    recurrence: { freq: 'year', interval, window: { from: (start ?? end).slice(5), to: end.slice(5) } },
    confidence: isVague ? 'ask' : window.kind === 'period' ? 'assumed' : 'sure',
  };
}

/** «По запросу до 31.05», «в течение года по графику», «в течение года, до 25 мая»: one statement bounds the other. */
function limited(readings: readonly Reading[], context: DeadlineContext): Reading | undefined {
  const [one, other] = readings;
  if (!one || !other || readings.length > 2) return undefined;
  const open = readings.find(({ kind }) => kind === 'onDemand' || kind === 'linked');
  const period = readings.find(({ kind }) => kind === 'period');
  if (open && period)
    return { ...open, ...daysOf(period), ...(open.kind === 'onDemand' ? asked(period, context) : {}) };
  if (open && one === open && other.kind === 'deadline') return bounded(open, other);
  if (period && other.kind === 'deadline' && other.end && (period.start ?? '') <= other.end) {
    const { alternatives: _, ...whole } = period;
    return {
      ...whole,
      ...daysOf(other),
      confidence: other.confidence === 'ask' ? 'ask' : 'assumed',
      ...guessedOf([other]),
    };
  }
  return undefined;
}

/** The outer day is certain even where the paper that sets the inner ones is not at hand. */
const bounded = (open: Reading, last: Reading): Reading => ({
  ...open,
  ...daysOf(last),
  issues: last.issues,
  confidence: open.kind === 'onDemand' || last.confidence === 'ask' ? last.confidence : 'assumed',
  ...guessedOf([last]),
});

const asked = (period: Reading, context: DeadlineContext) => ({
  end: period.end ?? studyYear(context).end,
  confidence: 'assumed' as const,
});

/** Two windows with nothing between them: a range without its dash, or two dates. */
function isRunTogether(statements: readonly Statement[]): boolean {
  return statements.some(({ reading, isJoined }, at) => {
    const before = statements[at - 1]?.reading;
    return isJoined && reading.kind === 'window' && before?.kind === 'window';
  });
}

function inParts(readings: readonly Reading[], isRun: boolean, context: DeadlineContext): Reading {
  const onDemand = readings.find(({ kind }) => kind === 'onDemand');
  const period = onDemand && readings.find(({ kind }) => kind === 'period');
  const dated = readings.filter((each) => each !== onDemand && each !== period);
  if (onDemand && dated.length === 0) return onDemand;
  const whole = partsOf(dated);
  if (onDemand) {
    const end = period?.end ?? context.period?.end ?? studyYear(context).end;
    return { ...whole, parts: [...dated, { ...onDemand, end }] };
  }
  if (!isRun) return whole;
  const { start, end } = whole;
  const range: readonly Reading[] =
    start && end && start <= end ? [{ kind: 'window', start, end, confidence: 'assumed', issues: [] }] : [];
  return { ...whole, confidence: 'ask', issues: [...whole.issues, 'deadlineMultiple'], alternatives: range };
}

/** Several windows: from the first day of any to the last. Days that are said hold, whatever paper stands beside them. */
function partsOf(given: readonly Reading[]): Reading {
  const isSaid = given.some(({ end }) => end !== undefined);
  const parts = given.map(
    (part): Reading => (part.kind === 'linked' && isSaid ? { ...part, confidence: 'assumed', issues: [] } : part),
  );
  const starts = parts.flatMap(({ start }) => start ?? []).sort();
  const ends = parts.flatMap(({ end }) => end ?? []).sort();
  const [start, end] = [starts[0], ends[ends.length - 1]];
  return {
    kind: 'composite',
    ...daysOf({ start, end }),
    parts,
    confidence: worst(parts),
    issues: issuesOf(parts),
    ...guessedOf(parts),
  };
}

const issuesOf = (parts: readonly Reading[]): readonly DeadlineIssue[] => unique(parts.flatMap(({ issues }) => issues));

const guessedOf = (parts: readonly Reading[]) =>
  parts.some(({ isYearGuessed }) => isYearGuessed) ? { isYearGuessed: true as const } : {};

const worst = (readings: readonly Reading[]): Confidence =>
  (['ask', 'assumed'] as const).find((each) => readings.some(({ confidence }) => confidence === each)) ?? 'sure';
