import { describe, expect, test } from 'vitest';
import { dayOfRoadmap, yearOfRoadmap } from '../../../src/domain/roadmap/roadmap-context';

describe('the day by which a roadmap is judged', () => {
  const period = { start: '2024-09-01', end: '2027-05-31' };

  test.each([
    ['today, in its year', { schoolYear: 2026 }, '2026/2027', '2026-10-20', '2026-10-20'],
    [
      'the end of the year of «Настройки», when that is over',
      { schoolYear: 2023 },
      '2023/2024',
      '2026-10-20',
      '2024-08-31',
    ],
    [
      'today, when «Настройки» is still of the year before',
      { schoolYear: 2026 },
      '2025/2026',
      '2026-10-20',
      '2026-10-20',
    ],
    ['its first day, before its year', { schoolYear: 2026 }, '2025/2026', '2026-07-20', '2026-09-01'],
    ['its last day, when «Настройки» is a year on', { schoolYear: 2025 }, '2026/2027', '2026-10-20', '2026-08-31'],
    ['today, amid its several years', { schoolYear: 2024, period }, '2025/2026', '2026-02-10', '2026-02-10'],
  ])('is %s', (_what, context, schoolYear, today, day) => {
    expect(dayOfRoadmap(context, schoolYear, today)).toBe(day);
  });
});

describe('the school year that its papers name', () => {
  const ofYear = { schoolYear: 2026, period: { start: '2026-09-01', end: '2027-05-31' } };
  const ofCalendar = { schoolYear: 2025, period: { start: '2026-01-01', end: '2026-12-31' } };
  const ofThree = { schoolYear: 2024, period: { start: '2025-01-01', end: '2027-12-31' } };

  test.each([
    ['its own, whatever «Настройки» has', ofYear, '2025/2026', '2026/2027'],
    ['its own, when it says no period', { schoolYear: 2026 }, '2025/2026', '2026/2027'],
    ['that of the school, of those that a calendar year spans', ofCalendar, '2026/2027', '2026/2027'],
    ['that of the school, of those that a programme spans', ofThree, '2026/2027', '2026/2027'],
    ['its first, when the school is in another', ofThree, '2028/2029', '2024/2025'],
    [
      'its own, when it only begins in August',
      { schoolYear: 2026, period: { start: '2026-08-15', end: '2027-05-31' } },
      '2025/2026',
      '2026/2027',
    ],
  ])('is %s', (_what, context, schoolYear, named) => {
    expect(yearOfRoadmap(context, schoolYear)).toBe(named);
  });
});
