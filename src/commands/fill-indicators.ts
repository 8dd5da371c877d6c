import * as z from 'zod/mini';
import { dayWithin } from '../domain/calendar';
import { checkIndicators, type IndicatorRow, type ReportedIndicator } from '../domain/checks/check-indicators';
import { type Counted, countIndicators } from '../domain/indicators';
import { byCode, isOrdered } from '../domain/ordered';
import type { Problem, RegisteredDocument, School } from '../domain/school';
import { calendarDate, dayMonthYear } from '../tables/cell';
import { type Finding, Refusal } from '../tables/finding';
import { INDICATOR_CODES, indicators } from '../tables/indicators';
import * as text from '../text';
import { command } from './command';
import { describe, structureFindings } from './workbook/describe';
import { showFindings } from './workbook/marking';
import { readSchool } from './workbook/read-school';
import { type Change, type OpenTab, opener, requireColumns, writeChanges } from './workbook/workbook';

interface FilledIndicator {
  /** `I1` … `I32`. */
  readonly code: string;
  readonly value: number | string | null;
  readonly kind: 'computed' | 'entered' | 'blank';
  readonly note: string;
}

export interface FilledIndicators {
  /** The day as of which everything was counted, `2026-09-15`. */
  readonly asOf: string;
  readonly indicators: readonly FilledIndicator[];
  readonly findings: readonly Finding[];
}

/**
 * Fills in the table of the monitoring report as of a day: given, or set in «Настройки», or today within the school
 * year. What a person has entered stays, even over a value that could be counted; the counted one then stands beside it.
 */
export const fillIndicators = command({
  input: z.strictObject({ asOf: z.optional(z.string()) }),
  run(office, { asOf }): FilledIndicators {
    const open = opener(office);
    const { school, tabs } = readSchool(office, open);
    const tab = open(indicators);
    for (const each of [...Object.values(tabs), tab] as readonly OpenTab[]) requireColumns(each);
    const day = dayFor(asOf, school, office.today);
    const counted = countIndicators(school, day);
    const lines = linesOf(tab.reading.rows);
    const filled = INDICATOR_CODES.map((code) => fill(code, lines.get(code), counted.get(code), school));
    writeChanges(
      office,
      tab,
      filled.flatMap(({ changes }) => changes),
    );
    const problems = [
      ...rowProblems(tab.reading.rows, lines),
      ...filled.flatMap((each) => each.problems),
      ...checked(filled, school, day),
    ];
    const findings = [...structureFindings(tab), ...tab.reading.findings, ...describe(problems, { indicators: tab })];
    showFindings(office, tab, findings);
    return { asOf: day, indicators: filled.map((each) => each.reply), findings };
  },
});

function dayFor(asked: string | undefined, { settings }: School, today: string): string {
  const day = asked === undefined ? undefined : calendarDate(asked);
  if (asked !== undefined && day === undefined) throw new Refusal(text.refusals.badDay);
  return day ?? settings.asOf ?? dayWithin(settings.schoolYear, today);
}

/** The first row of each indicator. */
function linesOf(rows: readonly IndicatorRow[]): ReadonlyMap<string, IndicatorRow> {
  const lines = new Map<string, IndicatorRow>();
  for (const row of rows) {
    const code = row.code?.toUpperCase();
    if (code !== undefined && !lines.has(code)) lines.set(code, row);
  }
  return lines;
}

function rowProblems(rows: readonly IndicatorRow[], lines: ReadonlyMap<string, IndicatorRow>): readonly Problem[] {
  const missing = INDICATOR_CODES.filter((code) => !lines.has(code)).map((code) => ({
    line: 1,
    rule: 'indicatorMissing' as const,
    code,
  }));
  const doubled = rows
    .filter((row) => row.code !== undefined && lines.get(row.code.toUpperCase()) !== row)
    .map((row) => ({ line: row.line, rule: 'indicatorDoubled' as const, code: row.code ?? '' }))
    .filter(({ code }) => INDICATOR_CODES.includes(code.toUpperCase()));
  return [...missing, ...doubled].map(({ line, rule, code }) => ({
    part: 'indicators',
    line,
    column: 'code',
    rule,
    severity: 'warning',
    given: { code },
  }));
}

interface Filled {
  readonly reply: FilledIndicator;
  readonly reported: ReportedIndicator;
  readonly changes: readonly Change<typeof indicators>[];
  readonly problems: readonly Problem[];
}

type Shown = number | string;

const shown = (value: number | boolean): Shown =>
  typeof value === 'number' ? value : value ? text.notes.yes : text.notes.no;

function fill(code: string, row: IndicatorRow | undefined, counted: Counted | undefined, school: School): Filled {
  const entered = row?.value;
  const computed = counted && shown(counted.value);
  const isOurs =
    computed !== undefined && (entered === undefined || same(entered, row?.counted) || same(entered, computed));
  const value = isOurs ? computed : entered;
  const kind = isOurs ? 'computed' : value === undefined ? 'blank' : 'entered';
  const note = noteOf(kind, counted, computed, school);
  const line = row?.line ?? 1;
  const changes: Change<typeof indicators>[] = [
    ...(isOurs ? [{ line, column: 'value' as const, value }] : []),
    { line, column: 'counted', value: computed },
    { line, column: 'note', value: note },
    { line, column: 'source', value: row?.source ?? (counted && sourceOf(counted, school)) },
  ];
  const differs = kind === 'entered' && computed !== undefined;
  return {
    reply: { code, value: value ?? null, kind, note },
    reported: { code, line, value: isOurs ? counted?.value : meant(value) },
    changes: row ? changes : [],
    problems: differs
      ? [
          {
            part: 'indicators',
            line,
            column: 'value',
            rule: 'enteredDiffersFromCounted',
            severity: 'warning',
            given: { code },
          },
        ]
      : [],
  };
}

const same = (one: Shown, other: Shown | undefined): boolean =>
  other !== undefined && String(one).toLowerCase() === String(other).toLowerCase();

/** «да» and «нет» typed by hand are answers too. */
function meant(value: Shown | undefined): ReportedIndicator['value'] {
  if (value !== undefined && same(value, text.notes.yes)) return true;
  return value !== undefined && same(value, text.notes.no) ? false : value;
}

function noteOf(
  kind: FilledIndicator['kind'],
  counted: Counted | undefined,
  computed: Shown | undefined,
  { settings }: School,
): string {
  if (kind === 'blank') return text.notes.byHand;
  if (kind === 'entered') return computed === undefined ? text.notes.entered : text.notes.counted(String(computed));
  const { value, outOf, byYearAlone, outsideAge } = counted ?? { value: 0 };
  return [
    typeof value === 'number' && outOf !== undefined && outOf > 0 ? text.notes.outOf(value, outOf) : '',
    byYearAlone ? text.notes.byYearAlone(byYearAlone) : '',
    outsideAge ? text.notes.outsideAge(outsideAge, settings.mentorAge.from, settings.mentorAge.to) : '',
  ]
    .filter((each) => each !== '')
    .join(' ');
}

function sourceOf({ documents: codes }: Counted, { documents }: School): string | undefined {
  const register = byCode(documents);
  const sources = codes.flatMap((code) => sourceOfDocument(register.get(code)) ?? []);
  return sources.length === 0 ? undefined : [...new Set(sources)].join('\n');
}

function sourceOfDocument(document: RegisteredDocument | undefined): string | undefined {
  if (document?.page !== undefined) return document.page;
  const { number, date } = document ?? {};
  return number !== undefined && date !== undefined ? text.notes.order(number, dayMonthYear(date)) : document?.link;
}

/** Contradictions among the values as they now stand in the table. */
function checked(filled: readonly Filled[], { pairs, documents, mentors }: School, day: string): readonly Problem[] {
  const register = byCode(documents);
  const ordered = pairs.filter((pair) => isOrdered(pair, register, day));
  const mentoring = new Set(ordered.map((pair) => pair.mentor));
  const counted = new Set(['pupil', 'teacher', 'partnerEmployee']);
  const others = mentors.filter(({ code, category }) => mentoring.has(code) && !counted.has(category ?? ''));
  return checkIndicators(
    filled.map(({ reported }) => reported),
    { orderedGroups: new Set(ordered.map((pair) => pair.code)).size, otherMentors: others.length },
  );
}
