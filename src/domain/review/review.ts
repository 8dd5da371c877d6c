import type { Category, MeetingKind, MentoringForm } from '../../tables/words';
import { countIndicators } from '../indicators';
import { groupBy } from '../lookup';
import { byCode, isActive, isOrdered } from '../ordered';
import { type Group, grouped } from '../pair-orders';
import type { Person, School } from '../school';
import { type ConsentShare, reviewConsents } from './reviewed-consents';
import {
  type Breakdown,
  breakdown,
  couldBe,
  isHidden,
  isSmall,
  isTelling,
  leastOf,
  type ShownCount,
  type ShownPart,
  type ShownShare,
  type ShownTotal,
  shownCount,
  shownPart,
  shownShare,
} from './small-numbers';

/** What the director's review says of people and pairs: keys of drop-downs and numbers that may be shown. */
export interface PeopleReview {
  /** Working pairs and groups. */
  readonly forms: Breakdown<MentoringForm | 'unknown'>;
  /** Those of them that no signed order fixes as they are. */
  readonly withoutOrder: ShownPart;
  /** People in them without a consent to the processing of their data. */
  readonly withoutConsent: ShownPart;
  readonly mentees: Breakdown<Category | 'unknown'>;
  readonly mentors: Breakdown<Category | 'unknown'>;
  readonly coverage: readonly Coverage[];
  readonly consents: readonly ConsentShare[];
  readonly meetings: MeetingsReview;
}

/** A share of the monitoring report, by the setting in which the school has entered how many there are in all. */
export interface Coverage {
  readonly of: 'menteeAgePupils' | 'mentorAgePupils' | 'teachersTotal';
  readonly whole: number;
  /** Undefined: beside the numbers of the bases it would tell a small one. */
  readonly share: ShownShare | undefined;
}

export interface MeetingsReview {
  readonly held: readonly { readonly kind: MeetingKind; readonly count: ShownCount | 'some' }[];
  /** Working pairs and groups that have not met yet. */
  readonly withoutAny: ShownPart;
}

export function reviewPeople(school: School, day: string, today: string): PeopleReview {
  const groups = grouped(school.pairs.filter((pair) => isActive(pair, day)));
  const register = byCode(school.documents);
  const unordered = groups.filter(({ links }) => links.some((link) => !isOrdered(link, register, day)));
  const [mentees, mentors] = [byCategory(school.mentees), byCategory(school.mentors)];
  const shown = { forms: breakdown(byForm(groups)), mentees: breakdown(mentees), mentors: breakdown(mentors) };
  const inPairs = new Set(groups.flatMap(({ links }) => links.flatMap(({ mentor, mentee }) => [mentor, mentee])));
  return {
    ...shown,
    withoutOrder: shownPart(unordered.length, groups.length, leastIfHidden(shown.forms.total)),
    ...reviewConsents(school, { day, today }, inPairs, shown),
    coverage: coverageOf(school, day, new Map(mentees), new Map(mentors), shown.forms.total),
    meetings: meetingsOf(school, groups, shown.forms.total),
  };
}

const leastIfHidden = (total: ShownTotal): number | undefined => (isHidden(total) ? leastOf(total) : undefined);

type Counts<Key extends string> = readonly (readonly [Key, number])[];

const CATEGORIES: readonly (Category | 'unknown')[] = [
  'pupil',
  'teacher',
  'student',
  'partnerEmployee',
  'parent',
  'graduate',
  'other',
  'unknown',
];

const FORMS: readonly (MentoringForm | 'unknown')[] = [
  'studentStudent',
  'teacherTeacher',
  'universityStudentPupil',
  'employerPupil',
  'employerUniversityStudent',
  'teacherPupil',
  'other',
  'unknown',
];

const MEETINGS: readonly MeetingKind[] = ['intro', 'trial', 'planning', 'work', 'final'];

/** Numbers of rows by a key of theirs, for every key there is. */
function counts<Key extends string, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Counts<Key> {
  const found = groupBy(rows, keyOf);
  return keys.map((key) => [key, found.get(key)?.length ?? 0]);
}

const byCategory = (people: readonly Person[]) => counts(CATEGORIES, people, ({ category }) => category ?? 'unknown');

const byForm = (groups: readonly Group[]) =>
  counts(FORMS, groups, ({ links }) => links.find((link) => link.mentoringForm)?.mentoringForm ?? 'unknown');

/** The shares of the report whose whole the school has entered. */
function coverageOf(
  school: School,
  day: string,
  mentees: ReadonlyMap<Category | 'unknown', number>,
  mentors: ReadonlyMap<Category | 'unknown', number>,
  pairs: ShownTotal,
): readonly Coverage[] {
  const counted = countIndicators(school, day);
  const value = (code: string) => Number(counted.get(code)?.value ?? 0);
  const agedMentors = value('I16') - (counted.get('I16')?.outsideAge ?? 0);
  const shares: readonly (readonly [Coverage['of'], part: number, among: number | undefined])[] = [
    ['menteeAgePupils', value('I15'), mentees.get('pupil')],
    ['mentorAgePupils', agedMentors, mentors.get('pupil')],
    ['teachersTotal', value('I28'), mentors.get('teacher')],
  ];
  return shares.flatMap(([of, part, among = 0]): Coverage[] => {
    const whole = school.settings[of];
    if (whole === undefined) return [];
    const isHiding = isSmall(among - part) || isTelling(part, among) || couldBe(part, pairs);
    return [{ of, whole, share: isHiding ? undefined : shownShare(part, whole) }];
  });
}

/** One meeting of a kind to a pair: the number of those held would tell how many pairs there are, or have not met. */
function meetingsOf({ meetings }: School, groups: readonly Group[], pairs: ShownTotal): MeetingsReview {
  const held = meetings.filter((meeting) => meeting.held === true);
  const met = new Set(held.map(({ pair }) => pair));
  const byKind = groupBy(held, ({ kind }) => kind);
  const count = (kind: MeetingKind) => byKind.get(kind)?.length ?? 0;
  const [all, isKnown] = [groups.length, !isHidden(pairs)];
  const isNear = (held: number) => isTelling(held, all) || (!isSmall(held) && isSmall(all - held));
  const isHiding = (held: number) => held > 0 && (isKnown ? isNear(held) : couldBe(held, pairs));
  const unmet = groups.filter(({ code }) => !met.has(code)).length;
  const withoutAny = shownPart(unmet, all, leastIfHidden(pairs));
  return {
    held: MEETINGS.map((kind) => ({ kind, count: isHiding(count(kind)) ? 'some' : shownCount(count(kind)) })),
    withoutAny: !isKnown && typeof withoutAny === 'number' && withoutAny > 0 ? 'some' : withoutAny,
  };
}
