import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../src/domain/deadlines/deadline';
import type { RoadmapItem } from '../../../src/domain/roadmap/stages';
import { yearProgress } from '../../../src/domain/roadmap/year-progress';

const DAY = '2026-10-15';

type Given = Pick<Partial<RoadmapItem>, 'completionMark' | 'completedOn'> & Partial<Deadline>;

/** A row whose deadline was 30 September. */
const row = ({ completionMark, completedOn, ...due }: Given = {}) => ({
  item: { line: 2, completionMark, completedOn } as RoadmapItem,
  deadline: {
    raw: '',
    kind: 'deadline',
    end: '2026-09-30',
    confidence: 'sure',
    issues: [],
    ...due,
  } satisfies Deadline as Deadline,
});

const done = (completedOn?: string, due: Partial<Deadline> = {}) =>
  row({ completionMark: 'done', completedOn, ...due });
const unknown = { kind: 'undefined', end: undefined, confidence: 'ask' } as const;

const progress = (...rows: ReturnType<typeof row>[]) => yearProgress(rows, DAY);

test('done and done in time are two numbers', () => {
  expect(progress(done('2026-09-20'), done('2026-10-05'), done(), row())).toMatchObject({
    total: 4,
    done: 3,
    due: 4,
    onTime: 1,
    late: 1,
    untold: 1,
    overdue: 1,
  });
});

test('the last day is in time', () => {
  expect(progress(done('2026-09-30'), done('2026-10-01'))).toMatchObject({ onTime: 1, late: 1 });
});

describe('what is in time', () => {
  test('counts what was done ahead of a deadline that has not come', () => {
    expect(progress(done('2026-10-01', { end: '2027-05-31' }))).toMatchObject({ due: 1, onTime: 1 });
  });

  test('does not count what has no day to be done by', () => {
    const always = { kind: 'recurring', recurrence: { freq: 'continuous', interval: 1 } } as const;
    const counted = progress(done('2026-09-20', { ...always, start: '2026-09-01' }), done('2026-09-20', unknown));
    expect(counted).toMatchObject({ done: 2, unbound: 2, due: 0, onTime: 0 });
  });

  test('is not yet asked of what is due later', () => {
    expect(progress(row({ end: '2026-12-25' }), row({ end: DAY }))).toMatchObject({ due: 0, notStarted: 2 });
  });
});

test('what is not held counts nowhere but for itself', () => {
  expect(progress(row({ completionMark: 'notApplicable' }), done('2026-09-20'))).toMatchObject({
    total: 1,
    done: 1,
    notApplicable: 1,
    overdue: 0,
  });
});

test('every row is counted once', () => {
  const marks = fc.constantFrom('done', 'inProgress', 'notDone', 'notApplicable', undefined);
  const ends = fc.constantFrom('2026-09-30', '2026-12-25', undefined);
  const days = fc.constantFrom('2026-09-01', '2026-11-01', undefined);
  const rows = fc.array(
    fc.tuple(marks, ends, days).map(([completionMark, end, completedOn]) => row({ completionMark, end, completedOn })),
  );
  fc.assert(
    fc.property(rows, (given) => {
      const counted = progress(...given);
      const { total, done: finished, due, onTime, late, untold, unbound, overdue } = counted;
      expect(total + counted.notApplicable).toBe(given.length);
      expect(finished + overdue + counted.inProgress + counted.notStarted + counted.noDeadline).toBe(total);
      expect([onTime + late + untold + overdue, onTime + late + untold + unbound]).toEqual([due, finished]);
    }),
  );
});
