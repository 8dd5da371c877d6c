import { expect, test } from 'vitest';
import { selfChecksOf } from '../../../src/domain/answers/self-check';
import { response } from './responses';

const CRITERIA = Array.from({ length: 9 }, (_, at) => ({ key: `k${at}`, label: `Признак ${at + 1}` }));

const checked = (marks: string, at?: string, conclusion?: string) =>
  response(
    'curatorSelfCheck',
    undefined,
    {
      ...Object.fromEntries([...marks].map((mark, index) => [`k${index}`, mark])),
      ...(conclusion && { conclusion }),
    },
    at,
  );
const of = (...responses: ReturnType<typeof checked>[]) => selfChecksOf(responses, CRITERIA);

test.each([
  ['222222222', 18, 'optimal'],
  ['222222210', 15, 'optimal'],
  ['222222200', 14, 'acceptable'],
  ['111111111', 9, 'acceptable'],
  ['111111110', 8, 'unacceptable'],
  ['000000000', 0, 'unacceptable'],
])('marks %s come to %s of 18: %s', (marks, total, level) => {
  expect(of(checked(marks))).toMatchObject({ most: 18, checks: [{ total, level }] });
});

test('a criterion that was left out leaves no sum', () => {
  expect(of(checked('22222222')).checks).toEqual([
    { day: '2026-09-20', marks: [2, 2, 2, 2, 2, 2, 2, 2, null], total: null, level: null, conclusion: '' },
  ]);
});

test('the latest comes first, with what is to be changed', () => {
  const { checks } = of(
    checked('111111111', '2026-10-01 10:00:00'),
    checked('222222222', '2027-05-10 10:00:00', 'Обучить наставников'),
    checked('000000000', '2026-12-01 10:00:00'),
  );
  expect(checks.map(({ day, total, conclusion }) => [day, total, conclusion])).toEqual([
    ['2027-05-10', 18, 'Обучить наставников'],
    ['2026-12-01', 0, ''],
    ['2026-10-01', 9, ''],
  ]);
});
