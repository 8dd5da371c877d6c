import { shiftDay } from '../calendar';
import { deadlineEnd } from '../roadmap/deadline-end';
import { type RoadmapItem, stagedItems } from '../roadmap/stages';
import { type Picture, type Place, type Task, taskOf } from './task';

/** What of the roadmap is late, comes soon, or has no deadline that can be watched over. */
export function roadmapTasks({ roadmap, school, day }: Picture): readonly Task[] {
  const items = stagedItems(roadmap).map(({ item }) => item);
  if (items.length === 0)
    return taskOf('noRoadmap', 'later', [{ part: 'roadmap', line: 2, code: '', column: 'activity' }]);
  const open = items.filter(isOpen);
  const notice = school.settings.deadlineNoticeDays;
  const horizon = shiftDay(day, notice);
  const ending = (isMeant: (end: string) => boolean) =>
    open.filter(({ deadline }) => {
      const end = deadline === undefined ? undefined : deadlineEnd(deadline);
      return end !== undefined && isMeant(end);
    });
  const unknown = open.filter(({ deadline }) => deadline !== undefined && deadlineEnd(deadline) === undefined);
  return [
    ...taskOf('overdue', 'now', ending((end) => end < day).map(placeOf)),
    ...taskOf('due', 'soon', ending((end) => end >= day && end <= horizon).map(placeOf), { days: notice }),
    ...taskOf('unknownDeadlines', 'later', unknown.map(placeOf)),
    ...taskOf('noDeadlines', 'later', open.filter(({ deadline }) => deadline === undefined).map(placeOf)),
  ];
}

const isOpen = ({ completionMark }: RoadmapItem): boolean =>
  completionMark !== 'done' && completionMark !== 'notApplicable';

const placeOf = ({ line, code = '' }: RoadmapItem): Place => ({ part: 'roadmap', line, code, column: 'deadline' });
