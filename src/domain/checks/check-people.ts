import { agesAt, isAged } from '../calendar';
import { isErased } from '../personal-data/erased';
import { nameKey } from '../same-person';
import type { Mentee, Mentor, Part, Person, Problem, School } from '../school';

type Base = Extract<Part, 'mentees' | 'mentors'>;
type Complain = (
  person: Person,
  column: string,
  rule: Problem['rule'],
  severity: Problem['severity'],
  given?: Problem['given'],
) => void;

/** What is wrong with the people of both bases at a day. */
export function checkPeople(school: School, day: string): readonly Problem[] {
  const problems: Problem[] = [];
  for (const base of ['mentees', 'mentors'] as const) {
    const complain = complainer(base, problems);
    for (const person of school[base]) {
      checkDates(person, day, complain);
      // Of whoever has been removed nothing is asked any more.
      if (isErased(person)) continue;
      checkAge(person, base, school, day, complain);
      if (school.settings.dataMode === 'codes') checkCodeMode(person, complain);
      else if (person.fullName === undefined) complain(person, 'fullName', 'nameMissing', 'warning');
      else if (!/\p{L}{2}/u.test(person.fullName)) complain(person, 'fullName', 'nameWithoutLetters', 'warning');
    }
    for (const mentee of base === 'mentees' ? school.mentees : []) {
      const misplaced = mentee.youngTeacher === true && mentee.category !== undefined && mentee.category !== 'teacher';
      if (misplaced) complain(mentee, 'youngTeacher', 'youngTeacherNoTeacher', 'error');
    }
    checkDoubles(school[base], complain);
  }
  checkBothBases(school.mentees, school.mentors, complainer('mentors', problems));
  return problems;
}

function complainer(part: Base, problems: Problem[]): Complain {
  return (person, column, rule, severity, given) =>
    problems.push({ part, line: person.line, column, rule, severity, ...(given && { given }) });
}

/** Bounds outside which a year of birth is a slip of the pen. */
const PLAUSIBLE = { pupil: { from: 6, to: 21 }, adult: { from: 16, to: 95 }, anybody: { from: 6, to: 95 } } as const;

function checkAge(person: Person, base: Base, { settings }: School, day: string, complain: Complain): void {
  const { birthDate, birthYear, category } = person;
  if (birthDate !== undefined && birthYear !== undefined && Number(birthDate.slice(0, 4)) !== birthYear)
    complain(person, 'birthYear', 'birthYearContradicts', 'error');
  const ages = agesAt(day, person);
  if (ages === undefined) {
    if (category === 'pupil') complain(person, 'birthYear', 'ageUnknown', 'warning');
    return;
  }
  const column = birthDate !== undefined ? 'birthDate' : birthYear !== undefined ? 'birthYear' : 'ageGroup';
  const plausible = PLAUSIBLE[category === undefined ? 'anybody' : category === 'pupil' ? 'pupil' : 'adult'];
  if (column !== 'ageGroup' && (ages.to < plausible.from || ages.from > plausible.to)) {
    complain(person, column, 'ageImplausible', 'error', { ...plausible });
    return;
  }
  const coverage = base === 'mentees' ? settings.menteeAge : settings.mentorAge;
  if (category === 'pupil' && !isAged(day, person, coverage))
    complain(person, column, 'ageOutsideCoverage', 'warning', { ...coverage });
}

function checkDates(person: Person, day: string, complain: Complain): void {
  const { joined, finished, birthDate } = person;
  if (joined !== undefined && finished !== undefined && finished < joined)
    complain(person, 'finished', 'finishedBeforeJoined', 'error');
  if (birthDate !== undefined && birthDate > day) complain(person, 'birthDate', 'dateInFuture', 'error');
}

/** Columns of the bases that name a person or lead to one. */
export const PERSONAL_COLUMNS = ['fullName', 'birthDate', 'contacts'] as const;

/** Where a school works by codes, nothing may name a person (ст. 18 ч. 5 Федерального закона № 152-ФЗ). */
function checkCodeMode(person: Person, complain: Complain): void {
  for (const column of PERSONAL_COLUMNS) {
    if (person[column] !== undefined) complain(person, column, 'nameInCodeMode', 'error');
  }
}

/** The year a person was born in, as far as it is known. */
function yearOf(person: Person): number | undefined {
  return person.birthDate === undefined ? person.birthYear : Number(person.birthDate.slice(0, 4));
}

function checkDoubles(people: readonly Person[], complain: Complain): void {
  const byCode = new Map<string, Person>();
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const first = person.code === undefined ? undefined : byCode.get(person.code);
    if (first) complain(person, 'code', 'codeDoubled', 'error', { line: first.line });
    else if (person.code !== undefined) byCode.set(person.code, person);
    if (person.fullName === undefined) continue;
    const key = nameKey(person.fullName);
    const alike = likeliest(byName.get(key) ?? [], person);
    if (alike) complainOfDouble(person, alike, complain);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
}

/** Who of those with the same name a person may be; somebody of the same year before somebody of no known year. */
function likeliest(namesakes: readonly Person[], person: Person): Person | undefined {
  const alike = namesakes.filter((other) => mayBeSame(other, person));
  return alike.find((other) => yearOf(other) !== undefined && yearOf(other) === yearOf(person)) ?? alike[0];
}

/** Namesakes born in different years, or on different days, are two people. */
function mayBeSame(one: Person, other: Person): boolean {
  if (one.birthDate !== undefined && other.birthDate !== undefined) return one.birthDate === other.birthDate;
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  return year === undefined || otherYear === undefined || year === otherYear;
}

function complainOfDouble(person: Person, first: Person, complain: Complain): void {
  const certain = yearOf(person) !== undefined && yearOf(person) === yearOf(first);
  const given = { code: first.code ?? '', line: first.line };
  if (certain) complain(person, 'fullName', 'personDoubled', 'error', given);
  else complain(person, 'fullName', 'personPerhapsDoubled', 'warning', given);
}

/** One person has one code in both bases, and one code is one person. */
function checkBothBases(mentees: readonly Mentee[], mentors: readonly Mentor[], complain: Complain): void {
  const byCode = new Map(mentees.map((mentee) => [mentee.code, mentee]));
  const byName = new Map(
    mentees.map((mentee) => [mentee.fullName === undefined ? undefined : nameKey(mentee.fullName), mentee]),
  );
  for (const mentor of mentors) {
    if (mentor.fullName === undefined) continue;
    const key = nameKey(mentor.fullName);
    const sameCode = mentor.code === undefined ? undefined : byCode.get(mentor.code);
    const sameName = byName.get(key);
    if (sameCode?.fullName !== undefined && nameKey(sameCode.fullName) !== key)
      complain(mentor, 'code', 'codeOfAnother', 'error', { line: sameCode.line });
    else if (
      sameName &&
      sameName.code !== mentor.code &&
      yearOf(mentor) !== undefined &&
      yearOf(sameName) === yearOf(mentor)
    )
      complain(mentor, 'code', 'personUnderTwoCodes', 'warning', { code: sameName.code ?? '' });
  }
}
