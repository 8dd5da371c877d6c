import { describe, expect, test } from 'vitest';
import { deadlineOf } from '../../../src/domain/deadlines/item-deadline';
import { readDeadline } from '../../../src/domain/deadlines/read-deadline';
import { YEAR } from './read';

describe('what a person has typed', () => {
  const of = (deadline: string, begins?: string, ends?: string) => deadlineOf({ deadline, begins, ends }, YEAR);

  test('is nothing: the phrase counts', () => {
    expect(of('до 25.12.2025')).toEqual(readDeadline('до 25.12.2025', YEAR));
    expect(deadlineOf({}, YEAR).issues).toEqual(['deadlineEmpty']);
  });

  test('overrules the phrase, one end or both', () => {
    expect(of('сентябрь', undefined, '2025-10-15')).toMatchObject({ start: '2025-09-01', end: '2025-10-15' });
    expect(of('сентябрь', '2025-09-10')).toMatchObject({ start: '2025-09-10', end: '2025-09-30', confidence: 'sure' });
    expect(of('по графику', '2025-10-01', '2025-10-15')).toEqual({
      raw: 'по графику',
      kind: 'window',
      start: '2025-10-01',
      end: '2025-10-15',
      confidence: 'sure',
      issues: [],
    });
  });

  test('drops the end of the phrase that no longer fits', () => {
    expect(of('ноябрь', undefined, '2025-10-15')).toEqual({
      raw: 'ноябрь',
      kind: 'deadline',
      end: '2025-10-15',
      confidence: 'sure',
      issues: [],
    });
    expect(of('ноябрь', '2026-02-01').end).toBeUndefined();
  });

  test.each([
    ['that a person has to confirm', 'Декабрь 2021 Май 2026'],
    ['of another year', 'Октябрь 2023'],
  ])('takes nothing from a phrase %s', (_what, phrase) => {
    const typed = of(phrase, undefined, '2026-05-20');
    expect([typed.kind, typed.start, typed.end]).toEqual(['deadline', undefined, '2026-05-20']);
    expect(of(phrase, '2025-11-01').end).toBeUndefined();
  });

  test('is doubted too', () => {
    const late = { ...YEAR, approved: '2025-09-10' };
    const issues = (begins: string, ends: string) => deadlineOf({ begins, ends }, late).issues;
    expect(issues('2025-10-02', '2025-10-01')).toEqual(['endBeforeStart']);
    expect(issues('2025-09-01', '2025-09-09')).toEqual(['deadlineBeforeApproval']);
    expect(issues('2026-09-01', '2026-09-09')).toEqual(['deadlineOutsidePeriod']);
  });
});
