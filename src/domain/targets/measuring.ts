import type { EventKind } from '../../tables/events';
import type { Category } from '../../tables/words';
import { groupBy } from '../lookup';
import { isActive, isInForce } from '../ordered';
import type { HeldEvent, Pair } from '../school';
import { type Evidence, type LabelledShare, type Measured, percentOf, type Share, type Source } from './evidence';
import type { Metric, Target } from './target';

type Measure = (target: Target, evidence: Evidence) => Measured | undefined;

/** How each metric is counted; what is missing here only a person knows. */
export const MEASURING: Readonly<Partial<Record<Metric, Measure>>> = {
  coverage: (target, evidence) => lowest('bases', coverage(target, evidence)),
  consents: (_, { consents }) => lowest('consents', [consents]),
  participation: (_, evidence) => lowest('meetings', [participation(evidence)]),
  planFulfilment: (_, { school: { plans } }) =>
    lowest('plans', [{ part: plans.filter(({ done }) => done === true).length, whole: plans.length }]),
  partnerShare: (target, evidence) =>
    amount(target, 'partners', partners(evidence), settingsOf(evidence).organisationsTotal),
  pairs: (target, evidence) => amount(target, 'pairs', new Set(working(evidence).map(({ code }) => code)).size),
  mentors: (target, evidence) => amount(target, 'pairs', distinct(working(evidence).map(({ mentor }) => mentor))),
  mentees: (target, evidence) => amount(target, 'pairs', distinct(working(evidence).map(({ mentee }) => mentee))),
  meetings,
  agreements: (target, { school, span }) =>
    amount(
      target,
      'agreements',
      school.documents.filter((each) => each.kind === 'agreement' && isInForce(each, span.end)).length,
    ),
  classHours: (target, evidence) => amount(target, 'classHours', events(evidence, 'classHour').length),
  events: (target, evidence) =>
    amount(target, 'events', evidence.school.events.filter(({ date }) => within(evidence, date)).length),
  publications: (target, evidence) => amount(target, 'publications', published(evidence).length),
  rubrics: (target, evidence) => amount(target, 'rubrics', distinct(published(evidence).map(({ section }) => section))),
  sessions: (target, evidence) => sessions(target, events(evidence, 'training')),
  experts: (target, evidence) =>
    amount(target, 'experts', sum(events(evidence, 'training').map(({ experts }) => experts))),
  eventAttendance: (target, evidence) =>
    attendance(target, 'finalEvent', events(evidence, 'businessGame'), participants(evidence).size),
  councilAttendance: (target, evidence) =>
    attendance(target, 'councils', events(evidence, 'teacherCouncil'), settingsOf(evidence).teachersTotal),
  classHourReach: (target, evidence) =>
    reach(target, 'classHours', events(evidence, 'classHour'), settingsOf(evidence).pupilsTotal),
  parentsReached: (target, evidence) =>
    reach(target, 'parentMeetings', events(evidence, 'parentMeeting'), settingsOf(evidence).parentsTotal),
  parentMeetings: (target, evidence) => amount(target, 'parentMeetings', events(evidence, 'parentMeeting').length),
  workMeetings: (target, evidence) => amount(target, 'workMeetings', events(evidence, 'workMeeting').length),
  eventRepresentatives: (target, evidence) => amount(target, 'contests', representatives(evidence)),
  roadmapDone: (_, { roadmap }) => lowest('roadmap', [roadmap.done]),
  roadmapOnTime: (_, { roadmap }) => lowest('roadmapOnTime', [roadmap.onTime]),
};

const settingsOf = ({ school }: Evidence) => school.settings;

const distinct = (values: readonly (string | undefined)[]): number =>
  new Set(values.filter((each) => each !== undefined)).size;

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((all, each) => all + (each ?? 0), 0);

/** A percentage that must hold for every share: the lowest of those that can be told. */
function lowest(source: Source, shares: readonly LabelledShare[]): Measured | undefined {
  if (shares.length === 0) return undefined;
  const known = shares.flatMap((share) => percentOf(share) ?? []);
  return { value: known.length === 0 ? undefined : Math.min(...known), source, shares };
}

/** A count, or its share of a whole when the target is a percentage. */
function amount({ unit }: Target, source: Source, part: number, whole?: number): Measured {
  if (unit === 'percent') return { value: percentOf({ part, whole }), source, shares: [{ part, whole }] };
  return { value: part, source, shares: [] };
}

/** The category that a percentage is of. */
const CATEGORY_OF: Readonly<Partial<Record<NonNullable<Target['base']>, Category>>> = {
  pupils: 'pupil',
  teachers: 'teacher',
  parents: 'parent',
  graduates: 'graduate',
};

/** Every school has these; others count where it has people of them or has told their number. */
const ALWAYS: readonly Category[] = ['pupil', 'teacher'];

/** Those in the bases, of the category that is meant or of each apart. */
function coverage({ base }: Target, { school }: Evidence): readonly LabelledShare[] {
  const { settings, mentees, mentors } = school;
  const wholes: Readonly<Partial<Record<Category, number | undefined>>> = {
    pupil: settings.pupilsTotal,
    teacher: settings.teachersTotal,
    parent: settings.parentsTotal,
    graduate: settings.graduatesTotal,
  };
  const only = base === undefined ? undefined : CATEGORY_OF[base];
  const categories = only === undefined ? (Object.keys(wholes) as readonly Category[]) : [only];
  return categories.flatMap((label) => {
    const people = [...mentees, ...mentors].filter(({ category }) => category === label);
    const whole = wholes[label];
    const isMeant = label === only || ALWAYS.includes(label) || people.length > 0 || whole !== undefined;
    return isMeant ? [{ label, part: distinct(people.map(({ code }) => code)), whole }] : [];
  });
}

/** Links that work, or worked for a time within the span. */
const working = ({ school, span }: Evidence): readonly Pair[] =>
  school.pairs.filter((pair) => isActive(pair, span.start) && (pair.begins ?? span.start) <= span.end);

const participants = (evidence: Evidence): ReadonlySet<string> =>
  new Set(working(evidence).flatMap(({ mentor, mentee }) => [mentor ?? [], mentee ?? []].flat()));

const within = ({ span }: Evidence, day: string | undefined): boolean =>
  day !== undefined && day >= span.start && day <= span.end;

const held = (evidence: Evidence) =>
  evidence.school.meetings.filter((meeting) => meeting.held === true && within(evidence, meeting.date));

/** Meetings held; where every pair needs so many, those of the pair that met least. */
function meetings(target: Target, evidence: Evidence): Measured {
  if (target.each !== 'pair') return amount(target, 'meetings', held(evidence).length);
  const met = groupBy(held(evidence), ({ pair }) => pair);
  const codes = new Set(working(evidence).flatMap(({ code }) => code ?? []));
  const counts = [...codes].map((code) => met.get(code)?.length ?? 0);
  return { value: counts.length === 0 ? undefined : Math.min(...counts), source: 'meetings', shares: [] };
}

/** People whose pair or group has met at least once, of all who are in one. */
function participation(evidence: Evidence): Share {
  const met = new Set(held(evidence).map(({ pair }) => pair));
  const taking = working(evidence).filter(({ code }) => met.has(code));
  return {
    part: participants({ ...evidence, school: { ...evidence.school, pairs: taking } }).size,
    whole: participants(evidence).size,
  };
}

const partners = ({ school }: Evidence): number =>
  distinct(school.mentors.filter(({ category }) => category === 'partnerEmployee').map(({ workplace }) => workplace));

const published = (evidence: Evidence) => evidence.school.publications.filter(({ date }) => within(evidence, date));

const events = (evidence: Evidence, kind: EventKind): readonly HeldEvent[] =>
  evidence.school.events.filter((event) => event.kind === kind && within(evidence, event.date));

/** Sessions; where every group needs so many, those of the group that had fewest. */
function sessions(target: Target, trainings: readonly HeldEvent[]): Measured {
  const groups = groupBy(trainings, ({ group }) => group ?? '');
  if (target.each === undefined || groups.size < 2) return amount(target, 'trainings', trainings.length);
  const shares = [...groups].map(([label, own]) => ({ label, part: own.length, whole: undefined }));
  return { value: Math.min(...shares.map(({ part }) => part)), source: 'trainings', shares };
}

/** The share of those who came to the last event of a kind. */
function attendance(
  target: Target,
  source: Source,
  all: readonly HeldEvent[],
  usual: number | undefined,
): Measured | undefined {
  const last = [...all].sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))[0];
  return last?.attended === undefined ? undefined : amount(target, source, last.attended, last.invited ?? usual);
}

/** All who came to the events of a kind, each class or form to its own. */
function reach(
  target: Target,
  source: Source,
  all: readonly HeldEvent[],
  whole: number | undefined,
): Measured | undefined {
  return all.length === 0 ? undefined : amount(target, source, sum(all.map(({ attended }) => attended)), whole);
}

const representatives = (evidence: Evidence): number =>
  sum(
    events(evidence, 'contest')
      .filter(({ level }) => level === 'regional' || level === 'national')
      .map(({ attended }) => attended),
  );
