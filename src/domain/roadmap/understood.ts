import type { Deadline, DeadlineContext } from '../deadlines/deadline';
import { deadlineOf } from '../deadlines/item-deadline';
import { readResponsibles } from '../responsibles/read-responsibles';
import type { Responsible } from '../responsibles/responsible';
import { readTargets } from '../targets/read-targets';
import type { Target } from '../targets/target';
import type { Passport } from './record';
import { type RoadmapItem, type StageNumber, stagedItems } from './stages';

/** What the rows of a roadmap are read against. */
export interface RoadmapContext extends DeadlineContext {
  readonly passport?: Passport;
}

/** A row of the roadmap with all that could be understood of it. */
export interface UnderstoodItem {
  readonly item: RoadmapItem;
  readonly deadline: Deadline;
  readonly stage: StageNumber | undefined;
  /** Of «Показатели эффективности» and of the expected result. */
  readonly targets: readonly Target[];
  readonly responsibles: readonly Responsible[];
}

/** Understands every activity of a roadmap; rows that hold only a heading are none. */
export function understand(items: readonly RoadmapItem[], context: RoadmapContext): readonly UnderstoodItem[] {
  return stagedItems(items).map(({ item, stage }) => ({
    item,
    stage,
    deadline: deadlineOf(item, context),
    targets: targetsOf(item),
    responsibles: readResponsibles(item.responsible ?? ''),
  }));
}

function targetsOf({ indicator, expectedResult }: RoadmapItem): readonly Target[] {
  const read = [indicator, expectedResult].flatMap((text) => (text === undefined ? [] : readTargets(text)));
  return read.filter(({ raw }, at) => read.findIndex((other) => other.raw === raw) === at);
}

/** A target with the first row it stands in. */
export interface PlacedTarget {
  readonly item: RoadmapItem;
  readonly target: Target;
}

/** Every target once: neighbouring rows with the same words share one cell of the document. */
export function targetsOnce(understood: readonly UnderstoodItem[]): readonly PlacedTarget[] {
  return understood.flatMap(({ item, targets }, at) => {
    const shared = item.indicator !== undefined && understood[at - 1]?.item.indicator === item.indicator;
    const own = shared ? targetsOf({ ...item, indicator: undefined }) : targets;
    return own.map((target) => ({ item, target }));
  });
}
