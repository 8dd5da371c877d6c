import { awaitedItems } from '../roadmap/awaited-items';
import type { UnderstoodItem } from '../roadmap/understood';
import { type Picture, type Place, type Task, taskOf } from './task';

/** What of the roadmap is late, comes soon, or has no deadline that can be watched over. */
export function roadmapTasks({ roadmap, school, roadmapDay }: Picture): readonly Task[] {
  if (roadmap.length === 0)
    return taskOf('noRoadmap', 'later', [{ part: 'roadmap', line: 2, code: '', column: 'activity' }]);
  const { deadlineNoticeDays: notice } = school.settings;
  const { overdue, due } = awaitedItems(roadmap, roadmapDay, notice);
  const asking = roadmap.filter((each) => isOpen(each) && each.deadline.confidence === 'ask');
  const unsaid = asking.filter(isUnsaid);
  const unknown = asking.filter((each) => !isUnsaid(each));
  return [
    ...taskOf('overdue', 'now', placesOf(overdue.map(({ understood }) => understood))),
    ...taskOf('due', 'soon', placesOf(due.map(({ understood }) => understood)), { days: notice }),
    ...taskOf('unknownDeadlines', 'later', placesOf(unknown)),
    ...taskOf('noDeadlines', 'later', placesOf(unsaid)),
  ];
}

const isOpen = ({ item: { completionMark } }: UnderstoodItem): boolean =>
  completionMark !== 'done' && completionMark !== 'notApplicable';

const isUnsaid = ({ deadline }: UnderstoodItem): boolean => deadline.issues.includes('deadlineEmpty');

const placesOf = (items: readonly UnderstoodItem[]): readonly Place[] =>
  items.map(({ item: { line, code = '' } }) => ({ part: 'roadmap', line, code, column: 'deadline' }));
