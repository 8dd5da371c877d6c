import type { MeetingKind } from '../../tables/words';
import { daysOf, firstYear } from '../calendar';
import { groupBy } from '../lookup';
import type { Meeting, Pair, Problem, School } from '../school';

type Complain = (
  meeting: Meeting,
  column: string,
  rule: Problem['rule'],
  severity: Problem['severity'],
  given?: Problem['given'],
) => void;

/** In this order the target model has a pair meet; only joint work is repeated. */
const ORDER: readonly MeetingKind[] = ['intro', 'trial', 'planning', 'work', 'final'];

/** What is wrong with the meetings of pairs and groups at a day. */
export function checkMeetings(school: School, day: string, today = day): readonly Problem[] {
  const problems: Problem[] = [];
  const complain: Complain = (meeting, column, rule, severity, given) =>
    problems.push({ part: 'meetings', line: meeting.line, column, rule, severity, ...(given && { given }) });
  const linksOf = groupBy(school.pairs, (pair) => pair.code);
  for (const meeting of school.meetings) {
    checkMarks(meeting, day, today, complain);
    checkYear(meeting, school.settings.schoolYear, complain);
    const links = meeting.pair === undefined ? undefined : linksOf.get(meeting.pair);
    if (links) checkDates(meeting, links, complain);
    else if (meeting.pair !== undefined) complain(meeting, 'pair', 'meetingOfUnknownPair', 'error');
  }
  checkDoubles(school.meetings, complain);
  for (const meetings of groupBy(school.meetings, (meeting) => meeting.pair).values()) checkOrder(meetings, complain);
  return problems;
}

function checkMarks(meeting: Meeting, day: string, today: string, complain: Complain): void {
  const { date, held, feedback } = meeting;
  if (held === true && date === undefined) complain(meeting, 'date', 'meetingWithoutDate', 'error');
  if (held === true && date !== undefined && date > today) complain(meeting, 'date', 'meetingHeldInFuture', 'error');
  if (held === undefined && date !== undefined && date < day) complain(meeting, 'held', 'meetingUnmarked', 'warning');
  if (feedback === true && held !== true) complain(meeting, 'feedback', 'feedbackWithoutMeeting', 'warning');
}

function checkYear(meeting: Meeting, schoolYear: string | undefined, complain: Complain): void {
  const from = firstYear(schoolYear);
  const { date } = meeting;
  if (from === undefined || date === undefined) return;
  const { first, last } = daysOf(from);
  if (date < first || date > last) complain(meeting, 'date', 'meetingOutsideYear', 'warning');
}

/** People may meet before their pair is put down as begun, never after it was stopped. */
function checkDates(meeting: Meeting, links: readonly Pair[], complain: Complain): void {
  const { date } = meeting;
  if (date === undefined) return;
  const begins = links.flatMap((link) => link.begins ?? []).sort()[0];
  if (begins !== undefined && date < begins) complain(meeting, 'date', 'meetingBeforePair', 'warning');
  const stopped = links.flatMap((link) => link.stopped ?? []).sort();
  const last = stopped.length === links.length ? stopped[stopped.length - 1] : undefined;
  if (last !== undefined && date > last) complain(meeting, 'date', 'meetingAfterPair', 'error');
}

function checkDoubles(meetings: readonly Meeting[], complain: Complain): void {
  const codes = new Map<string, Meeting>();
  const seen = new Map<string, Meeting>();
  const held = new Map<string, Meeting>();
  for (const meeting of meetings) {
    const { code, pair, kind, date } = meeting;
    const twin = code === undefined ? undefined : codes.get(code);
    if (twin) complain(meeting, 'code', 'codeDoubled', 'error', { line: twin.line });
    else if (code !== undefined) codes.set(code, meeting);
    if (pair === undefined || kind === undefined) continue;
    const same = seen.get(`${pair} ${kind} ${date}`);
    const once = kind === 'work' || meeting.held !== true ? undefined : held.get(`${pair} ${kind}`);
    if (same && date !== undefined) complain(meeting, 'date', 'meetingDoubled', 'warning', { line: same.line });
    else if (once) complain(meeting, 'kind', 'meetingOncePerPair', 'warning', { line: once.line });
    if (!same) seen.set(`${pair} ${kind} ${date}`, meeting);
    if (meeting.held === true && !once) held.set(`${pair} ${kind}`, meeting);
  }
}

/** Meetings of one pair: none was held before all of the kinds that go before it. */
function checkOrder(meetings: readonly Meeting[], complain: Complain): void {
  const held = groupBy(meetings, ({ held: isHeld, date, kind }) => (isHeld === true && date ? kind : undefined));
  let last: Meeting | undefined;
  for (const kind of ORDER) {
    const own = held.get(kind) ?? [];
    for (const meeting of own) {
      if (dateOf(last) > dateOf(meeting))
        complain(meeting, 'date', 'meetingOutOfOrder', 'warning', { line: last?.line ?? 1 });
    }
    for (const meeting of own) if (dateOf(meeting) > dateOf(last)) last = meeting;
  }
}

const dateOf = (meeting: Meeting | undefined): string => meeting?.date ?? '';
