import { describe, expect, test } from 'vitest';
import type { Answered } from '../../../src/domain/answers/answered';
import { satisfactionOf, withoutSmall } from '../../../src/domain/answers/satisfaction';
import { people, response } from './responses';

const given = (person: string, work: number | undefined, result: number | undefined, at?: string): Answered =>
  response(
    'menteeSatisfaction',
    person,
    {
      ...(work !== undefined && { satisfiedWork: work }),
      ...(result !== undefined && { satisfiedResult: result }),
    },
    at,
  );

/** Means 10, 7, 6.5 and 4 of four people out of eight. */
const FOUR = [given('У-0001', 10, 10), given('У-0002', 8, 6), given('У-0003', 6, 7), given('У-0004', 4, 4)];
const of = (responses: readonly Answered[], among = people(8), from = 7) =>
  satisfactionOf(responses, new Set(among), from);

test('the level is counted by each of the three methods', () => {
  // Satisfied: 10 and 7; the mean of 10, 7, 6.5 and 4 is 6.875.
  expect(of(FOUR)).toEqual({
    answered: 4,
    participants: 8,
    rate: 50,
    first: '2026-09-20',
    last: '2026-09-20',
    levels: { satisfiedOfResponded: 50, meanScore: 68.8, satisfiedOfAll: 25 },
  });
});

test.each([
  [6.5, 75],
  [6.6, 50],
  [7.1, 25],
  [10, 25],
])('satisfied is whoever has %s or more', (from, level) => {
  expect(of(FOUR, people(8), from).levels.satisfiedOfResponded).toBe(level);
});

test('a person who has answered twice counts once, by the last answer', () => {
  const twice = [
    given('У-0001', 9, 9, '2026-09-25 09:00:00'),
    given('У-0001', 1, 1, '2026-09-21 09:00:00'),
    given('У-0002', 1, 1),
  ];
  expect(of(twice)).toMatchObject({ answered: 2, levels: { satisfiedOfResponded: 50 } });
  expect(of(twice)).toMatchObject({ first: '2026-09-20', last: '2026-09-25' });
});

test('one of the two questions is enough, neither is no answer', () => {
  expect(of([given('У-0001', 8, undefined), given('У-0002', undefined, undefined)])).toMatchObject({
    answered: 1,
    levels: { satisfiedOfResponded: 100, meanScore: 80, satisfiedOfAll: 12.5 },
  });
});

test('those who are no participants of that side do not count', () => {
  expect(of([given('У-0001', 1, 1), given('У-0099', 10, 10)])).toMatchObject({ answered: 1, rate: 12.5 });
});

test('nobody is no level at all', () => {
  expect(of([], [])).toEqual({
    answered: 0,
    participants: 0,
    rate: null,
    first: null,
    last: null,
    levels: { satisfiedOfResponded: null, meanScore: null, satisfiedOfAll: null },
  });
});

describe('what may be shown', () => {
  test('four answers show no level, five do', () => {
    const four = withoutSmall(of(FOUR));
    expect(four).toMatchObject({ answered: 4, rate: 50 });
    expect(Object.values(four.levels)).toEqual([null, null, null]);
    const five = of([...FOUR, given('У-0005', 9, 9)]);
    expect(withoutSmall(five)).toEqual(five);
    expect(five.levels.satisfiedOfResponded).toBe(60);
  });
});
