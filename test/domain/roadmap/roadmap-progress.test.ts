import { expect, test } from 'vitest';
import { roadmapProgress } from '../../../src/domain/roadmap/roadmap-progress';
import type { RoadmapItem } from '../../../src/domain/roadmap/stages';
import { type UnderstoodItem, understand } from '../../../src/domain/roadmap/understood';
import { DAY } from '../../make';

const items = (...rows: readonly Partial<RoadmapItem>[]): readonly UnderstoodItem[] =>
  understand(
    rows.map((row, at) => ({ line: at + 2, activity: 'Совещание', ...row }) as RoadmapItem),
    { schoolYear: 2026 },
  );

const BASE = 'Формирование базы наставников';
const FINAL = 'Завершение наставничества';

test('counts the activities of each stage by their marks', () => {
  const { stages } = roadmapProgress(
    items(
      { section: BASE, completionMark: 'done', deadline: 'Сентябрь 2026' },
      { completionMark: 'inProgress', deadline: 'Октябрь 2026' },
      { completionMark: 'notDone', deadline: 'до 15 сентября 2026 года' },
      { completionMark: 'notApplicable' },
      { deadline: 'по мере необходимости' },
      { section: FINAL, deadline: 'Май 2027' },
      { section: 'Наши праздники' },
    ),
    DAY,
  );
  expect(stages).toEqual([
    { stage: 3, total: 4, done: 1, inProgress: 1, notDone: 1, overdue: 1, undated: 1 },
    { stage: 7, total: 1, done: 0, inProgress: 0, notDone: 0, overdue: 0, undated: 0 },
    { stage: undefined, total: 1, done: 0, inProgress: 0, notDone: 0, overdue: 0, undated: 1 },
  ]);
});

test('tells what is overdue, the longest first; a deadline takes its last day in', () => {
  const { overdue } = roadmapProgress(
    items(
      { code: 'М-001', section: BASE, deadline: 'до 30 сентября 2026 года' },
      { code: 'М-002', deadline: 'Август 2026' },
      { code: 'М-003', deadline: 'до 1 октября 2026 года' },
      { code: 'М-004', deadline: 'Август 2026', completionMark: 'done' },
      { code: 'М-005', deadline: 'Август 2026', completionMark: 'notApplicable' },
      { deadline: 'до 10 сентября 2026 года' },
    ),
    '2026-10-01',
  );
  expect(overdue).toEqual([
    { code: 'М-002', line: 3, stage: 3, end: '2026-08-31' },
    { code: undefined, line: 7, stage: 3, end: '2026-09-10' },
    { code: 'М-001', line: 2, stage: 3, end: '2026-09-30' },
  ]);
});

test('an empty roadmap has no stages', () => {
  expect(roadmapProgress([], DAY)).toMatchObject({ stages: [], overdue: [] });
});

test('tells what was done in time apart from what was done', () => {
  const { year } = roadmapProgress(
    items(
      { deadline: 'Август 2026', completionMark: 'done', completedOn: '2026-08-20' },
      { deadline: 'Август 2026', completionMark: 'done', completedOn: '2026-09-02' },
    ),
    DAY,
  );
  expect(year).toMatchObject({ total: 2, done: 2, due: 2, onTime: 1, late: 1 });
});
