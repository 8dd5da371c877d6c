import { shiftDay } from '../../calendar';
import { plain } from '../../roadmap/import/plain';
import type { UnderstoodItem } from '../../roadmap/understood';
import type { Problem } from '../../school';
import { type Milestone, milestonesOf, PRECEDENCE, type Precedence } from './milestones';
import { doingOf, ofRow, type RoadmapSubject } from './subject';
import { WORDS } from './words';

interface Placed {
  readonly row: UnderstoodItem;
  readonly milestones: readonly Milestone[];
}

/** So much later than what rests on it, and a paper is no longer merely written down loosely. */
const MUCH_LATER_DAYS = 30;

/** What a roadmap plans in the wrong order. */
export function checkOrder({ items }: RoadmapSubject): readonly Problem[] {
  const placed = items
    .filter(({ item }) => item.completionMark !== 'notApplicable')
    .map((row) => ({ row, milestones: milestonesOf(row) }));
  const found = [...consentsLate(placed), ...PRECEDENCE.flatMap((each) => against(each, placed))];
  const told = new Map<number, Problem>();
  for (const problem of found) {
    const there = told.get(problem.line);
    if (!there || (there.severity === 'warning' && problem.severity === 'error')) told.set(problem.line, problem);
  }
  return [...told.values()];
}

const rowsOf = (placed: readonly Placed[], milestone: Milestone): readonly UnderstoodItem[] =>
  placed.filter(({ milestones }) => milestones.includes(milestone)).map(({ row }) => row);

/** The last day of a row that has a real one: «весь период» says nothing of order. */
function endOf({ deadline }: UnderstoodItem): string | undefined {
  const isReal = deadline.kind === 'window' || deadline.kind === 'deadline';
  return isReal && deadline.confidence !== 'ask' ? deadline.end : undefined;
}

/** A campaign that lasts the whole year ends with it. */
const campaignEndOf = (row: UnderstoodItem): string | undefined =>
  endOf(row) ?? (row.deadline.kind === 'period' && row.deadline.confidence !== 'ask' ? row.deadline.end : undefined);

const areDone = (...rows: readonly UnderstoodItem[]): boolean =>
  rows.every(({ item }) => item.completionMark === 'done');

/** The earliest and the latest of rows that have an end. */
function extreme(rows: readonly UnderstoodItem[], which: 'earliest' | 'latest', ends = endOf) {
  const dated = rows.flatMap((row) => {
    const end = ends(row);
    return end === undefined ? [] : [{ row, end }];
  });
  const sorted = dated.sort((one, other) => (one.end < other.end ? -1 : Number(one.end > other.end)));
  return which === 'earliest' ? sorted[0] : sorted[sorted.length - 1];
}

/** Of several rows of one kind the most favourable count: pairs may be made twice a year. */
function against({ first, next, hard, wrong }: Precedence, placed: readonly Placed[]): readonly Problem[] {
  const isCampaign = first === 'campaign';
  const before = extreme(rowsOf(placed, first), isCampaign ? 'latest' : 'earliest', isCampaign ? campaignEndOf : endOf);
  const after = extreme(rowsOf(placed, next), 'latest');
  if (!before || !after || before.row === after.row || before.end <= after.end) return [];
  if (areDone(before.row, after.row)) return [];
  const isGrave = hard && before.end > shiftDay(after.end, MUCH_LATER_DAYS) && isSure(before.row, after.row);
  const [told, other] = wrong === 'next' ? [after.row, before.row] : [before.row, after.row];
  return [
    ofRow(told, 'deadline', 'dependencyOrder', isGrave ? 'error' : 'warning', {
      first,
      next,
      line: other.item.line,
      firstDay: before.end,
      nextDay: after.end,
    }),
  ];
}

const isSure = (...rows: readonly UnderstoodItem[]): boolean =>
  rows.every(({ deadline }) => deadline.confidence === 'sure');

/** Whose consents or whose base a row is about. */
function aboutWhom(row: UnderstoodItem): 'mentees' | 'mentors' | 'all' {
  const words = `${doingOf(row)} ${plain(row.item.section ?? '')}`;
  const [mentees, mentors] = [WORDS.aboutMentees.test(words), WORDS.aboutMentors.test(words)];
  if (mentees === mentors) return 'all';
  return mentees ? 'mentees' : 'mentors';
}

/** Nobody is entered in a base or put in a pair before the consent is there. */
function consentsLate(placed: readonly Placed[]): readonly Problem[] {
  const consents = rowsOf(placed, 'consents');
  const users = [...rowsOf(placed, 'base'), ...rowsOf(placed, 'pairs')].filter((row) => !consents.includes(row));
  return users.flatMap((user) => {
    const whom = aboutWhom(user);
    const own = consents.filter((each) => [aboutWhom(each), whom].includes('all') || aboutWhom(each) === whom);
    const [consent, used] = [extreme(own, 'earliest'), endOf(user)];
    if (!consent || used === undefined || areDone(consent.row, user)) return [];
    const given = { line: user.item.line, first: consent.end, next: used };
    if (consent.end > used) {
      const severity = isSure(consent.row, user) ? 'error' : 'warning';
      return [ofRow(consent.row, 'deadline', 'dataBeforeConsent', severity, given)];
    }
    const isAtOnce = consent.end === used && consent.row.item.line > user.item.line && isLong(user);
    return isAtOnce ? [ofRow(consent.row, 'deadline', 'dataBeforeConsent', 'warning', given)] : [];
  });
}

/** «До 01.09» leaves no doubt which comes first on the day; a month does. */
const isLong = ({ deadline }: UnderstoodItem): boolean => deadline.kind === 'window' && deadline.start !== deadline.end;
