import type { Category, ConsentKind, MeetingKind, MentoringForm } from '../../tables/words';
import { consentStandings } from '../consents';
import { countIndicators } from '../indicators';
import { groupBy } from '../lookup';
import { byCode, isActive, isOrdered } from '../ordered';
import { type Group, grouped } from '../pair-orders';
import type { Person, School } from '../school';
import {
  type Breakdown,
  breakdown,
  isSmall,
  type ShownCount,
  type ShownPart,
  type ShownShare,
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

export interface ConsentShare {
  readonly kind: ConsentKind;
  readonly without: ShownCount;
  /** Undefined: it would tell how many people there are in all, and with that a small number. */
  readonly share: ShownShare | undefined;
}

export interface MeetingsReview {
  readonly held: readonly { readonly kind: MeetingKind; readonly count: ShownCount }[];
  /** Working pairs and groups that have not met yet. */
  readonly withoutAny: ShownPart;
}

export function reviewPeople(school: School, day: string, today: string): PeopleReview {
  const groups = grouped(school.pairs.filter((pair) => isActive(pair, day)));
  const register = byCode(school.documents);
  const unordered = groups.filter(({ links }) => links.some((link) => !isOrdered(link, register, day)));
  const mentees = byCategory(school.mentees);
  const mentors = byCategory(school.mentors);
  const without = withoutConsent(school, day, today);
  const inPairs = new Set(groups.flatMap(({ links }) => links.flatMap(({ mentor, mentee }) => [mentor, mentee])));
  const isHidden = [mentees, mentors].some((each) => each.some(([, count]) => isSmall(count)));
  return {
    forms: breakdown(byForm(groups)),
    withoutOrder: shownPart(unordered.length, groups.length),
    withoutConsent: shownPart(without.processing.lacking.filter((code) => inPairs.has(code)).length, inPairs.size),
    mentees: breakdown(mentees),
    mentors: breakdown(mentors),
    coverage: coverageOf(school, day, new Map(mentees), new Map(mentors)),
    consents: CONSENTS.flatMap((kind): ConsentShare[] => {
      const { needed, lacking } = without[kind];
      const share = shownShare(needed - lacking.length, needed);
      const isPart = typeof share === 'object' && lacking.length > 0 && lacking.length < needed;
      const isTelling = kind === 'processing' && isHidden && isPart;
      return needed === 0 ? [] : [{ kind, without: shownCount(lacking.length), share: isTelling ? undefined : share }];
    }),
    meetings: meetingsOf(school, groups),
  };
}

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

const CONSENTS: readonly ConsentKind[] = ['processing', 'distribution', 'specialCategories', 'mentoringWork'];

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

/** By kind of consent: how many people need it, and the codes of those who have not given it as they should. */
function withoutConsent(school: School, day: string, today: string) {
  const standing = consentStandings(school, day, today);
  const people = [...school.mentees, ...school.mentors];
  const of = (kind: ConsentKind) => {
    const needing = people.filter((person) => standing(person, kind).needed);
    const lacking = needing.filter((person) => {
      const { state, rightlySigned } = standing(person, kind);
      return state !== 'given' || !rightlySigned;
    });
    const codesOf = (rows: readonly Person[]) => [...new Set(rows.map(({ code }) => code))];
    return { needed: codesOf(needing).length, lacking: codesOf(lacking) };
  };
  return {
    processing: of('processing'),
    distribution: of('distribution'),
    specialCategories: of('specialCategories'),
    mentoringWork: of('mentoringWork'),
  };
}

/** The shares of the report whose whole the school has entered. */
function coverageOf(
  school: School,
  day: string,
  mentees: ReadonlyMap<Category | 'unknown', number>,
  mentors: ReadonlyMap<Category | 'unknown', number>,
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
    return [{ of, whole, share: isSmall(among - part) ? undefined : shownShare(part, whole) }];
  });
}

function meetingsOf({ meetings }: School, groups: readonly Group[]): MeetingsReview {
  const held = meetings.filter((meeting) => meeting.held === true);
  const met = new Set(held.map(({ pair }) => pair));
  const byKind = groupBy(held, ({ kind }) => kind);
  return {
    held: MEETINGS.map((kind) => ({ kind, count: shownCount(byKind.get(kind)?.length ?? 0) })),
    withoutAny: shownPart(groups.filter(({ code }) => !met.has(code)).length, groups.length),
  };
}
