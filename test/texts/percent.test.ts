import { expect, test } from 'vitest';
import { inPercent, sharePercent } from '../../src/texts/percent';

test.each([
  [4, 14, 28.6],
  [1, 3, 33.3],
  [9_999, 10_000, 99.9],
  [1, 10_000, 0.1],
  [7, 7, 100],
  [0, 7, 0],
  [0, 0, null],
])('%i of %i is %d percent: 100 only of all, 0 only of none', (part, whole, percent) => {
  expect(sharePercent(part, whole)).toBe(percent);
});

test('is written with a comma, and of nothing there is none', () => {
  expect([inPercent(4, 14), inPercent(7, 7), inPercent(0, 0)]).toEqual(['28,6 %', '100 %', '–']);
});
