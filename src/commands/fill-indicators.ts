import * as z from 'zod/mini';
import { countAnswered, SATISFACTION_OF } from '../domain/answers/answered-indicators';
import { dayWithin } from '../domain/calendar';
import { checkIndicators, type IndicatorRow, type ReportedIndicator } from '../domain/checks/check-indicators';
import { type Counted, countIndicators } from '../domain/indicators';
import { byCode, isOrdered } from '../domain/ordered';
import type { Problem, School } from '../domain/school';
import { calendarDate } from '../tables/cell';
import { type Finding, Refusal } from '../tables/finding';
import { INDICATOR_CODES, indicators } from '../tables/indicators';
import { responses } from '../tables/responses';
import * as text from '../text';
import { readAnswered } from './analysis/read-answered';
import { command } from './command';
import { noteOf, sourceOf, type ValueKind } from './indicators/notes';
import { describe, structureFindings } from './workbook/describe';
import { showFindings } from './workbook/marking';
import { readSchool } from './workbook/read-school';
import { type Change, type OpenTab, opener, requireColumns, writeChanges } from './workbook/workbook';

interface FilledIndicator {
  /** `I1` … `I32`. */
  readonly code: string;
  readonly value: number | string | null;
  readonly kind: ValueKind;
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
    const [tab, answers] = [open(indicators), open(responses)];
    for (const each of [...Object.values(tabs), tab, answers] as readonly OpenTab[]) requireColumns(each);
    const day = dayFor(asOf, school, office.today);
    const answered = readAnswered(office, answers.reading.rows, school.settings.dataMode, SATISFACTION);
    const counted = new Map([...countIndicators(school, day), ...countAnswered(school, answered, day)]);
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

const SATISFACTION = Object.values(SATISFACTION_OF).map(({ questionnaire }) => questionnaire);

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
  const computed = counted?.value === undefined ? undefined : shown(counted.value);
  const isOurs =
    entered === undefined || same(entered, row?.counted) || (computed !== undefined && same(entered, computed));
  const value = isOurs ? computed : entered;
  const kind = value === undefined ? 'blank' : isOurs ? 'computed' : 'entered';
  const note = noteOf(kind, counted, computed, school);
  const line = row?.line ?? 1;
  const changes: Change<typeof indicators>[] = [
    ...(isOurs ? [{ line, column: 'value' as const, value }] : []),
    { line, column: 'counted', value: computed },
    { line, column: 'note', value: note },
    { line, column: 'source', value: row?.source ?? (counted && sourceOf(counted, code, school)) },
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
