import { expect, test } from 'vitest';
import type { Answered } from '../../../src/domain/answers/answered';
import { countAnswered } from '../../../src/domain/answers/answered-indicators';
import type { School } from '../../../src/domain/school';
import { mentee, mentor, school, settings } from '../../make';
import { response } from './responses';

const DAY = '2027-05-20';

const said = (questionnaire: 'menteeSatisfaction' | 'mentorSatisfaction', person: string, score: number, at?: string) =>
  response(questionnaire, person, { satisfiedWork: score, satisfiedResult: score }, at);

const count = (responses: readonly Answered[], given: Partial<School> = {}) =>
  countAnswered(school(given), responses, DAY);
const value = (...[responses, given]: Parameters<typeof count>) => count(responses, given).get('I19')?.value;

const TWO = [said('menteeSatisfaction', 'У-0001', 9), said('menteeSatisfaction', 'У-0002', 5)];
const FOUR_MENTEES = ['У-0001', 'У-0002', 'У-0003', 'У-0004'].map((code) => mentee({ code }));

test('each side has its own indicator, and one without answers has none', () => {
  expect([...count(TWO, { mentees: FOUR_MENTEES }).keys()]).toEqual(['I19']);
  expect([...count([said('mentorSatisfaction', 'У-0101', 9)]).keys()]).toEqual(['I18']);
  expect([...count([])]).toEqual([]);
});

test.each([
  ['satisfiedOfResponded', 50],
  ['meanScore', 70],
  ['satisfiedOfAll', 25],
] as const)('the school has chosen %s', (satisfactionMethod, level) => {
  expect(value(TWO, { mentees: FOUR_MENTEES, settings: settings({ satisfactionMethod }) })).toBe(level);
});

test.each([
  ['on the day itself', '2027-05-20 23:59:59', 100],
  ['the day after', '2027-05-21 00:00:00', undefined],
  ['on the first day of the year', '2026-09-01 00:00:00', 100],
  ['before the year', '2026-08-31 23:59:59', undefined],
])('an answer given %s', (_when, at, level) => {
  expect(value([said('menteeSatisfaction', 'У-0001', 9, at)])).toBe(level);
});

test.each([
  ['has finished this year', { finished: '2026-09-01' }, 100],
  ['has finished before it', { finished: '2026-08-31' }, undefined],
  ['joins later', { joined: '2027-05-21' }, undefined],
])('a mentee who %s', (_who, given, level) => {
  expect(value([said('menteeSatisfaction', 'У-0001', 9)], { mentees: [mentee(given)] })).toBe(level);
});

test('a mentor who answers for mentees is no mentee', () => {
  expect(value([said('menteeSatisfaction', 'У-0101', 9)], { mentors: [mentor()] })).toBeUndefined();
});
