import { pairTasks } from './agenda/pairs';
import { roadmapTasks } from './agenda/roadmap';
import { bareTask, type Noted, type Picture, type Place, type Task, taskOf, type Urgency } from './agenda/task';
import { shiftDay } from './calendar';
import { COMPUTED_INDICATORS } from './indicators';
import { groupBy } from './lookup';
import { isOnPairs, isSigned } from './ordered';
import type { RegisteredDocument } from './school';

const RANK: Readonly<Record<Urgency, number>> = { now: 0, soon: 1, later: 2 };

/** What to do next, the most urgent first; of two that are alike the one that stands in the way of the other. */
export function agenda(picture: Picture): readonly Task[] {
  const tasks = [
    ...(picture.copied ? [bareTask('copied', 'now')] : []),
    ...yearTasks(picture),
    ...roadmapTasks(picture),
    ...errorTasks(picture),
    ...consentTasks(picture),
    ...withdrawnTasks(picture),
    ...taskOf('disputed', 'now', picture.responses.disputed),
    ...beginningTasks(picture),
    ...orderTasks(picture),
    ...pairTasks(picture),
    ...indicatorTasks(picture),
    ...taskOf('warnings', 'later', others(picture, 'warning')),
    ...reviewTasks(picture),
  ];
  return [...tasks].sort((one, other) => RANK[one.urgency] - RANK[other.urgency]);
}

const concerned = ({ findings }: Picture, concern: Noted['concern']): readonly Noted[] =>
  findings.filter((each) => each.concern === concern);

const placesOf = (noted: readonly Noted[]): readonly Place[] => noted.map(({ place }) => place);

const others = (picture: Picture, severity: Noted['severity']): readonly Place[] =>
  placesOf(concerned(picture, 'other').filter((each) => each.severity === severity));

function yearTasks(picture: Picture): readonly Task[] {
  return [
    ...taskOf('yearMissing', 'now', placesOf(concerned(picture, 'yearMissing'))),
    ...taskOf('yearOver', 'now', placesOf(concerned(picture, 'yearOver'))),
  ];
}

/** Errors, a task a tab. */
function errorTasks(picture: Picture): readonly Task[] {
  const byTab = groupBy(others(picture, 'error'), ({ part }) => part);
  return [...byTab.values()].flatMap((places) => taskOf('errors', 'now', places));
}

/** People without a consent, each once whatever base they are in; whoever is in a pair makes it urgent. */
function consentTasks(picture: Picture): readonly Task[] {
  const noted = concerned(picture, 'consent');
  const people = [...groupBy(noted, ({ place }) => place.code || `${place.part} ${place.line}`).values()];
  const urgency = noted.some(({ severity }) => severity === 'error') ? 'now' : 'soon';
  return taskOf('consents', urgency, placesOf(people.flatMap(([first]) => first ?? [])));
}

/** What is to be cleaned after withdrawals, by the first day on which any of it is due. */
function withdrawnTasks({ withdrawn }: Picture): readonly Task[] {
  const [first] = withdrawn.map(({ by }) => by).sort();
  const places = withdrawn.map(({ part, line, code, column }): Place => ({ part, line, code, column }));
  return first === undefined ? [] : taskOf('withdrawn', 'now', places, { by: first });
}

/** What a school that is only beginning has not entered yet. */
function beginningTasks({ missing, school }: Picture): readonly Task[] {
  const places = (isMeant: (what: string) => boolean) =>
    missing.filter(({ what }) => isMeant(what)).map(({ place }) => place);
  const absent = (what: string) => missing.filter((each) => each.what === what).length;
  return [
    ...taskOf(
      'schoolName',
      'soon',
      places((what) => what === 'schoolName'),
    ),
    ...taskOf(
      'officials',
      'soon',
      places((what) => what !== 'schoolName'),
      {
        director: absent('director'),
        curator: absent('curator'),
      },
    ),
    ...(school.mentees.length === 0 ? [bareTask('noMentees', 'soon')] : []),
    ...(school.mentors.length === 0 ? [bareTask('noMentors', 'soon')] : []),
  ];
}

/** Pairs that an order does not fix as they are, one place a pair, and orders that wait for number and date. */
function orderTasks(picture: Picture): readonly Task[] {
  const pairs = (concern: Noted['concern']) =>
    [...groupBy(placesOf(concerned(picture, concern)), ({ code, line }) => code || String(line)).values()].flatMap(
      ([first]) => first ?? [],
    );
  const drafts = picture.school.documents.filter(isDraft).map(
    ({ line, code = '', number }): Place => ({
      part: 'documents',
      line,
      code,
      column: number === undefined ? 'number' : 'date',
    }),
  );
  return [
    ...taskOf('unordered', 'soon', pairs('unordered')),
    ...taskOf('changedPairs', 'soon', pairs('changedPairs')),
    ...taskOf('drafts', 'soon', drafts),
  ];
}

function isDraft(document: RegisteredDocument): boolean {
  if (isSigned(document) || document.status === 'cancelled') return false;
  // Blanks and sheets that are only printed get no number.
  const isPrinted = document.kind === 'other' && document.link !== undefined;
  return isOnPairs(document) || (document.status === 'draft' && !isPrinted) || document.status === 'forSignature';
}

/** The table of the report: counted at all, and what only a person knows. It becomes pressing as its day comes near. */
function indicatorTasks({ indicators, school, day }: Picture): readonly Task[] {
  const { asOf, deadlineNoticeDays } = school.settings;
  const isNear = asOf !== undefined && asOf >= day && asOf <= shiftDay(day, deadlineNoticeDays);
  const urgency = isNear ? 'soon' : 'later';
  const isComputed = (code: string | undefined) => COMPUTED_INDICATORS.includes(code?.toUpperCase() ?? '');
  const blank = indicators.filter(({ code, value }) => /^I\d+$/i.test(code ?? '') && value === undefined);
  const byHand = blank
    .filter(({ code }) => !isComputed(code))
    .map(({ line, code = '' }): Place => ({ part: 'indicators', line, code, column: 'value' }));
  return [
    ...(blank.some(({ code }) => isComputed(code)) ? [bareTask('uncounted', urgency)] : []),
    ...taskOf('byHand', urgency, byHand),
  ];
}

function reviewTasks({ reviewed, school, today }: Picture): readonly Task[] {
  if (reviewed === undefined) return [bareTask('reviewNever', 'later')];
  const days = school.settings.reviewEveryDays;
  return shiftDay(reviewed, days) < today ? [bareTask('reviewOld', 'later', { days })] : [];
}
