import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsOf } from '../../../src/domain/roadmap/timeline';

const year = { start: '2026-09-01', end: '2027-05-31' };
const names = (...windows: Parameters<typeof monthsOf>[1]) =>
  monthsOf(year, windows).map(({ start }) => start.slice(0, 7));

test('a school year is drawn month by month, each whole', () => {
  const months = monthsOf({ start: '2027-12-15', end: '2028-02-03' }, []);
  expect(months).toEqual([
    { start: '2027-12-01', end: '2027-12-31' },
    { start: '2028-01-01', end: '2028-01-31' },
    { start: '2028-02-01', end: '2028-02-29' },
  ]);
  expect(names()).toHaveLength(9);
});

test('a few months beside it are drawn when something lies there', () => {
  expect(names({ start: '2026-08-01', end: '2026-08-31' })[0]).toBe('2026-08');
  expect(names({ start: '2027-05-01', end: '2027-06-30' }).pop()).toBe('2027-06');
});

test('a year that is long over draws nothing out', () => {
  expect(names({ start: '2021-12-01', end: '2021-12-31' })).toHaveLength(9);
});

test('a wrong period never makes an endless drawing', () => {
  expect(monthsOf({ start: '1926-09-01', end: '2926-05-31' }, [])).toHaveLength(60);
});

test('months follow one another without a gap', () => {
  const start = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(start, fc.nat(600), (from, days) => {
      const end = new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
      const months = monthsOf({ start: from.toISOString().slice(0, 10), end }, []);
      const edges = months.slice(1).map((month, at) => Date.parse(month.start) - Date.parse(months[at]?.end ?? ''));
      expect(new Set(edges).size <= 1 && edges.every((edge) => edge === 86_400_000)).toBe(true);
      expect(months[months.length - 1]?.end.slice(0, 7)).toBe(end.slice(0, 7));
    }),
  );
});
