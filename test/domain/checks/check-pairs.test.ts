import { expect, test } from 'vitest';
import { checkPairs } from '../../../src/domain/checks/check-pairs';
import type { Pair, RegisteredDocument, School } from '../../../src/domain/school';
import { DAY, mentee, mentor, pair, registered, school, settings } from '../../make';
import { type Case, findsWhatIsBroken, seen } from '../seen';

const PEOPLE = {
  mentees: [mentee(), mentee({ code: 'У-0002' }), mentee({ code: 'У-0003' })],
  mentors: [mentor(), mentor({ code: 'У-0102' })],
};

const check = (given: Partial<School>) => seen(checkPairs(school({ ...PEOPLE, ...given }), DAY));
const of = (...given: readonly Partial<Pair>[]) => check({ pairs: given.map(pair) });

/** One pair, with these people in it. */
const between = (mentoringForm: Pair['mentoringForm'], mentors: School['mentors'], mentees: School['mentees']) =>
  check({ mentors, mentees, pairs: [pair({ mentoringForm })] });

/** One pair under an order like this. */
const under = (order: Partial<RegisteredDocument>, given: Partial<Pair> = {}) =>
  check({ documents: [registered(order)], pairs: [pair(given)] });

test('finds nothing wrong in a sound school', () => {
  expect(check({})).toEqual([]);
});

const cases: readonly Case[] = [
  {
    what: 'a mentor who is not in the base',
    broken: of({ mentor: 'У-0999' }),
    finds: ['error pairs 2 mentor: mentorUnknown'],
    sound: of({ mentor: 'У-0102' }),
  },
  {
    what: 'a mentee who is not in the base',
    broken: of({ mentee: 'У-0101' }),
    finds: ['error pairs 2 mentee: menteeUnknown', 'error pairs 2 mentee: pairWithOneself'],
    sound: of({ mentee: 'У-0002' }),
  },
  {
    what: 'a teacher in a pair of pupils',
    broken: between('studentStudent', [mentor({ category: 'teacher' })], [mentee()]),
    finds: ['error pairs 2 mentoringForm: formMisfit'],
    sound: between('teacherPupil', [mentor({ category: 'teacher' })], [mentee()]),
  },
  {
    what: 'a pupil in a pair of teachers',
    broken: between('teacherTeacher', [mentor({ category: 'teacher' })], [mentee()]),
    finds: ['error pairs 2 mentoringForm: formMisfit'],
    sound: between('teacherTeacher', [mentor({ category: 'teacher' })], [mentee({ category: 'teacher' })]),
  },
  {
    what: 'a parent in the place of an employer',
    broken: between('employerPupil', [mentor({ category: 'parent' })], [mentee()]),
    finds: ['error pairs 2 mentoringForm: formMisfit'],
    sound: between('employerPupil', [mentor({ category: 'partnerEmployee' })], [mentee()]),
  },
  {
    what: 'a student in the place of an employer',
    broken: between('employerUniversityStudent', [mentor({ category: 'student' })], [mentee({ category: 'student' })]),
    finds: ['error pairs 2 mentoringForm: formMisfit'],
    sound: between('universityStudentPupil', [mentor({ category: 'student' })], [mentee()]),
  },
  {
    what: 'a pair that ends before it begins',
    broken: of({ begins: '2026-09-20', ends: '2026-09-19' }),
    finds: ['error pairs 2 ends: endsBeforeBegins'],
    sound: of({ begins: '2026-09-20', ends: '2026-09-20' }),
  },
  {
    what: 'a pair stopped before it began',
    broken: of({ begins: '2026-09-20', stopped: '2026-09-19' }),
    finds: ['error pairs 2 stopped: stoppedBeforeBegins'],
    sound: of({ begins: '2026-09-20', stopped: '2026-09-20' }),
  },
  {
    what: 'a pair that began before its people joined',
    broken: check({ mentors: [mentor({ joined: '2026-09-21' })], pairs: [pair({ begins: '2026-09-20' })] }),
    finds: ['warning pairs 2 begins: beganBeforeJoining'],
    sound: check({ mentees: [mentee({ joined: '2026-09-20' })], pairs: [pair({ begins: '2026-09-20' })] }),
  },
  {
    what: 'a group with two mentors',
    broken: of({}, { mentee: 'У-0002', mentor: 'У-0102' }),
    finds: ['error pairs 3 mentor: groupTwoMentors'],
    sound: of({}, { mentee: 'У-0002' }),
  },
  {
    what: 'a group with two forms',
    broken: of({}, { mentee: 'У-0002', mentoringForm: 'other' }),
    finds: ['error pairs 3 mentoringForm: groupTwoForms'],
    sound: of({}, { code: 'П-002', mentee: 'У-0002', mentoringForm: 'other' }),
  },
  {
    what: 'a link that stands twice',
    broken: of({}, {}),
    finds: ['error pairs 3 mentee: linkDoubled'],
    sound: of({ stopped: '2026-09-20' }, {}),
  },
  {
    what: 'a mentor with more mentees than the school allows',
    broken: check({
      settings: settings({ capacity: 1 }),
      pairs: [pair(), pair({ code: 'П-002', mentee: 'У-0002' })],
    }),
    finds: ['error pairs 3 mentor: mentorOverCapacity'],
    sound: check({
      settings: settings({ capacity: 1 }),
      pairs: [pair({ stopped: DAY }), pair({ code: 'П-002', mentee: 'У-0002' })],
    }),
  },
  {
    what: 'a mentor with more mentees than is her own limit',
    broken: check({
      mentors: [mentor({ capacity: 2 })],
      pairs: [pair(), pair({ mentee: 'У-0002' }), pair({ mentee: 'У-0003' })],
    }),
    finds: ['error pairs 4 mentor: mentorOverCapacity'],
    sound: check({
      settings: settings({ capacity: 1 }),
      mentors: [mentor({ capacity: 3 })],
      pairs: [pair(), pair({ mentee: 'У-0002' }), pair({ mentee: 'У-0003' })],
    }),
  },
  {
    what: 'a mentee in two pairs of one form',
    broken: of({}, { code: 'П-002', mentor: 'У-0102' }),
    finds: ['error pairs 3 mentee: menteeTwicePaired'],
    sound: of({}, { code: 'П-002', mentor: 'У-0102', mentoringForm: 'other' }),
  },
  {
    what: 'a mentee in a new pair while the old one still works',
    broken: of({ stopped: '2026-10-02' }, { code: 'П-002', mentor: 'У-0102' }),
    finds: ['error pairs 3 mentee: menteeTwicePaired'],
    sound: of({ stopped: '2026-10-01' }, { code: 'П-002', mentor: 'У-0102' }),
  },
  {
    what: 'a pair without an order',
    broken: of({ order: undefined }),
    finds: ['warning pairs 2 order: pairWithoutOrder'],
    sound: of({ order: undefined, stopped: '2026-09-20' }),
  },
  {
    what: 'an order that is not in the register',
    broken: of({ order: 'Д-009' }),
    finds: ['warning pairs 2 order: orderUnknown'],
    sound: under({ code: 'Д-009' }, { order: 'Д-009' }),
  },
  {
    what: 'a paper that is no order on pairs',
    broken: under({ kind: 'agreement' }),
    finds: ['error pairs 2 order: orderOfOtherKind'],
    sound: under({ kind: 'pairAmendment' }),
  },
  {
    what: 'a cancelled order of a working pair',
    broken: under({ status: 'cancelled' }),
    finds: ['warning pairs 2 order: orderCancelled'],
    sound: under({ status: 'cancelled' }, { stopped: '2026-09-20' }),
  },
  {
    what: 'a change after the order was signed',
    broken: under({}, { ordered: 'У-0101 → У-0002' }),
    finds: ['warning pairs 2 mentee: changedAfterOrder'],
    sound: under({}, { ordered: 'У-0101 → У-0001' }),
  },
  {
    what: 'a change after the order was signed, not after it was drafted',
    broken: under({}, { ordered: 'У-0101 → У-0002' }),
    finds: ['warning pairs 2 mentee: changedAfterOrder'],
    sound: under({ number: undefined }, { ordered: 'У-0101 → У-0002' }),
  },
  {
    what: 'a pair stopped after the order was signed, until an amendment has taken it out',
    broken: under({}, { ordered: 'У-0101 → У-0001', stopped: '2026-09-10' }),
    finds: ['warning pairs 2 stopped: stoppedAfterOrder'],
    sound: under({}, { ordered: '–', stopped: '2026-09-10' }),
  },
];

findsWhatIsBroken('domain/checks/check-pairs.ts', cases);

test('says nothing of cells that could not be read', () => {
  expect(of({ mentor: undefined }, { code: 'П-002', mentee: undefined, mentoringForm: undefined })).toEqual([]);
});

test('says nothing of a link that an order has taken out', () => {
  expect(under({}, { stopped: '2026-09-20', ordered: '–' })).toEqual([]);
});

test('a group counts a mentee of its mentor once, and several groups together', () => {
  const pairs = [pair(), pair({ code: 'П-002', mentoringForm: 'other' })];
  expect(check({ settings: settings({ capacity: 1 }), pairs })).toEqual([]);
});

test.each([
  ['groupTwoMentors', [pair(), pair({ mentee: 'У-0002', mentor: 'У-0102' })], { line: 2 }],
  ['menteeTwicePaired', [pair(), pair({ code: 'П-002', mentor: 'У-0102' })], { code: 'П-001' }],
  [
    'mentorOverCapacity',
    Array.from({ length: 6 }, (_, at) => pair({ code: `П-${at}`, mentee: `У-${at}` })),
    { capacity: 5 },
  ],
] as const)('%s says what it stumbled over', (rule, pairs, given) => {
  expect(checkPairs(school({ ...PEOPLE, pairs }), DAY).find((each) => each.rule === rule)?.given).toEqual(given);
});
