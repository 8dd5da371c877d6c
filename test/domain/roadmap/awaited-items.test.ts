import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../../src/domain/deadlines/read-deadline';
import { awaitedItems } from '../../../src/domain/roadmap/awaited-items';
import type { RoadmapItem } from '../../../src/domain/roadmap/stages';

const DAY = '2026-10-15';

const row = (phrase: string, given: Partial<RoadmapItem> = {}) => ({
  item: { line: 2, deadline: phrase, ...given } as RoadmapItem,
  deadline: readDeadline(phrase, { schoolYear: 2026 }),
});

const awaited = (...rows: ReturnType<typeof row>[]) => {
  const { overdue, due } = awaitedItems(rows, DAY, 14);
  const told = (items: typeof due) => items.map(({ understood, end }) => `${understood.item.deadline}: ${end}`);
  return { overdue: told(overdue), due: told(due) };
};

describe('what waits for somebody', () => {
  test('is overdue from the day after, the longest first', () => {
    expect(awaited(row('до 14.10.2026'), row('Август 2026'), row('до 15.10.2026')).overdue).toEqual([
      'Август 2026: 2026-08-31',
      'до 14.10.2026: 2026-10-14',
    ]);
  });

  test('is due within the days of notice, both ends of them included, the soonest first', () => {
    expect(awaited(row('до 29.10.2026'), row('до 15.10.2026'), row('до 30.10.2026')).due).toEqual([
      'до 15.10.2026: 2026-10-15',
      'до 29.10.2026: 2026-10-29',
    ]);
  });

  test('is, of what comes round again, its next time', () => {
    expect(awaited(row('ежемесячно до 25 числа')).due).toEqual(['ежемесячно до 25 числа: 2026-10-25']);
  });

  test('is nothing that is done, not held, without a deadline or on demand', () => {
    const rows = [
      row('до 20.10.2026', { completionMark: 'done' }),
      row('до 10.10.2026', { completionMark: 'notApplicable' }),
      row(''),
      row('по запросу'),
      row('Постоянно'),
    ];
    expect(awaited(...rows)).toEqual({ overdue: [], due: [] });
  });
});
