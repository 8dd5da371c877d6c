import { approvalOf } from '../../domain/roadmap/import/approval';
import { periodIn } from '../../domain/roadmap/import/period';
import { periodType } from '../../domain/roadmap/period-type';
import type { Approval, Layout, Passport, RoadmapPeriod } from '../../domain/roadmap/record';
import type { Problem } from '../../domain/school';
import { calendarDate, dayMonthYear, sameWords } from '../../tables/cell';
import {
  LEVELS,
  PASSPORT_PARAMETERS,
  type PassportParameter,
  passportName,
  passport as passportTable,
  ROADMAP_LAYOUTS,
  SCOPES,
} from '../../tables/passport';
import type { Row } from '../../tables/table';
import {
  abbreviationsCell,
  abbreviationsOf,
  annexesCell,
  annexesOf,
  flat,
  footnotesCell,
  footnotesOf,
  linesCell,
  linesIn,
} from './passport-lines';

export type PassportTexts = Readonly<Record<PassportParameter, string>>;

/** What the tab of the passport holds for a document. */
export function passportTexts(passport: Passport, layout: Layout): PassportTexts {
  const { period, approval } = passport;
  const day = (date: string | undefined) => (date === undefined ? '' : dayMonthYear(date));
  return {
    organisation: linesCell(passport.organisation),
    title: linesCell(passport.title),
    period: period.raw.trim(),
    begins: day(period.start),
    ends: day(period.end),
    approval: linesCell(approval.raw),
    approvedOn: day(approval.date),
    approvedNumber: approval.number ?? '',
    level: LEVELS[passport.level],
    scope: SCOPES[passport.scope],
    layout: ROADMAP_LAYOUTS[layout],
    headers: linesCell(passport.headers.map(flat)),
    abbreviations: abbreviationsCell(passport.abbreviations),
    footnotes: footnotesCell(passport.footnotes),
    annexes: annexesCell(passport.annexes),
  };
}

/** A passport that says nothing yet. */
export const silentPassport = Object.fromEntries(PASSPORT_PARAMETERS.map((key) => [key, ''])) as PassportTexts;

/** The rows of the tab, as a prepared one has them. */
export function passportRows(texts: PassportTexts): readonly Readonly<Record<string, unknown>>[] {
  return (passportTable.seeds ?? []).map((seed, at) => {
    const key = PASSPORT_PARAMETERS[at];
    const text = key === undefined ? '' : texts[key];
    return { ...seed, value: text === '' ? undefined : text };
  });
}

interface Entered {
  readonly text: string;
  readonly line: number;
}

/** The parameters as they stand; the first of two rows with one name counts. */
export function enteredPassport(
  rows: readonly Row<typeof passportTable>[],
): Readonly<Partial<Record<PassportParameter, Entered>>> {
  const byName = new Map(PASSPORT_PARAMETERS.map((key) => [sameWords(passportName(key)), key]));
  const entered: Partial<Record<PassportParameter, Entered>> = {};
  for (const { parameter, value, line } of rows) {
    const key = parameter === undefined ? undefined : byName.get(sameWords(parameter));
    if (key !== undefined) entered[key] ??= { text: value ?? '', line };
  }
  return entered;
}

export interface ReadPassport {
  readonly passport: Passport;
  readonly layout: Layout;
  /** What stands there and cannot be understood. */
  readonly problems: readonly Problem[];
}

/** @param annexes Titles of annexes that the rows of the roadmap name. */
export function passportOf(rows: readonly Row<typeof passportTable>[], annexes: readonly string[] = []): ReadPassport {
  const entered = enteredPassport(rows);
  const problems: Problem[] = [];
  const text = (key: PassportParameter): string => entered[key]?.text ?? '';
  const read = <Value>(key: PassportParameter, value: Value | undefined): Value | undefined => {
    const line = entered[key]?.line ?? 1;
    if (value === undefined && text(key) !== '')
      problems.push({ part: 'passport', line, column: 'value', rule: 'settingMalformed', severity: 'error' });
    return value;
  };
  const day = (key: PassportParameter) => read(key, calendarDate(text(key)));
  const number = text('approvedNumber').replace(/^(?:№|N)\s*/i, '');
  const passport: Passport = {
    organisation: linesIn(text('organisation')),
    title: linesIn(text('title')),
    period: periodOf(text('period'), day('begins'), day('ends')),
    approval: approvalIn(linesIn(text('approval')), day('approvedOn'), number),
    level: read('level', wordIn(LEVELS, text('level'))) ?? 'school',
    scope: read('scope', wordIn(SCOPES, text('scope'))) ?? 'all',
    abbreviations: abbreviationsOf(text('abbreviations')),
    footnotes: footnotesOf(text('footnotes')),
    annexes: annexesOf(text('annexes'), annexes),
    headers: linesIn(text('headers')),
  };
  return { passport, layout: read('layout', wordIn(ROADMAP_LAYOUTS, text('layout'))) ?? 'other', problems };
}

function wordIn<Words extends Readonly<Record<string, string>>>(
  words: Words,
  text: string,
): (keyof Words & string) | undefined {
  return Object.keys(words).find((key) => sameWords(words[key] ?? '') === sameWords(text));
}

/** The days that were entered; the words tell those that were not. */
function periodOf(raw: string, begins: string | undefined, ends: string | undefined): RoadmapPeriod {
  const said = periodIn(raw);
  const [start, end] = [begins ?? said.start, ends ?? said.end];
  const type = start === said.start && end === said.end ? said.type : periodType(start, end);
  return { raw, type, ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function approvalIn(raw: readonly string[], entered: string | undefined, typed: string): Approval {
  const { mode, signatory, ...said } = approvalOf(raw);
  const date = entered ?? said.date;
  const number = typed === '' ? said.number : typed;
  const isOrdered = mode === 'none' && (number !== undefined || (date !== undefined && raw.length === 0));
  return {
    raw,
    mode: isOrdered ? 'byOrder' : mode,
    ...(date !== undefined && { date }),
    ...(number !== undefined && { number }),
    ...(signatory !== undefined && { signatory }),
  };
}
