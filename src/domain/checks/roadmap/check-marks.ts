import type { UnderstoodItem } from '../../roadmap/understood';
import type { Problem } from '../../school';
import { milestonesOf } from './milestones';
import { doingOf, ofRow, type RoadmapSubject } from './subject';
import { codesNamed, WORDS } from './words';

/** What a person has marked in the roadmap and cannot be so. */
export function checkMarks(subject: RoadmapSubject): readonly Problem[] {
  const codes = new Map<string, number>();
  return [
    ...subject.items.flatMap((row) => {
      const { code, line } = row.item;
      const twin = code === undefined ? undefined : codes.get(code);
      if (code !== undefined && twin === undefined) codes.set(code, line);
      const doubled = twin === undefined ? [] : [ofRow(row, 'code', 'codeDoubled', 'error', { line: twin })];
      return [...doubled, ...ofOne(row, subject)];
    }),
    ...tooEarly(subject.items),
  ];
}

function ofOne(row: UnderstoodItem, { today, codes }: RoadmapSubject): readonly Problem[] {
  const { completionMark: mark, completedOn, reason, begins, ends, evidence } = row.item;
  const problems: Problem[] = [];
  if (begins !== undefined && ends !== undefined && ends < begins)
    problems.push(ofRow(row, 'ends', 'endsBeforeBegins', 'error'));
  if (completedOn !== undefined && completedOn > today)
    problems.push(ofRow(row, 'completedOn', 'dateInFuture', 'error'));
  if (completedOn !== undefined && (mark === 'notDone' || mark === 'inProgress' || mark === 'notApplicable'))
    problems.push(ofRow(row, 'completionMark', 'markContradicts', 'error'));
  if (completedOn !== undefined && completedOn <= today && mark === undefined)
    problems.push(ofRow(row, 'completionMark', 'doneWithoutMark', 'warning'));
  if (mark === 'notApplicable' && (reason ?? '').trim() === '')
    problems.push(ofRow(row, 'reason', 'notApplicableWithoutReason', 'warning'));
  if (codesNamed(evidence).some((code) => !codes.has(code)))
    problems.push(ofRow(row, 'evidence', 'evidenceUnknown', 'error'));
  return problems;
}

const WORK_DAYS = 62;

/**
 * Pairs are done with each other no sooner than they have worked: all their meetings within the weeks in which they were
 * formed are too many. It is an error where the roadmap itself has work of the pairs yet to come.
 */
function tooEarly(items: readonly UnderstoodItem[]): readonly Problem[] {
  const formed = items
    .flatMap((row) => (row.deadline.end !== undefined && milestonesOf(row).includes('pairs') ? [row] : []))
    .map(({ deadline }) => deadline.start ?? deadline.end ?? '');
  const ends = items.flatMap(({ deadline }) => (deadline.confidence === 'ask' ? [] : (deadline.end ?? [])));
  const last = ends.sort()[ends.length - 1];
  return items.flatMap((row) => {
    const { start, end, confidence } = row.deadline;
    const words = doingOf(row);
    const [isFinal, isRegular] = [WORDS.finalMeeting.test(words), WORDS.allMeetings.test(words)];
    if (row.item.completionMark !== 'done' || end === undefined || confidence === 'ask') return [];
    if (!(isFinal || isRegular) || !WORDS.firstMeeting.test(words)) return [];
    const from = [...formed, start ?? ''].filter((day) => day !== '').sort()[0];
    if (from === undefined || daysBetween(from, end) > WORK_DAYS) return [];
    const hasMore = last !== undefined && daysBetween(end, last) > WORK_DAYS;
    return [ofRow(row, 'completionMark', 'completedTooEarly', isFinal && hasMore ? 'error' : 'warning', { day: end })];
  });
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
