import type { Day } from '../deadlines/deadline';
import { type ItemStatus, limitsOf, statusOf } from './status';
import type { UnderstoodItem } from './understood';

/**
 * How far a roadmap is at a day: «выполнено … позиций» is `done` of `total`, «в установленные сроки» is `onTime` of `due`.
 * A roadmap may be done to the last row and not in time, so the two are never one number.
 */
export interface YearProgress {
  /** All that are to be done: those marked «не проводится» are none. */
  readonly total: number;
  readonly done: number;
  /** Those that have been done or should have been by now, as far as their deadline is a day: the next four together. */
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  /** Done, but nobody has entered when. */
  readonly untold: number;
  readonly overdue: number;
  /** Done, but there was no day to be done by: neither in time nor late. */
  readonly unbound: number;
  readonly inProgress: number;
  readonly notStarted: number;
  readonly noDeadline: number;
  readonly notApplicable: number;
}

/** How something done stands to its deadline. */
type Punctuality = 'onTime' | 'late' | 'untold' | 'unbound';

type Judged = Pick<UnderstoodItem, 'item' | 'deadline'>;

export function yearProgress(items: readonly Judged[], day: Day): YearProgress {
  const statuses = items.map((each) => statusOf(each, day));
  const count = (status: ItemStatus) => statuses.filter((each) => each === status).length;
  const done = items.filter((_, at) => statuses[at] === 'done').map((each) => punctualityOf(each, day));
  const kept = (punctuality: Punctuality) => done.filter((each) => each === punctuality).length;
  const [overdue, notApplicable, unbound] = [count('overdue'), count('notApplicable'), kept('unbound')];
  return {
    total: items.length - notApplicable,
    done: done.length,
    due: done.length - unbound + overdue,
    onTime: kept('onTime'),
    late: kept('late'),
    untold: kept('untold'),
    overdue,
    unbound,
    inProgress: count('inProgress'),
    notStarted: count('notStarted'),
    noDeadline: count('noDeadline'),
    notApplicable,
  };
}

/** «Регулярно», «постоянно», «по запросу» are never in time by being done: no day says so. */
function punctualityOf({ item, deadline }: Judged, day: Day): Punctuality {
  const end = limitsOf(deadline, day)?.end;
  if (end === undefined) return 'unbound';
  if (item.completedOn === undefined) return 'untold';
  return item.completedOn <= end ? 'onTime' : 'late';
}
