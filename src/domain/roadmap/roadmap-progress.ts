import { groupBy } from '../lookup';
import { deadlineEnd } from './deadline-end';
import { type RoadmapItem, STAGES, type StageNumber, stagedItems } from './stages';

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
}

export function roadmapProgress(items: readonly RoadmapItem[], day: string): RoadmapProgress {
  const meant = stagedItems(items).filter(({ item }) => item.completionMark !== 'notApplicable');
  const byStage = groupBy(meant, ({ stage }) => stage ?? 'other');
  const stages = [...STAGES, undefined].flatMap((stage): StageProgress[] => {
    const own = (byStage.get(stage ?? 'other') ?? []).map(({ item }) => item);
    return own.length === 0 ? [] : [{ stage, ...progressOf(own, day) }];
  });
  const overdue = meant.flatMap(({ item, stage }): OverdueItem[] => {
    const end = isOpen(item) ? endOf(item) : undefined;
    return end !== undefined && end < day ? [{ code: item.code, line: item.line, stage, end }] : [];
  });
  return { stages, overdue: overdue.sort((one, other) => (one.end < other.end ? -1 : Number(one.end > other.end))) };
}

function progressOf(items: readonly RoadmapItem[], day: string): Omit<StageProgress, 'stage'> {
  const open = items.filter(isOpen);
  const marked = (mark: RoadmapItem['completionMark']) =>
    items.filter(({ completionMark }) => completionMark === mark).length;
  return {
    total: items.length,
    done: marked('done'),
    inProgress: marked('inProgress'),
    notDone: marked('notDone'),
    overdue: open.filter((item) => (endOf(item) ?? day) < day).length,
    undated: open.filter((item) => endOf(item) === undefined).length,
  };
}

const isOpen = ({ completionMark }: RoadmapItem): boolean => completionMark !== 'done';

const endOf = ({ deadline }: RoadmapItem): string | undefined =>
  deadline === undefined ? undefined : deadlineEnd(deadline);
