import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../src/domain/deadlines/deadline';
import { readDeadline } from '../../../src/domain/deadlines/read-deadline';
import { eventsOf, spansOf, windowsOf } from '../../../src/domain/roadmap/windows';

const year = { start: '2026-09-01', end: '2027-05-31' };
const read = (phrase: string): Deadline => readDeadline(phrase, { schoolYear: 2026, period: year });
const days = (windows: readonly { readonly start?: string; readonly end?: string }[]) =>
  windows.map(({ start = '…', end = '…' }) => `${start} – ${end}`);

describe('the windows of a deadline', () => {
  test.each([
    ['Октябрь 2026', ['2026-10-01 – 2026-10-31']],
    ['до 25.12.2026', ['… – 2026-12-25']],
    ['сентябрь, май', ['2026-09-01 – 2026-09-30', '2027-05-01 – 2027-05-31']],
    ['Сентябрь, в течение года по запросу', ['2026-09-01 – 2026-09-30']],
    ['Постоянно', ['2026-09-01 – 2027-05-31']],
    ['по запросу', []],
    ['по отдельному графику', []],
  ])('%s', (phrase, windows) => {
    expect(days(windowsOf(read(phrase), year))).toEqual(windows);
  });

  test('that comes round again are all of them', () => {
    expect(days(windowsOf(read('ежемесячно до 25 числа'), year)).slice(0, 2)).toEqual([
      '2026-09-01 – 2026-09-25',
      '2026-10-01 – 2026-10-25',
    ]);
  });

  test('of every year stand in every year of a long roadmap', () => {
    expect(days(windowsOf(read('Декабрь – январь ежегодно'), { start: '2025-01-01', end: '2027-12-31' }))).toEqual([
      '2025-12-01 – 2026-01-31',
      '2026-12-01 – 2027-01-31',
      '2027-12-01 – 2028-01-31',
    ]);
  });
});

test('a deadline is drawn as its last day', () => {
  expect(days(spansOf(read('до 25.12.2026'), year))).toEqual(['2026-12-25 – 2026-12-25']);
});

describe('the events of a deadline', () => {
  test('that lasts long stand on its last day', () => {
    expect(days(eventsOf(read('Октябрь – ноябрь 2026'), year))).toEqual(['2026-10-01 – 2026-11-30']);
    expect(days(eventsOf(read('Октябрь – декабрь 2026'), year))).toEqual(['2026-12-31 – 2026-12-31']);
  });

  test('are none where a person has to say first what is meant, and none of what goes on all the time', () => {
    expect(eventsOf({ ...read('Октябрь 2026'), confidence: 'ask' }, year)).toEqual([]);
    expect(eventsOf(read('Постоянно'), year)).toEqual([]);
  });
});
