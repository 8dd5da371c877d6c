import { expect, test } from 'vitest';
import { isoDay, monthsLater, partsOf, printDay, readDay, weeksAround } from '../../../src/local/window/edit/days';

test.each([
  ['15.09.2026', '15.09.2026'],
  [' 5.9.2026 ', '05.09.2026'],
  ['29.02.2024', '29.02.2024'],
  ['29.02.2026', undefined],
  ['31.04.2026', undefined],
  ['15.09.26', undefined],
  ['в сентябре', undefined],
])('%s is read as a day where it is one', (typed, printed) => {
  const day = readDay(typed);
  expect(day === undefined ? undefined : printDay(day)).toBe(printed);
});

test('a month is shown in weeks from Monday', () => {
  const weeks = weeksAround(isoDay('2026-09-15'));
  expect(weeks.map((week) => [week[0], week[6]].map((day) => printDay(day ?? 0)))).toEqual([
    ['31.08.2026', '06.09.2026'],
    ['07.09.2026', '13.09.2026'],
    ['14.09.2026', '20.09.2026'],
    ['21.09.2026', '27.09.2026'],
    ['28.09.2026', '04.10.2026'],
  ]);
});

test('a month of four whole weeks has no fifth', () => {
  expect(weeksAround(isoDay('2027-02-10'))).toHaveLength(4);
});

test('a month later is the same date, or the last one there is', () => {
  expect(printDay(monthsLater(isoDay('2026-01-31'), 1))).toBe('28.02.2026');
  expect(printDay(monthsLater(isoDay('2026-01-15'), -1))).toBe('15.12.2025');
  expect(partsOf(isoDay('2026-12-31'))).toEqual({ year: 2026, month: 11, date: 31 });
});
