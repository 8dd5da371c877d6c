import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../src/domain/deadlines/deadline';
import type { RoadmapItem } from '../../../src/domain/roadmap/stages';
import { limitsOf, statusOf } from '../../../src/domain/roadmap/status';

const DAY = '2026-10-15';

const deadline = (given: Partial<Deadline> = {}): Deadline => ({
  raw: '',
  kind: 'window',
  confidence: 'sure',
  issues: [],
  ...given,
});

const upTo = (end: string) => deadline({ kind: 'deadline', end });
const window = (start: string, end: string) => deadline({ start, end });
const onDemand = deadline({ kind: 'onDemand', onDemand: true });

const status = (due: Deadline, mark?: RoadmapItem['completionMark'], day = DAY) =>
  statusOf({ item: { line: 2, ...(mark && { completionMark: mark }) } as RoadmapItem, deadline: due }, day);

describe('a row without a mark', () => {
  test('of a window is not begun before it, in work within it, overdue after it', () => {
    const october = window('2026-10-01', '2026-10-31');
    const days = ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'];
    expect(days.map((day) => status(october, undefined, day))).toEqual([
      'notStarted',
      'inProgress',
      'inProgress',
      'overdue',
    ]);
  });

  test('«до» takes its day in, and nobody knows when work on it begins', () => {
    const days = ['2026-10-14', '2026-10-15', '2026-10-16'];
    expect(days.map((day) => status(upTo('2026-10-15'), undefined, day))).toEqual([
      'notStarted',
      'notStarted',
      'overdue',
    ]);
  });

  test.each([
    ['nothing understood', deadline({ kind: 'undefined', confidence: 'ask', issues: ['deadlineEmpty'] })],
    ['a reading that a person has to choose', { ...window('2026-08-01', '2026-08-31'), confidence: 'ask' as const }],
    [
      'a period that nobody has defined',
      { ...window('2026-08-01', '2026-08-31'), issues: ['periodUndefined'] as const },
    ],
    ['a paper that sets the day, and none is there', deadline({ kind: 'linked', linkedTo: 'schedule' })],
    ['so long after something', deadline({ kind: 'relative' })],
    ['whenever it is asked for', onDemand],
    ['whenever it is asked for, until a day', { ...onDemand, end: '2026-09-30' }],
  ])('of %s has no deadline', (_, due) => {
    expect(status(due)).toBe('noDeadline');
  });

  test('of a paper that sets the day is judged by it', () => {
    expect(status(deadline({ kind: 'linked', linkedTo: 'programme', end: '2026-10-01' }))).toBe('overdue');
  });

  test('«постоянно» is never over', () => {
    const always = deadline({
      kind: 'recurring',
      recurrence: { freq: 'continuous', interval: 1 },
      start: '2026-09-01',
      end: '2027-05-31',
    });
    const days = ['2026-08-31', '2026-09-01', '2028-01-01'];
    expect(days.map((day) => status(always, undefined, day))).toEqual(['notStarted', 'inProgress', 'inProgress']);
  });

  test('that comes round again is overdue only after its last time', () => {
    const monthly = deadline({
      kind: 'recurring',
      recurrence: { freq: 'month', interval: 1, day: 25 },
      start: '2026-09-01',
      end: '2027-05-31',
    });
    const days = ['2026-10-26', '2027-05-25', '2027-05-26'];
    expect(days.map((day) => status(monthly, undefined, day))).toEqual(['inProgress', 'inProgress', 'overdue']);
  });

  test('of every year is judged by the school year of the day', () => {
    const yearly = deadline({
      kind: 'recurring',
      recurrence: { freq: 'year', interval: 1, window: { from: '12-01', to: '01-31' } },
      // Of the first year of the roadmap.
      start: '2024-12-01',
      end: '2025-01-31',
    });
    const days = ['2026-11-30', '2026-12-01', '2027-01-31', '2027-02-01', '2027-09-01'];
    expect(days.map((day) => status(yearly, undefined, day))).toEqual([
      'notStarted',
      'inProgress',
      'inProgress',
      'overdue',
      'notStarted',
    ]);
  });

  test('of several windows is overdue after the last', () => {
    const parts = [window('2026-09-01', '2026-09-30'), window('2027-05-01', '2027-05-31')];
    const twice = deadline({ kind: 'composite', parts });
    expect(limitsOf(twice, DAY)).toEqual({ start: '2026-09-01', end: '2027-05-31' });
    expect(status(twice)).toBe('inProgress');
    expect(status(twice, undefined, '2027-06-01')).toBe('overdue');
  });
});

describe('a window and then on demand', () => {
  const due = deadline({
    kind: 'composite',
    onDemand: true,
    start: '2026-09-01',
    end: '2026-09-30',
    parts: [window('2026-09-01', '2026-09-30'), onDemand],
  });

  test('is overdue when nothing was done in the window', () => {
    expect(status(due)).toBe('overdue');
  });

  test('goes on for as long as it is marked as being worked on', () => {
    expect(status(due, 'inProgress')).toBe('inProgress');
  });
});

describe('a mark', () => {
  const over = window('2026-09-01', '2026-09-30');
  const ahead = window('2027-03-01', '2027-03-31');

  test('«выполнено» and «не проводится» count whatever the deadline', () => {
    expect([status(over, 'done'), status(over, 'notApplicable')]).toEqual(['done', 'notApplicable']);
  });

  test('«в работе» begins a row before its time and does not keep it from being overdue', () => {
    expect([status(ahead, 'inProgress'), status(over, 'inProgress')]).toEqual(['inProgress', 'overdue']);
  });

  test('«в работе» is all that is known of a row without a deadline', () => {
    expect(status(deadline({ kind: 'undefined', confidence: 'ask' }), 'inProgress')).toBe('inProgress');
  });

  test('«не выполнено» is overdue only when the time is over', () => {
    expect([status(ahead, 'notDone'), status(over, 'notDone')]).toEqual(['notStarted', 'overdue']);
  });
});
