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

const CODES = ['У-0001', 'У-0002', 'У-0003', 'У-0004', 'У-0005', 'У-0006', 'У-0007', 'У-0008'];
const MENTEES = CODES.map((code) => mentee({ code }));
/** So many answers, each of somebody else, half of them of people who are satisfied. */
const answers = (count: number) =>
  CODES.slice(0, count).map((code, at) => said('menteeSatisfaction', code, at % 2 === 0 ? 9 : 5));

const isCounted = (responses: readonly Answered[], given: Partial<School> = {}) => count(responses, given).has('I19');

test('each side has its own indicator, and one without answers has none', () => {
  expect([...count(answers(6), { mentees: MENTEES }).keys()]).toEqual(['I19']);
  expect([...count([said('mentorSatisfaction', 'У-0101', 9)]).keys()]).toEqual(['I18']);
  expect([...count([])]).toEqual([]);
});

test.each([
  ['satisfiedOfResponded', 50],
  ['meanScore', 70],
  ['satisfiedOfAll', 37.5],
] as const)('the school has chosen %s', (satisfactionMethod, level) => {
  expect(value(answers(6), { mentees: MENTEES, settings: settings({ satisfactionMethod }) })).toBe(level);
});

test.each([
  [4, undefined],
  [5, 60],
])('of %d answers the level is %s', (given, level) => {
  const counted = count(answers(given), { mentees: MENTEES }).get('I19');
  expect([counted?.value, counted?.satisfaction?.answered]).toEqual([level, given]);
});

test.each([
  ['on the day itself', '2027-05-20 23:59:59', true],
  ['the day after', '2027-05-21 00:00:00', false],
  ['on the first day of the year', '2026-09-01 00:00:00', true],
  ['before the year', '2026-08-31 23:59:59', false],
])('an answer given %s', (_when, at, level) => {
  expect(isCounted([said('menteeSatisfaction', 'У-0001', 9, at)])).toBe(level);
});

test.each([
  ['has finished this year', { finished: '2026-09-01' }, true],
  ['has finished before it', { finished: '2026-08-31' }, false],
  ['joins later', { joined: '2027-05-21' }, false],
])('a mentee who %s', (_who, given, level) => {
  expect(isCounted([said('menteeSatisfaction', 'У-0001', 9)], { mentees: [mentee(given)] })).toBe(level);
});

test('a mentor who answers for mentees is no mentee', () => {
  expect(isCounted([said('menteeSatisfaction', 'У-0101', 9)], { mentors: [mentor()] })).toBe(false);
});
