import type { Deadline, DeadlineIssue } from '../../deadlines/deadline';
import type { UnderstoodItem } from '../../roadmap/understood';
import type { Problem, Rule } from '../../school';
import { lacksPeriod } from './check-passport';
import { type OwnPeriod, periodOf, placeOf } from './period';
import { doingOf, gathered, leavesOf, ofRow, type RoadmapSubject } from './subject';
import { WORDS } from './words';

const TOLD_AS: readonly (readonly [issue: DeadlineIssue & Rule, severity: Problem['severity']])[] = [
  ['noSuchDay', 'error'],
  ['endBeforeStart', 'error'],
  ['deadlineUnreadable', 'warning'],
  ['deadlinePartlyRead', 'warning'],
  ['deadlineMultiple', 'warning'],
  ['deadlineNeedsReference', 'warning'],
];

/** What is wrong with the deadlines of a roadmap. */
export function checkDeadlines(subject: RoadmapSubject): readonly Problem[] {
  const rows = subject.items.filter(({ item }) => item.completionMark !== 'notApplicable');
  const open = rows.filter(({ item }) => item.completionMark !== 'done');
  const said = TOLD_AS.flatMap(([issue, severity]) =>
    gathered(
      (severity === 'error' ? rows : open).filter((row) => issuesOf(row).has(issue)),
      'deadline',
      issue,
      severity,
    ),
  );
  const empty = open.filter(isEmpty);
  const period = periodOf(subject);
  return [
    ...gathered(empty, 'deadline', 'deadlineEmpty', 'warning'),
    ...said,
    ...(period ? rows.flatMap((row) => outsidePeriod(period, row)) : []),
    ...open.flatMap((row) => (looksBack(row) ? [] : beforeApproval(subject, row))),
    ...ambiguous(open),
  ];
}

const issuesOf = ({ deadline }: UnderstoodItem): ReadonlySet<DeadlineIssue> =>
  new Set([...deadline.issues, ...leavesOf(deadline).flatMap(({ issues }) => issues)]);

const isEmpty = ({ item }: UnderstoodItem): boolean =>
  (item.deadline ?? '').trim() === '' && item.begins === undefined && item.ends === undefined;

/** A year of the wrong decade is wrong in any reading; what lies near the period may be meant. */
function outsidePeriod(period: OwnPeriod, row: UnderstoodItem): readonly Problem[] {
  const place = looksBack(row) ? 'inside' : farthest(period, row.deadline);
  if (place === 'inside' || (place === 'near' && row.item.completionMark === 'done')) return [];
  const severity = place === 'far' && period.by === 'passport' && hasYear(row) ? 'error' : 'warning';
  return [ofRow(row, 'deadline', 'deadlineOutsidePeriod', severity, { from: period.start, to: period.end })];
}

const looksBack = (row: UnderstoodItem): boolean => WORDS.lastYear.test(doingOf(row));

function farthest(period: OwnPeriod, deadline: Deadline): ReturnType<typeof placeOf> {
  if (deadline.kind === 'recurring') return 'inside';
  const places = leavesOf(deadline)
    .filter(({ kind }) => kind === 'window' || kind === 'deadline' || kind === 'period')
    .map((leaf) => placeOf(period, leaf));
  return places.includes('far') ? 'far' : places.includes('near') ? 'near' : 'inside';
}

const hasYear = ({ item }: UnderstoodItem): boolean =>
  /20\d\d|\.\d\d(?!\d)/.test(item.deadline ?? '') || item.begins !== undefined || item.ends !== undefined;

/** Without a year it certainly has to be said which one; with one it may be a plan approved after the fact. */
function beforeApproval({ passport }: RoadmapSubject, row: UnderstoodItem): readonly Problem[] {
  const { date } = passport.approval;
  const ends = leavesOf(row.deadline).flatMap(({ kind, end }) =>
    end !== undefined && kind !== 'recurring' && kind !== 'relative' ? [end] : [],
  );
  const last = ends.sort()[ends.length - 1];
  if (date === undefined || last === undefined || last >= date) return [];
  return [ofRow(row, 'deadline', 'deadlineBeforeApproval', hasYear(row) ? 'warning' : 'error', { day: date })];
}

/** Deadlines of which a person must say what is meant, and nothing else has been said of. */
function ambiguous(rows: readonly UnderstoodItem[]): readonly Problem[] {
  const handled = new Set<DeadlineIssue>([...TOLD_AS.map(([issue]) => issue), 'frequencyUndefined']);
  return rows.flatMap((row) => {
    const issues = issuesOf(row);
    if (row.deadline.confidence !== 'ask' || isEmpty(row) || lacksPeriod(row)) return [];
    if ([...issues].some((issue) => handled.has(issue))) return [];
    const readings = readingsOf(row.deadline);
    const rule: Rule = issues.has('yearMissing') || differByYear(readings) ? 'yearMissing' : 'deadlineAmbiguous';
    return rule === 'yearMissing' || readings.until2 ? [ofRow(row, 'deadline', rule, 'warning', readings)] : [];
  });
}

const differByYear = ({ until1 = '', until2 = '' }: Readonly<Record<string, string>>): boolean =>
  until1 !== '' && until1 !== until2 && until1.slice(4) === until2.slice(4);

/** The windows of the two likeliest readings. */
function readingsOf(deadline: Deadline): Readonly<Record<string, string>> {
  const [first, second] = [deadline, ...(deadline.alternatives ?? [])].filter(({ end }) => end !== undefined);
  return {
    ...(first?.start !== undefined && { from1: first.start }),
    ...(first?.end !== undefined && { until1: first.end }),
    ...(second?.start !== undefined && { from2: second.start }),
    ...(second?.end !== undefined && { until2: second.end }),
  };
}
