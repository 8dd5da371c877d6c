import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakdown, shownCount, shownPart, shownShare } from '../../../src/domain/review/small-numbers';

/** Numbers of people, small ones often. */
const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 400 }));
const small = fc.integer({ min: 1, max: 4 });
const isSmall = (number: number) => number > 0 && number < 5;

/** A list, and the same with every small number replaced by another small one. */
const twoAlike = fc
  .array(fc.tuple(count, small), { maxLength: 7 })
  .map((pairs) => [
    pairs.map(([number]) => number),
    pairs.map(([number, other]) => (isSmall(number) ? other : number)),
  ]);

const broken = (numbers: readonly number[]) =>
  breakdown(numbers.map((number, at): readonly [string, number] => [`part ${at}`, number]));

test('one to four people are «few», none and five are shown', () => {
  expect([0, 1, 4, 5, 119].map(shownCount)).toEqual([0, 'few', 'few', 5, 119]);
});

describe('a breakdown', () => {
  test('shows parts and total where nothing is small', () => {
    expect(broken([111, 0, 8])).toEqual({
      parts: [
        { key: 'part 0', count: 111 },
        { key: 'part 2', count: 8 },
      ],
      total: 119,
    });
  });

  test('tells of a total with small parts only what the other parts tell', () => {
    expect(broken([59, 8, 3]).total).toEqual({ from: 68, to: 71 });
    expect(broken([59, 2, 3]).total).toEqual({ from: 61, to: 67 });
    expect(broken([3]).total).toBe('few');
    expect(broken([0, 0]).total).toBe(0);
  });

  test('is the same whatever the small numbers are, so none of them can be worked out', () => {
    fc.assert(
      fc.property(twoAlike, ([one = [], other = []]) => {
        expect(broken(one)).toEqual(broken(other));
      }),
    );
  });

  test('has its true total within the shown one', () => {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 7 }), (numbers) => {
        const sum = numbers.reduce((all, number) => all + number, 0);
        const { total } = broken(numbers);
        const [from, to] =
          typeof total === 'object' ? [total.from, total.to] : total === 'few' ? [1, 4] : [total, total];
        expect(sum).toBeGreaterThanOrEqual(from);
        expect(sum).toBeLessThanOrEqual(to);
      }),
    );
  });
});

describe('a share', () => {
  test.each([
    [60, 119, { percent: 50 }],
    [0, 119, { percent: 0 }],
    [119, 119, { percent: 100 }],
    [3, 119, 'few'],
    [116, 119, 'almostAll'],
    [5, 6, 'some'],
    [2, 4, 'smallWhole'],
    [0, 0, 'nobody'],
    [1995, 2000, { percent: 99 }],
  ])('%i of %i is %j', (part, whole, shown) => {
    expect(shownShare(part, whole)).toEqual(shown);
  });

  test('is the same whichever small number is in it or out of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 400 }), small, small, (whole, one, other) => {
        expect(shownShare(one, whole)).toEqual(shownShare(other, whole));
        expect(shownShare(whole - one, whole)).toEqual(shownShare(whole - other, whole));
        expect(shownPart(one, whole)).toEqual(shownPart(other, whole));
        expect(shownPart(whole - one, whole)).toEqual(shownPart(whole - other, whole));
      }),
    );
  });

  test('of fewer than five is never told', () => {
    fc.assert(
      fc.property(small, small, (part, whole) => {
        expect(shownShare(Math.min(part, whole), whole)).toBe('smallWhole');
      }),
    );
  });
});

test('some of a number that is shown is hidden when it or the rest is small', () => {
  expect([0, 4, 5, 62, 63, 67].map((part) => shownPart(part, 67))).toEqual([0, 'few', 5, 62, 'almostAll', 67]);
  expect([1, 4, 5, 6].map((part) => shownPart(part, 6))).toEqual(['some', 'some', 'some', 6]);
});

test('some of a number that is hidden is shown only when it tells nothing of all', () => {
  expect([0, 26, 27, 29, 30, 34].map((part) => shownPart(part, 34, 31))).toEqual([
    0,
    26,
    'some',
    'some',
    'some',
    'all',
  ]);
});
