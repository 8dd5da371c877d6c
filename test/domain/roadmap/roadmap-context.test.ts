import { describe, expect, test } from 'vitest';
import { dayOfRoadmap } from '../../../src/domain/roadmap/roadmap-context';

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
