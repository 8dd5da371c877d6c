import { shiftDay } from '../calendar';
import type { Day } from '../deadlines/deadline';
import { limitsOf, nextEnd, statusOf } from './status';
import type { UnderstoodItem } from './understood';

/** A row that waits for somebody. */
export interface AwaitedItem<Item> {
  readonly understood: Item;
  /** The day by which it should have been or is to be done. */
  readonly end: Day;
}

export interface AwaitedItems<Item> {
  /** The longest overdue first. */
  readonly overdue: readonly AwaitedItem<Item>[];
  /** What is to be done within the days of notice, the soonest first. */
  readonly due: readonly AwaitedItem<Item>[];
}

type Judged = Pick<UnderstoodItem, 'item' | 'deadline'>;

/** What is overdue and what is due soon; of what comes round again, its next time. */
export function awaitedItems<Item extends Judged>(
  items: readonly Item[],
  day: Day,
  noticeDays: number,
): AwaitedItems<Item> {
  const horizon = shiftDay(day, noticeDays);
  const overdue: AwaitedItem<Item>[] = [];
  const due: AwaitedItem<Item>[] = [];
  for (const understood of items) {
    const status = statusOf(understood, day);
    const end = status === 'overdue' ? limitsOf(understood.deadline, day)?.end : nextEnd(understood.deadline, day);
    if (end === undefined) continue;
    if (status === 'overdue') overdue.push({ understood, end });
    else if ((status === 'notStarted' || status === 'inProgress') && end <= horizon) due.push({ understood, end });
  }
  return { overdue: soonestFirst(overdue), due: soonestFirst(due) };
}

const soonestFirst = <Item>(items: readonly AwaitedItem<Item>[]): readonly AwaitedItem<Item>[] =>
  [...items].sort((one, other) => (one.end < other.end ? -1 : Number(one.end > other.end)));
