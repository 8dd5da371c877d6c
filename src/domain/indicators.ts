import type { DocumentKind } from '../tables/words';
import type { Satisfaction } from './answers/satisfaction';
import { isAged } from './calendar';
import { firstBy } from './lookup';
import { byCode, type DocumentsByCode, isInForce, isOrdered } from './ordered';
import type { Mentee, Mentor, Pair, RegisteredDocument, School, SpecialMarks } from './school';

/** What an indicator comes to. */
export interface Counted {
  /** Absent where it is told of too few to be shown. */
  readonly value?: number | boolean;
  /** Codes of the registered documents that the value rests on: the report's source column. */
  readonly documents: readonly string[];
  /** The whole that the report's wording speaks of, where the school has entered it. */
  readonly outOf?: number | undefined;
  /** Counted among them by the year of birth alone. */
  readonly byYearAlone?: number;
  /** Pupil mentors outside the age range that the group's heading names. */
  readonly outsideAge?: number;
  /** The answers that a level of satisfaction is counted of. */
  readonly satisfaction?: Satisfaction;
}

/** The school as of a day, with what several indicators ask for. */
interface Picture {
  readonly school: School;
  readonly day: string;
  readonly register: DocumentsByCode;
  /** Links fixed by an order in force, «по приказу». */
  readonly ordered: readonly Pair[];
  readonly mentors: ReadonlyMap<string, Mentor>;
  readonly mentees: ReadonlyMap<string, Mentee>;
  readonly marks: ReadonlyMap<string, SpecialMarks>;
}

type Count = (picture: Picture) => Counted;

/**
 * How each criterion of the monitoring report is computed, by its code. A code that is missing here is known only to a
 * person. «По приказу» means: in a pair or group fixed by an order that has a number and a date no later than the
 * as-of date.
 */
const COUNTING: Readonly<Record<string, Count>> = {
  I1: (picture) => exists(picture, 'programme'),
  I2: (picture) => exists(picture, 'agreement'),
  I3: (picture) => people(picture, orderedMentors(picture)),
  I4: (picture) => exists(picture, 'introductionOrder', 'localAct'),
  I5: (picture) => exists(picture, 'teachersRegulationOrder'),
  I6: (picture) => exists(picture, 'pupilsRegulationOrder'),
  I7: (picture) => exists(picture, 'roadmap', 'roadmapOrder'),
  I8: (picture) => exists(picture, 'monitoringOrder'),
  I9: (picture) => people(picture, mentorsOf(picture, 'partnerEmployee')),
  I11: partners,
  I12: (picture) => pupils(picture, (marks) => marks.atRisk === true),
  I13: (picture) => pupils(picture, (marks) => marks.disability === true || marks.disabledChild === true),
  I14: (picture) => pupils(picture, (marks) => marks.gifted === true && marks.giftedRegistry !== undefined),
  I15: (picture) => ({ ...pupils(picture), outOf: picture.school.settings.menteeAgePupils }),
  I16: pupilMentors,
  I17: (picture) => ({ value: picture.school.mentors.some((mentor) => mentor.category === 'pupil'), documents: [] }),
  I22: (picture) => people(picture, youngTeachersThisYear(picture)),
  I23: mentorsOfYoungTeachers,
  I24: programmes,
  I27: (picture) => exists(picture, 'methodGroup'),
  I28: (picture) => people(picture, mentorsOf(picture, 'teacher')),
  I31: (picture) =>
    people(
      picture,
      orderedMentees(picture).filter((mentee) => mentee.category === 'teacher'),
    ),
};

/** Codes of the indicators that can be computed; the others only a person knows. */
export const COMPUTED_INDICATORS: readonly string[] = Object.keys(COUNTING);

/** The indicators that can be computed, as of a day; the others must be entered. */
export function countIndicators(school: School, day: string): ReadonlyMap<string, Counted> {
  const register = byCode(school.documents);
  const picture: Picture = {
    school,
    day,
    register,
    ordered: school.pairs.filter((pair) => isOrdered(pair, register, day)),
    mentors: firstBy(school.mentors, (mentor) => mentor.code),
    mentees: firstBy(school.mentees, (mentee) => mentee.code),
    marks: firstBy(school.special, (marks) => marks.person),
  };
  return new Map(Object.entries(COUNTING).map(([code, count]) => [code, count(picture)]));
}

function inForce({ school, day }: Picture, kinds: readonly DocumentKind[]): readonly RegisteredDocument[] {
  return school.documents.filter(
    (each) => each.kind !== undefined && kinds.includes(each.kind) && isInForce(each, day),
  );
}

const codesOf = (documents: readonly RegisteredDocument[]): readonly string[] =>
  documents.flatMap(({ code }) => (code === undefined ? [] : [code]));

function exists(picture: Picture, ...kinds: readonly DocumentKind[]): Counted {
  const found = inForce(picture, kinds);
  return { value: found.length > 0, documents: codesOf(found) };
}

/** Different values that each ordered link leads to. */
function distinct<Each>(values: readonly (Each | undefined)[]): readonly Each[] {
  return [...new Set(values)].filter((each): each is Each => each !== undefined);
}

const ordersOf = ({ ordered }: Picture): readonly string[] => distinct(ordered.map((pair) => pair.order));

const people = (picture: Picture, counted: readonly unknown[]): Counted => ({
  value: counted.length,
  documents: counted.length === 0 ? [] : ordersOf(picture),
});

const orderedMentors = ({ ordered, mentors }: Picture): readonly Mentor[] =>
  distinct(ordered.map(({ mentor }) => (mentor === undefined ? undefined : mentors.get(mentor))));

const orderedMentees = ({ ordered, mentees }: Picture): readonly Mentee[] =>
  distinct(ordered.map(({ mentee }) => (mentee === undefined ? undefined : mentees.get(mentee))));

const mentorsOf = (picture: Picture, category: Mentor['category']): readonly Mentor[] =>
  orderedMentors(picture).filter((mentor) => mentor.category === category);

function partners(picture: Picture): Counted {
  const agreements = inForce(picture, ['agreement']);
  const names = [
    ...mentorsOf(picture, 'partnerEmployee').map((mentor) => mentor.workplace),
    ...agreements.map((each) => each.organisation),
  ];
  return { value: distinct(names.map((name) => name?.toLowerCase())).length, documents: codesOf(agreements) };
}

const hasYearAlone = (person: Mentee | Mentor): boolean =>
  person.birthDate === undefined && person.birthYear !== undefined;

/** Ordered pupil mentees of the age that the report's heading names, with a special mark where one is asked for. */
function pupils(picture: Picture, wanted?: (marks: SpecialMarks) => boolean): Counted {
  const { day, marks, school } = picture;
  const counted = orderedMentees(picture).filter((mentee) => {
    const own = mentee.code === undefined ? undefined : marks.get(mentee.code);
    const chosen = wanted === undefined || (own !== undefined && wanted(own));
    return chosen && mentee.category === 'pupil' && isAged(day, mentee, school.settings.menteeAge);
  });
  return { ...people(picture, counted), byYearAlone: counted.filter(hasYearAlone).length };
}

/** All pupil mentors under an order; how many of them are not of the age in the group's heading is told apart. */
function pupilMentors(picture: Picture): Counted {
  const { day, school } = picture;
  const counted = mentorsOf(picture, 'pupil');
  const outsideAge = counted.filter((mentor) => !isAged(day, mentor, school.settings.mentorAge)).length;
  return { ...people(picture, counted), outOf: school.settings.mentorAgePupils, outsideAge };
}

const isYoungTeacher = (mentee: Mentee | undefined): boolean =>
  mentee?.category === 'teacher' && mentee.youngTeacher === true;

function youngTeachersThisYear({ ordered, mentees, day }: Picture): readonly Mentee[] {
  const newYear = `${day.slice(0, 4)}-01-01`;
  const overlapping = ordered.filter((pair) => (pair.ends ?? day) >= newYear && (pair.begins ?? day) <= day);
  return distinct(overlapping.map(({ mentee }) => (mentee === undefined ? undefined : mentees.get(mentee)))).filter(
    isYoungTeacher,
  );
}

function mentorsOfYoungTeachers(picture: Picture): Counted {
  const { ordered, mentors, mentees, school } = picture;
  const theirs = ordered.filter(({ mentee }) => mentee !== undefined && isYoungTeacher(mentees.get(mentee)));
  const counted = distinct(theirs.map(({ mentor }) => (mentor === undefined ? undefined : mentors.get(mentor)))).filter(
    (mentor) => mentor.category === 'teacher',
  );
  return { ...people(picture, counted), outOf: school.settings.teachersTotal };
}

/** One programme a pair or group, approved no later than the as-of date. */
function programmes({ school, day }: Picture): Counted {
  const approved = school.pairs.filter(
    ({ programmeApproved }) => programmeApproved !== undefined && programmeApproved <= day,
  );
  return { value: distinct(approved.map((pair) => pair.code)).length, documents: [] };
}
