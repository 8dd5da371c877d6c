import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saidWhen, type When } from '../../src/plans/when';

describe('a deadline is said in words', () => {
  test.each<[When, string]>([
    [{ by: [9, 18] }, 'до 18 сентября 2026 года'],
    [{ by: [5, 7] }, 'до 7 мая 2027 года'],
    [
      {
        byEach: [
          [12, 25],
          [5, 21],
        ],
      },
      'до 25 декабря 2026 года и до 21 мая 2027 года',
    ],
    [{ month: 10 }, 'октябрь 2026 года'],
    [{ month: 5 }, 'май 2027 года'],
    [{ month: 8 }, 'август 2026 года'],
    [{ from: 10, to: 11 }, 'октябрь – ноябрь 2026 года'],
    [{ from: 2, to: 4 }, 'февраль – апрель 2027 года'],
    [{ from: 11, to: 4 }, 'ноябрь 2026 – апрель 2027 года'],
    [{ monthlyBy: 25 }, 'ежемесячно до 25 числа'],
    ['allYear', 'в течение учебного года'],
    ['onRequest', 'по запросу'],
  ])('%j: «%s»', (when, said) => {
    expect(saidWhen(when, 2026)).toBe(said);
  });
});

describe('a day off gives way to the working day before', () => {
  test.each<[why: string, schoolYear: number, month: number, day: number, said: string]>([
    ['Saturday', 2026, 9, 19, 'до 18 сентября 2026 года'],
    ['Sunday', 2026, 9, 20, 'до 18 сентября 2026 года'],
    ['Monday stays', 2026, 9, 21, 'до 21 сентября 2026 года'],
    ['another year', 2025, 9, 20, 'до 19 сентября 2025 года'],
    ['the Day of national unity', 2026, 11, 4, 'до 3 ноября 2026 года'],
    ['the day after it', 2026, 11, 5, 'до 5 ноября 2026 года'],
    ['the holidays of January', 2026, 1, 8, 'до 31 декабря 2026 года'],
    ['a Saturday after them', 2026, 1, 9, 'до 31 декабря 2026 года'],
    ['the first working day after them', 2026, 1, 11, 'до 11 января 2027 года'],
    ['23 February', 2026, 2, 23, 'до 22 февраля 2027 года'],
    ['a Monday, 8 March', 2026, 3, 8, 'до 5 марта 2027 года'],
    ['a Sunday, 9 May', 2026, 5, 9, 'до 7 мая 2027 года'],
    ['a Saturday, 1 May', 2026, 5, 1, 'до 30 апреля 2027 года'],
    ['12 June', 2027, 6, 12, 'до 9 июня 2028 года'],
  ])('%s', (_why, schoolYear, month, day, said) => {
    expect(saidWhen({ by: [month, day] }, schoolYear)).toBe(said);
  });

  test('and never changes the order of two deadlines', () => {
    const days = fc.integer({ min: 0, max: 364 });
    const dayOf = (at: number) => new Date(Date.UTC(2025, 7, 1 + at));
    const said = (at: number, schoolYear: number) =>
      saidWhen({ by: [dayOf(at).getUTCMonth() + 1, dayOf(at).getUTCDate()] }, schoolYear);
    const MONTHS = [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ];
    const timeOf = (text: string) => {
      const [, day = '', month = '', year = ''] = /^до (\d+) ([а-я]+) (\d+) года$/.exec(text) ?? [];
      return Date.UTC(Number(year), MONTHS.indexOf(month), Number(day));
    };
    fc.assert(
      fc.property(days, days, fc.integer({ min: 2024, max: 2040 }), (one, other, schoolYear) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        expect(timeOf(said(earlier, schoolYear))).toBeLessThanOrEqual(timeOf(said(later, schoolYear)));
      }),
    );
  });
});
