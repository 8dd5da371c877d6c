import { daysOf } from '../calendar';
import type { Day } from '../deadlines/deadline';
import type { RoadmapPeriod } from './record';

/** What kind of a period two days bound; undefined where one of them is not known. */
export function periodType(start: Day | undefined, end: Day | undefined): RoadmapPeriod['type'] {
  if (start === undefined || end === undefined) return 'undefined';
  const year = Number(start.slice(0, 4));
  if (start === `${year}-01-01` && end === `${year}-12-31`) return 'calendarYear';
  // A roadmap of a school year may begin in the summer before it.
  const from = start.slice(5) >= '06-01' ? year : year - 1;
  return end <= daysOf(from).last ? 'schoolYear' : 'multiYear';
}
