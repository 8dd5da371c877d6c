import { firstYear, schoolYearOf, shiftDay } from '../../calendar';
import type { Day } from '../../deadlines/deadline';
import type { Passport } from '../../roadmap/record';
import { leavesOf, type RoadmapSubject } from './subject';

/** The years to which a roadmap belongs. */
export interface OwnPeriod {
  readonly start: Day;
  readonly end: Day;
  /** How it is known: said by the passport, by the day of approval, by the settings, by the deadlines of most rows. */
  readonly by: 'passport' | 'approval' | 'settings' | 'deadlines';
}

const yearFrom = (from: number, by: OwnPeriod['by']): OwnPeriod => ({
  start: `${from}-09-01`,
  end: `${from + 1}-08-31`,
  by,
});

/** The period of a passport, where both of its ends are said. */
export function saidPeriod({ period }: Passport): OwnPeriod | undefined {
  const { start, end } = period;
  return start === undefined || end === undefined ? undefined : { start, end, by: 'passport' };
}

/** Approved in late spring or summer, a roadmap is the next school year's. */
const approvedFor = (day: Day): number => {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) >= '05' ? year : year - 1;
};

/** Undefined when nothing tells it: no row then says a wrong year. */
export function periodOf(subject: RoadmapSubject): OwnPeriod | undefined {
  const said = saidPeriod(subject.passport);
  if (said) return said;
  const { date } = subject.passport.approval;
  if (date !== undefined) return yearFrom(approvedFor(date), 'approval');
  const settled = firstYear(subject.settings.schoolYear);
  const dated = datedYears(subject);
  if (settled !== undefined && (dated.length === 0 || dated.some((year) => year === settled)))
    return yearFrom(settled, 'settings');
  const earliest = Math.min(...dated);
  return dated.length === 0 ? undefined : yearFrom(earliest, 'deadlines');
}

/** School years of the deadlines that name their year. */
function datedYears({ items }: RoadmapSubject): readonly number[] {
  return items
    .flatMap(({ item, deadline }) => (/20\d\d/.test(item.deadline ?? '') ? leavesOf(deadline) : []))
    .flatMap(({ end, confidence }) => (end === undefined || confidence === 'ask' ? [] : [end]))
    .map((end) => Number(schoolYearOf(end).slice(0, 4)));
}

const PREPARATION_DAYS = 123;
const CLOSING_DAYS = 92;
const FAR_DAYS = 245;

/** How a window lies to the period: preparation from May on and the summer after it belong to it. */
export function placeOf(
  { start, end }: OwnPeriod,
  window: { readonly start?: Day; readonly end?: Day },
): 'inside' | 'near' | 'far' {
  const [first, last] = [window.start ?? window.end, window.end ?? window.start];
  if (first === undefined || last === undefined) return 'inside';
  if (last >= shiftDay(start, -PREPARATION_DAYS) && first <= shiftDay(end, CLOSING_DAYS)) return 'inside';
  return last >= shiftDay(start, -FAR_DAYS) && first <= shiftDay(end, FAR_DAYS) ? 'near' : 'far';
}
