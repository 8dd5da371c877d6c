import type { indicators as indicatorsTable } from '../../tables/indicators';
import type { Row } from '../../tables/table';
import type { Problem } from '../school';

/** A line of the report's table as it will stand: its code, its value and where. */
export interface ReportedIndicator {
  readonly code: string;
  readonly line: number;
  readonly value: number | boolean | string | undefined;
}

export type IndicatorRow = Row<typeof indicatorsTable>;

/** How many of something the workbook itself knows, beside the table. */
export interface Known {
  /** Pairs and groups under an order in force. */
  readonly orderedGroups: number;
  /** Mentors under an order who are neither pupils, teachers nor partners' employees. */
  readonly otherMentors: number;
}

type Rule = Problem['rule'];

/** `left` must not be more than `right`. */
interface Bound {
  readonly left: string;
  readonly right: string;
  readonly rule: Rule;
}

const BOUNDS: readonly Bound[] = [
  { left: 'I23', right: 'I28', rule: 'youngTeachersMentorsExceed' },
  { left: 'I22', right: 'I31', rule: 'youngMenteesExceedMentees' },
  { left: 'I22', right: 'I21', rule: 'youngMenteesExceedStaff' },
  { left: 'I20', right: 'I21', rule: 'hiredThisYearExceedsThreeYears' },
  { left: 'I12', right: 'I15', rule: 'groupExceedsPupils' },
  { left: 'I13', right: 'I15', rule: 'groupExceedsPupils' },
  { left: 'I14', right: 'I15', rule: 'groupExceedsPupils' },
];

/**
 * Values that contradict one another. Only values that are there are compared: a blank is a value still to come, not a
 * nought.
 */
export function checkIndicators(reported: readonly ReportedIndicator[], known: Known): readonly Problem[] {
  const byCode = new Map(reported.map((each) => [each.code, each]));
  const number = (code: string): number | undefined => {
    const value = byCode.get(code)?.value;
    return typeof value === 'number' ? value : undefined;
  };
  const problems: Problem[] = [];
  const complain = (code: string, rule: Rule, severity: Problem['severity'], given: Problem['given']) =>
    problems.push({
      part: 'indicators',
      line: byCode.get(code)?.line ?? 1,
      column: 'value',
      rule,
      severity,
      given: { code, ...given },
    });
  for (const { left, right, rule } of BOUNDS) {
    const [less, more] = [number(left), number(right)];
    if (less !== undefined && more !== undefined && less > more)
      complain(left, rule, 'error', { less, more, other: right });
  }
  checkSum(number, known, complain);
  checkActing(number, complain);
  checkPartners(byCode, number, complain);
  checkRanges(reported, complain);
  const programmes = number('I24');
  if (programmes !== undefined && programmes > known.orderedGroups)
    complain('I24', 'programmesExceedPairs', 'warning', { less: programmes, more: known.orderedGroups });
  return problems;
}

type Numbers = (code: string) => number | undefined;
type Complain = (code: string, rule: Rule, severity: Problem['severity'], given: Problem['given']) => void;

/** All mentors = partners' employees + pupils + teachers + whoever else mentors. */
function checkSum(number: Numbers, { otherMentors }: Known, complain: Complain): void {
  const [all, partners, pupils, teachers] = [number('I3'), number('I9'), number('I16'), number('I28')];
  if (all === undefined || partners === undefined || pupils === undefined || teachers === undefined) return;
  const sum = partners + pupils + teachers + otherMentors;
  if (all !== sum)
    complain('I3', 'mentorsDoNotAddUp', 'error', { all, partners, pupils, teachers, others: otherMentors, sum });
}

/** «Участвующих в роли наставника» and «выполняющих функции наставника» are the same teachers. */
function checkActing(number: Numbers, complain: Complain): void {
  const [mentors, acting] = [number('I28'), number('I30')];
  if (mentors !== undefined && acting !== undefined && mentors !== acting)
    complain('I30', 'actingMentorsContradict', mentors > 0 === acting > 0 ? 'warning' : 'error', { mentors, acting });
}

function checkPartners(byCode: ReadonlyMap<string, ReportedIndicator>, number: Numbers, complain: Complain): void {
  const involved = ['I9', 'I10', 'I11'].some((code) => (number(code) ?? 0) > 0);
  if (byCode.get('I2')?.value === false && involved) complain('I2', 'partnersWithoutAgreement', 'warning', {});
  const base = byCode.get('I17')?.value;
  if (base === false && (number('I16') ?? 0) > 0) complain('I17', 'pupilBaseContradicts', 'error', {});
}

const PERCENTS = ['I18', 'I19'];

function checkRanges(reported: readonly ReportedIndicator[], complain: Complain): void {
  for (const { code, value } of reported) {
    if (typeof value !== 'number') continue;
    if (PERCENTS.includes(code) && (value < 0 || value > 100)) complain(code, 'percentOutOfRange', 'error', {});
    else if (value < 0) complain(code, 'indicatorNegative', 'error', {});
  }
}
