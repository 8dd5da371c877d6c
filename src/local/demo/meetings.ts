import { type DemoSchool, meetingCode, pairCode } from './school';

/** The first weeks of the pairs of the real report: Mondays, and what was done. */
const WEEKS = [
  { kind: 'intro', monday: 18, month: '2023-09', summary: 'Познакомились, договорились о днях встреч' },
  { kind: 'trial', monday: 25, month: '2023-09', summary: 'Решили вместе одну задачу, обсудили, что получилось' },
  { kind: 'planning', monday: 2, month: '2023-10', summary: 'Составили план на год' },
  { kind: 'work', monday: 9, month: '2023-10', summary: 'Занимались по плану' },
] as const;

/** Every ninth pair has not met yet. */
const IDLE = 9;

/** How many of the weeks' meetings a pair has held: some are a week or two behind. */
function heldBy(pair: number): number {
  if (pair % IDLE === 0) return 0;
  if (pair % 5 === 0) return 2;
  return pair % 2 === 0 ? 3 : WEEKS.length;
}

/** Meetings of the first pairs and groups up to 13 October 2023. */
export function glazovMeetings(pairs: number): DemoSchool['meetings'] {
  const held = Array.from({ length: pairs }, (_, at) => at + 1).flatMap((pair) =>
    WEEKS.slice(0, heldBy(pair)).map(({ kind, monday, month, summary }) => ({
      pair: pairCode(pair),
      kind,
      date: `${month}-${String(monday + (pair % 5)).padStart(2, '0')}`,
      held: true,
      feedback: kind === 'intro' || pair % 3 !== 0,
      summary,
    })),
  );
  return [...held]
    .sort((one, other) => one.date.localeCompare(other.date))
    .map((meeting, at) => ({ code: meetingCode(at + 1), ...meeting }));
}
