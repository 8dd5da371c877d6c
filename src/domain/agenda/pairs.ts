import { daysOf, firstYear, shiftDay } from '../calendar';
import { groupBy } from '../lookup';
import { isActive } from '../ordered';
import { type Group, grouped } from '../pair-orders';
import type { Meeting, Mentee, Mentor } from '../school';
import { type Picture, type Place, type Task, taskOf } from './task';

/** What the pairs and groups, and the people who are in none, wait for. */
export function pairTasks(picture: Picture): readonly Task[] {
  const { school, day } = picture;
  const working = school.pairs.filter((pair) => isActive(pair, day));
  if (working.length === 0) {
    const ready = school.mentees.length > 0 && school.mentors.length > 0;
    return ready ? taskOf('noPairs', 'soon', [{ part: 'pairs', line: 2, code: '', column: 'mentor' }]) : [];
  }
  const groups = grouped(working);
  const paired = new Set(working.flatMap(({ mentor, mentee }) => [mentor, mentee]));
  const alone = (people: readonly (Mentee | Mentor)[]) =>
    people.filter((person) => !paired.has(person.code) && isTakingPart(person, day));
  const ended = new Set(working.filter(({ ends }) => ends !== undefined && ends < day).map(({ mentee }) => mentee));
  const unmarked = school.mentees.filter(({ code, completed }) => ended.has(code) && completed === undefined);
  const planless = groups.filter(({ links }) => links.every((link) => link.programmeApproved === undefined));
  return [
    ...meetingTasks(groups, picture),
    ...taskOf('unpairedMentees', 'soon', alone(school.mentees).map(placeIn('mentees', 'code'))),
    ...taskOf('unpairedMentors', 'later', alone(school.mentors).map(placeIn('mentors', 'code'))),
    ...taskOf('unmarkedMentees', 'soon', unmarked.map(placeIn('mentees', 'completed'))),
    ...taskOf('programmes', 'later', planless.map(placeOfGroup('programmeApproved'))),
  ];
}

const isTakingPart = (person: Mentee | Mentor, day: string): boolean =>
  (person.finished === undefined || person.finished > day) && !('completed' in person && person.completed === true);

/** Groups that work at a day and should have met by then. */
function meetingTasks(groups: readonly Group[], { school, day }: Picture): readonly Task[] {
  const { firstMeetingDays, meetingEveryDays, schoolYear } = school.settings;
  const from = firstYear(schoolYear);
  const yearBegins = from === undefined ? day : daysOf(from).first;
  const heldOf = groupBy(
    school.meetings.filter(({ held, date }) => held === true && date !== undefined && date <= day),
    ({ pair }) => pair,
  );
  const meeting = groups
    .filter(({ links }) => links.some(({ ends }) => ends === undefined || ends >= day))
    .map((group) => ({ group, held: heldOf.get(group.code) ?? [] }));
  const never = meeting.filter(
    ({ group, held }) => held.length === 0 && beginsOf(group, yearBegins) <= shiftDay(day, -firstMeetingDays),
  );
  const since = shiftDay(day, -meetingEveryDays);
  const notLately = meeting.filter(({ held }) => held.length > 0 && !isFinished(held) && lastOf(held) < since);
  const places = (found: typeof meeting) => found.map(({ group }) => placeOfGroup('code')(group));
  return [
    ...taskOf('neverMet', 'now', places(never), { days: firstMeetingDays }),
    ...taskOf('notMetLately', 'soon', places(notLately), { days: meetingEveryDays }),
  ];
}

/** When a group began to work: as entered, else as of its order, else with the school year. */
function beginsOf({ links }: Group, yearBegins: string): string {
  const known = links.flatMap(({ begins, orderDate }) => begins ?? orderDate ?? []);
  return known.sort()[0] ?? yearBegins;
}

const isFinished = (held: readonly Meeting[]): boolean => held.some(({ kind }) => kind === 'final');

const lastOf = (held: readonly Meeting[]): string =>
  held.reduce((last, { date = '' }) => (date > last ? date : last), '');

const placeIn =
  (part: 'mentees' | 'mentors', column: string) =>
  ({ line, code = '' }: Mentee | Mentor): Place => ({ part, line, code, column });

const placeOfGroup =
  (column: string) =>
  ({ code, links }: Group): Place => ({ part: 'pairs', line: links[0]?.line ?? 1, code, column });
