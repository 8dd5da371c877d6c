import { expect, test } from 'vitest';
import { checkIndicators, type Known } from '../../../src/domain/checks/check-indicators';
import { type Case, findsWhatIsBroken, seen } from '../seen';

type Values = Readonly<Record<string, number | boolean | string>>;

const reported = (values: Values) =>
  Object.entries(values).map(([code, value]) => ({ code, line: Number(code.slice(1)) + 1, value }));
const problems = (values: Values, known: Partial<Known> = {}) =>
  checkIndicators(reported(values), { orderedGroups: 10, otherMentors: 0, ...known });
const check = (values: Values, known?: Partial<Known>) => seen(problems(values, known));

const cases: readonly Case[] = [
  {
    what: 'more mentors of young teachers than teachers who mentor',
    broken: check({ I23: 9, I28: 8 }),
    finds: ['error indicators 24 value: youngTeachersMentorsExceed'],
    sound: check({ I23: 8, I28: 8 }),
  },
  {
    what: 'more young mentees than teacher mentees',
    broken: check({ I22: 9, I31: 8 }),
    finds: ['error indicators 23 value: youngMenteesExceedMentees'],
    sound: check({ I22: 8, I31: 8 }),
  },
  {
    what: 'more young mentees than young teachers came',
    broken: check({ I22: 9, I21: 8 }),
    finds: ['error indicators 23 value: youngMenteesExceedStaff'],
    sound: check({ I22: 8, I21: 8 }),
  },
  {
    what: 'more young teachers of a year than of three',
    broken: check({ I20: 9, I21: 8 }),
    finds: ['error indicators 21 value: hiredThisYearExceedsThreeYears'],
    sound: check({ I20: 8, I21: 8 }),
  },
  {
    what: 'a part of the pupils that is more than all of them',
    broken: check({ I12: 4, I13: 5, I14: 6, I15: 3 }),
    finds: [
      'error indicators 13 value: groupExceedsPupils',
      'error indicators 14 value: groupExceedsPupils',
      'error indicators 15 value: groupExceedsPupils',
    ],
    sound: check({ I12: 3, I13: 3, I14: 3, I15: 3 }),
  },
  {
    what: 'mentors who do not add up',
    broken: check({ I3: 67, I9: 0, I16: 59, I28: 7 }),
    finds: ['error indicators 4 value: mentorsDoNotAddUp'],
    sound: check({ I3: 67, I9: 0, I16: 59, I28: 8 }),
  },
  {
    what: 'mentors who do not add up without the parents',
    broken: check({ I3: 67, I9: 0, I16: 57, I28: 8 }, { otherMentors: 1 }),
    finds: ['error indicators 4 value: mentorsDoNotAddUp'],
    sound: check({ I3: 67, I9: 0, I16: 57, I28: 8 }, { otherMentors: 2 }),
  },
  {
    what: 'mentors of whom none acts as one',
    broken: check({ I28: 8, I30: 0 }),
    finds: ['error indicators 31 value: actingMentorsContradict'],
    sound: check({ I28: 8, I30: 8 }),
  },
  {
    what: 'mentors of whom not all act as one',
    broken: check({ I28: 8, I30: 7 }),
    finds: ['warning indicators 31 value: actingMentorsContradict'],
    sound: check({ I28: 0, I30: 0 }),
  },
  {
    what: 'partners without an agreement',
    broken: check({ I2: false, I9: 0, I10: 1, I11: 0 }),
    finds: ['warning indicators 3 value: partnersWithoutAgreement'],
    sound: [...check({ I2: true, I10: 1 }), ...check({ I2: false, I9: 0, I10: 0 })],
  },
  {
    what: 'pupil mentors without a base of them',
    broken: check({ I16: 1, I17: false }),
    finds: ['error indicators 18 value: pupilBaseContradicts'],
    sound: [...check({ I16: 1, I17: true }), ...check({ I16: 0, I17: false })],
  },
  {
    what: 'percents that are none',
    broken: check({ I18: 101, I19: -1 }),
    finds: ['error indicators 19 value: percentOutOfRange', 'error indicators 20 value: percentOutOfRange'],
    sound: check({ I18: 100, I19: 0 }),
  },
  {
    what: 'a number below nought',
    broken: check({ I25: -1 }),
    finds: ['error indicators 26 value: indicatorNegative'],
    sound: check({ I25: 0 }),
  },
  {
    what: 'more programmes than pairs and groups',
    broken: check({ I24: 11 }),
    finds: ['warning indicators 25 value: programmesExceedPairs'],
    sound: check({ I24: 10 }),
  },
];

findsWhatIsBroken('domain/checks/check-indicators.ts', cases);

test.each([
  ['nothing at all', {}],
  ['one side of each comparison', { I3: 5, I9: 0, I16: 59, I22: 9, I23: 9, I30: 0, I2: false }],
  ['words in place of numbers', { I23: 'девять', I28: 8, I30: 'все', I18: 'высокий' }],
])('compares only what is there: %s', (_what, values) => {
  expect(check(values)).toEqual([]);
});

test('says which numbers contradict one another', () => {
  expect(problems({ I3: 70, I9: 1, I16: 59, I28: 8 }, { otherMentors: 1 })[0]?.given).toEqual({
    code: 'I3',
    all: 70,
    partners: 1,
    pupils: 59,
    teachers: 8,
    others: 1,
    sum: 69,
  });
  expect(problems({ I12: 4, I15: 3 })[0]?.given).toEqual({ code: 'I12', less: 4, more: 3, other: 'I15' });
});

test('finds the contradictions of the real report of 2023', () => {
  const glazov = { I2: false, I3: 67, I9: 0, I10: 0, I11: 0, I12: 8, I13: 5, I14: 3, I15: 111, I16: 59, I17: true };
  const teachers = { I18: 87, I19: 83, I20: 8, I21: 8, I22: 8, I23: 8, I24: 67, I28: 8, I30: 0, I31: 8 };
  expect(check({ ...glazov, ...teachers }, { orderedGroups: 67 })).toEqual([
    'error indicators 31 value: actingMentorsContradict',
  ]);
});
