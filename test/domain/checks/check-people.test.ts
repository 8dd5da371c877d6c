import { expect, test } from 'vitest';
import { checkPeople } from '../../../src/domain/checks/check-people';
import type { Mentee, School } from '../../../src/domain/school';
import { DAY, mentee, mentor, school, settings } from '../../make';
import { type Case, findsWhatIsBroken, seen } from '../seen';

const named = settings({ dataMode: 'names' });
const check = (given: Partial<School>) => seen(checkPeople(school(given), DAY));

/** A school by codes with these mentees and nobody else. */
const of = (...given: readonly Partial<Mentee>[]) => check({ mentees: given.map(mentee), mentors: [] });

/** The same with names; each is the child of a year unless it says otherwise. */
const withNames = (...given: readonly Partial<Mentee>[]) =>
  check({ settings: named, mentees: given.map(mentee), mentors: [] });

const SIZOV = { fullName: 'Сизов Пётр Ильич' };

test('finds nothing wrong in a sound school', () => {
  expect(check({})).toEqual([]);
  expect(withNames(SIZOV)).toEqual([]);
});

test('asks nothing of whoever has been removed', () => {
  const gone = { birthYear: undefined, schoolClass: undefined, joined: '2026-09-01', finished: '2026-09-30' };
  expect(withNames(gone)).toEqual([]);
  expect(withNames({ ...gone, request: 'алгебра' })).not.toEqual([]);
});

const cases: readonly Case[] = [
  {
    what: 'a code that stands twice in one base',
    broken: of({}, {}),
    finds: ['error mentees 3 code: codeDoubled'],
    sound: of({}, { code: 'У-0002' }),
  },
  {
    what: 'a year of birth that is not that of the birth date',
    broken: withNames({ ...SIZOV, birthDate: '2012-03-01', birthYear: 2013 }),
    finds: ['error mentees 2 birthYear: birthYearContradicts'],
    sound: withNames({ ...SIZOV, birthDate: '2012-03-01', birthYear: 2012 }),
  },
  {
    what: 'a pupil of an age nobody knows',
    broken: of({ birthYear: undefined }),
    finds: ['warning mentees 2 birthYear: ageUnknown'],
    sound: of({ birthYear: undefined, ageGroup: 'from10to13' }),
  },
  {
    what: 'a pupil too old to be one',
    broken: of({ birthYear: 2003 }),
    finds: ['error mentees 2 birthYear: ageImplausible'],
    sound: of({ birthYear: 2007 }),
  },
  {
    what: 'a pupil too young to be one',
    broken: of({ birthYear: 2021 }),
    finds: ['error mentees 2 birthYear: ageImplausible'],
    sound: of({ birthYear: 2016 }),
  },
  {
    what: 'a teacher too young to be one',
    broken: of({ category: 'teacher', birthYear: 2015 }),
    finds: ['error mentees 2 birthYear: ageImplausible'],
    sound: of({ category: 'teacher', birthYear: 1990 }),
  },
  {
    what: 'a teacher too old to be one',
    broken: of({ category: 'teacher', birthYear: 1929 }),
    finds: ['error mentees 2 birthYear: ageImplausible'],
    sound: of({ category: 'teacher', birthYear: 1931 }),
  },
  {
    what: 'a person of no category too young for any',
    broken: of({ category: undefined, birthYear: 2022 }),
    finds: ['error mentees 2 birthYear: ageImplausible'],
    sound: of({ category: undefined, birthYear: 2015 }),
  },
  {
    what: 'a pupil mentee out of the ages that count',
    broken: of({ birthYear: 2017 }),
    finds: ['warning mentees 2 birthYear: ageOutsideCoverage'],
    sound: of({ category: 'parent', birthYear: 1980 }),
  },
  {
    what: 'a pupil mentor out of the ages that count',
    broken: check({ mentors: [mentor({ birthYear: undefined, ageGroup: 'exactly14' })] }),
    finds: ['warning mentors 2 ageGroup: ageOutsideCoverage'],
    sound: check({
      settings: settings({ mentorAge: { from: 14, to: 19 } }),
      mentors: [mentor({ birthYear: undefined, ageGroup: 'exactly14' })],
    }),
  },
  {
    what: 'a young specialist who is no teacher',
    broken: of({ youngTeacher: true }),
    finds: ['error mentees 2 youngTeacher: youngTeacherNoTeacher'],
    sound: of({ category: 'teacher', birthYear: undefined, youngTeacher: true }),
  },
  {
    what: 'a programme finished before it began',
    broken: of({ joined: '2026-09-02', finished: '2026-09-01' }),
    finds: ['error mentees 2 finished: finishedBeforeJoined'],
    sound: of({ joined: '2026-09-01', finished: '2026-09-01' }),
  },
  {
    what: 'a birth that is yet to come',
    broken: withNames({ ...SIZOV, birthYear: undefined, birthDate: '2026-10-02' }),
    finds: ['error mentees 2 birthDate: ageImplausible', 'error mentees 2 birthDate: dateInFuture'],
    sound: withNames({ ...SIZOV, birthYear: undefined, birthDate: '2012-10-02' }),
  },
  {
    what: 'names, birth dates and contacts in a school by codes',
    broken: of({ ...SIZOV, birthDate: '2012-01-01', contacts: 'тел.' }),
    finds: [
      'error mentees 2 fullName: nameInCodeMode',
      'error mentees 2 birthDate: nameInCodeMode',
      'error mentees 2 contacts: nameInCodeMode',
    ],
    sound: withNames({ ...SIZOV, birthDate: '2012-01-01', contacts: 'тел.' }),
  },
  {
    what: 'a name without letters',
    broken: withNames({ fullName: '001' }),
    finds: ['warning mentees 2 fullName: nameWithoutLetters'],
    sound: withNames(SIZOV),
  },
  {
    what: 'a person without a name in a school by names',
    broken: withNames({}),
    finds: ['warning mentees 2 fullName: nameMissing'],
    sound: withNames(SIZOV),
  },
  {
    what: 'one person in two rows',
    broken: withNames(SIZOV, { code: 'У-0002', fullName: 'сизов петр ильич' }),
    finds: ['error mentees 3 fullName: personDoubled'],
    sound: withNames(SIZOV, { ...SIZOV, code: 'У-0002', birthYear: 2013 }),
  },
  {
    what: 'perhaps one person in two rows',
    broken: withNames(SIZOV, { ...SIZOV, code: 'У-0002', birthYear: undefined, ageGroup: 'exactly14' }),
    finds: ['warning mentees 3 fullName: personPerhapsDoubled'],
    sound: withNames(SIZOV, { code: 'У-0002', fullName: 'Сизов Павел Ильич' }),
  },
  {
    what: 'namesakes of one year, born on different days',
    broken: withNames(
      { ...SIZOV, birthYear: undefined, birthDate: '2012-03-01' },
      { ...SIZOV, code: 'У-0002', birthYear: undefined, birthDate: '2012-03-01' },
    ),
    finds: ['error mentees 3 fullName: personDoubled'],
    sound: withNames(
      { ...SIZOV, birthYear: undefined, birthDate: '2012-03-01' },
      { ...SIZOV, code: 'У-0002', birthYear: undefined, birthDate: '2012-03-02' },
    ),
  },
  {
    what: 'a code that is another person in the other base',
    broken: check({
      settings: named,
      mentees: [mentee(SIZOV)],
      mentors: [mentor({ code: 'У-0001', fullName: 'Громова Вера Павловна' })],
    }),
    finds: ['error mentors 2 code: codeOfAnother'],
    sound: check({
      settings: named,
      mentees: [mentee({ ...SIZOV, birthYear: 2010 })],
      mentors: [mentor({ ...SIZOV, code: 'У-0001' })],
    }),
  },
  {
    what: 'one person under two codes',
    broken: check({
      settings: named,
      mentees: [mentee({ ...SIZOV, birthYear: 2010 })],
      mentors: [mentor(SIZOV)],
    }),
    finds: ['warning mentors 2 code: personUnderTwoCodes'],
    sound: check({ settings: named, mentees: [mentee(SIZOV)], mentors: [mentor(SIZOV)] }),
  },
];

findsWhatIsBroken('domain/checks/check-people.ts', cases);

test('tells where the other row is, and its code', () => {
  const twice = school({ settings: named, mentees: [mentee(SIZOV), mentee({ ...SIZOV, code: 'У-0002' })] });
  const [found] = checkPeople(twice, DAY).filter(({ rule }) => rule === 'personDoubled');
  expect(found?.given).toEqual({ code: 'У-0001', line: 2 });
});

test('tells the ages it expects', () => {
  const given = (birthYear: number) => checkPeople(school({ mentees: [mentee({ birthYear })] }), DAY)[0]?.given;
  expect([given(1990), given(2017)]).toEqual([
    { from: 6, to: 21 },
    { from: 10, to: 19 },
  ]);
});
