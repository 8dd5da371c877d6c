import { groupBy } from '../lookup';
import { awaitedItems } from './awaited-items';
import { type RoadmapItem, STAGES, type StageNumber } from './stages';
import { limitsOf, statusOf } from './status';
import type { UnderstoodItem } from './understood';
import { type YearProgress, yearProgress } from './year-progress';

/** How far the activities of one stage are, as of a day; undefined: a section that is no stage of the target model. */
export interface StageProgress {
  readonly stage: StageNumber | undefined;
  /** All that are to be done: those marked «не проводится» are none. */
  readonly total: number;
  readonly done: number;
  readonly inProgress: number;
  readonly notDone: number;
  /** Of those not done yet: their deadline is over. */
  readonly overdue: number;
  /** Of those not done yet: nobody can tell when it will be over, for it is in words or is not there. */
  readonly undated: number;
}

interface OverdueItem {
  readonly code: string | undefined;
  /** Row of the tab. */
  readonly line: number;
  readonly stage: StageNumber | undefined;
  /** The last day on which it would not have been late. */
  readonly end: string;
}

export interface RoadmapProgress {
  /** The stages that have activities, in their order; other sections together at the end. */
  readonly stages: readonly StageProgress[];
  /** The longest overdue first. */
  readonly overdue: readonly OverdueItem[];
  /** The roadmap as a whole: what is done, and what was done in time. */
  readonly year: YearProgress;
}

export function roadmapProgress(items: readonly UnderstoodItem[], day: string): RoadmapProgress {
  const meant = items.filter(({ item }) => item.completionMark !== 'notApplicable');
  const byStage = groupBy(meant, ({ stage }) => stage ?? 'other');
  const stages = [...STAGES, undefined].flatMap((stage): StageProgress[] => {
    const own = byStage.get(stage ?? 'other') ?? [];
    return own.length === 0 ? [] : [{ stage, ...progressOf(own, day) }];
  });
  const overdue = awaitedItems(items, day, 0).overdue.map(
    ({ understood: { item, stage }, end }): OverdueItem => ({ code: item.code, line: item.line, stage, end }),
  );
  return { stages, overdue, year: yearProgress(items, day) };
}

function progressOf(items: readonly UnderstoodItem[], day: string): Omit<StageProgress, 'stage'> {
  const open = items.filter(({ item }) => item.completionMark !== 'done');
  const marked = (mark: RoadmapItem['completionMark']) =>
    items.filter(({ item }) => item.completionMark === mark).length;
  return {
    total: items.length,
    done: marked('done'),
    inProgress: marked('inProgress'),
    notDone: marked('notDone'),
    overdue: open.filter((each) => statusOf(each, day) === 'overdue').length,
    undated: open.filter(({ deadline }) => limitsOf(deadline, day)?.end === undefined).length,
  };
}
