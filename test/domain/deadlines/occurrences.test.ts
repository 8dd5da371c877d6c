import { expect, test } from 'vitest';
import type { DeadlineContext } from '../../../src/domain/deadlines/deadline';
import { occurrences } from '../../../src/domain/deadlines/occurrences';
import { readDeadline } from '../../../src/domain/deadlines/read-deadline';
import { YEAR } from './read';

const SPAN = { start: '2025-09-01', end: '2026-05-31' };

const found = (phrase: string, span = SPAN, context: DeadlineContext = YEAR): readonly string[] =>
  occurrences(readDeadline(phrase, context), span).map(({ start, end }) => (start === end ? start : `${start}–${end}`));

test('a window is one, and a last day is that day', () => {
  expect(found('октябрь 2025')).toEqual(['2025-10-01–2025-10-31']);
  expect(found('до 25.12.2025')).toEqual(['2025-12-25']);
  expect(found('октябрь 2024')).toEqual([]);
});

test('every calendar quarter that the year touches', () => {
  expect(found('1 раз в квартал')).toEqual([
    '2025-09-01–2025-09-30',
    '2025-10-01–2025-12-31',
    '2026-01-01–2026-03-31',
    '2026-04-01–2026-05-31',
  ]);
});

test('school terms have borders of their own', () => {
  expect(found('1 раз в четверть')).toEqual([
    '2025-09-01–2025-10-31',
    '2025-11-01–2025-12-31',
    '2026-01-09–2026-03-31',
    '2026-04-01–2026-05-31',
  ]);
  expect(found('1 раз в триместр')).toHaveLength(3);
  expect(found('1 раз в полугодие')).toEqual(['2025-09-01–2025-12-31', '2026-01-01–2026-05-31']);
  expect(found('в конце каждого полугодия')).toEqual(['2025-12-02–2025-12-31', '2026-05-02–2026-05-31']);
});

test('days of each month', () => {
  const autumn = { start: '2025-09-01', end: '2025-11-30' };
  expect(found('ежемесячно до 25 числа', autumn)).toEqual([
    '2025-09-01–2025-09-25',
    '2025-10-01–2025-10-25',
    '2025-11-01–2025-11-25',
  ]);
  expect(found('последний день месяца', autumn)).toEqual(['2025-09-30', '2025-10-31', '2025-11-30']);
  expect(found('31 числа каждого месяца', autumn)).toEqual(['2025-09-30', '2025-10-31', '2025-11-30']);
  expect(found('последняя пятница месяца', autumn)).toEqual(['2025-09-26', '2025-10-31', '2025-11-28']);
  expect(found('первая неделя каждого месяца', autumn)).toEqual([
    '2025-09-01–2025-09-07',
    '2025-10-01–2025-10-05',
    '2025-11-03–2025-11-09',
  ]);
  expect(found('2 раза в месяц', { start: '2025-09-01', end: '2025-09-30' })).toEqual([
    '2025-09-01–2025-09-15',
    '2025-09-16–2025-09-30',
  ]);
});

test('weeks and their days', () => {
  const month = { start: '2025-10-01', end: '2025-10-31' };
  expect(found('еженедельно', month)).toEqual(
    [
      '2025-10-01–2025-10-05',
      '2025-10-06–2025-10-12',
      '2025-10-13–2025-10-19',
      '2025-10-20–2025-10-26',
      '2025-10-27–2025-11-02',
    ].map((week, at) => (at === 0 ? '2025-09-29–2025-10-05' : week)),
  );
  expect(found('по средам и пятницам', { start: '2025-10-01', end: '2025-10-08' })).toEqual([
    '2025-10-01',
    '2025-10-03',
    '2025-10-08',
  ]);
  expect(found('раз в две недели')).toHaveLength(20);
});

test('twice a year is half of it each', () => {
  expect(found('2 раза в год')).toEqual(['2025-09-01–2026-01-14', '2026-01-15–2026-05-31']);
});

test('a yearly window counts in the year in which it begins', () => {
  const every: DeadlineContext = { schoolYear: 2025 };
  expect(found('май-сентябрь ежегодно', SPAN, every)).toEqual(['2026-05-01–2026-09-30']);
  expect(found('декабрь-январь ежегодно', SPAN, every)).toEqual(['2025-12-01–2026-01-31']);
  const three = { start: '2025-09-01', end: '2028-08-31' };
  expect(found('май-сентябрь ежегодно', three, every)).toEqual([
    '2026-05-01–2026-09-30',
    '2027-05-01–2027-09-30',
    '2028-05-01–2028-09-30',
  ]);
  expect(found('раз в два года, в мае', three, every)).toEqual(['2026-05-01–2026-05-31', '2028-05-01–2028-05-31']);
  expect(found('ежегодно до 1 октября', three, every)).toEqual(['2025-10-01', '2026-10-01', '2027-10-01']);
});

test('parts come in the order of days; what is on demand never comes round', () => {
  expect(found('май 2026, октябрь 2025, по запросу')).toEqual(['2025-10-01–2025-10-31', '2026-05-01–2026-05-31']);
  expect([found('по запросу'), found('по графику'), found('когда-нибудь')]).toEqual([[], [], []]);
});

test('what goes on all the time is once', () => {
  expect(found('постоянно')).toEqual(['2025-09-01–2026-05-31']);
});

test('a span of a thousand years ends too', () => {
  const ages = { start: '1900-01-01', end: '2900-01-01' };
  const daily = readDeadline('ежедневно', { schoolYear: 1900, period: ages });
  expect(occurrences(daily, ages)).toHaveLength(800);
  const monthly = readDeadline('ежемесячно', { schoolYear: 1900, period: ages });
  expect(occurrences(monthly, ages)).toHaveLength(800);
});
