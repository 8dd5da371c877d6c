import { shiftDay } from '../../calendar';
import { plain } from '../../roadmap/import/plain';
import type { UnderstoodItem } from '../../roadmap/understood';
import { type WrittenYears, writtenYears } from '../../roadmap/written-years';
import type { Problem } from '../../school';
import { lacksPeriod } from './check-passport';
import { type OwnPeriod, periodOf } from './period';
import { ofRow, type RoadmapSubject } from './subject';
import { WORDS } from './words';

const COLUMNS = ['section', 'activity', 'content', 'expectedResult', 'indicator'] as const;

/** Years that the texts of a roadmap have kept from another year's. */
export function checkYears(subject: RoadmapSubject): readonly Problem[] {
  const period = periodOf(subject);
  return subject.items.flatMap((row, at) => {
    const last = subject.items[at - 1]?.item;
    return COLUMNS.flatMap((column) => {
      const written = row.item[column] ?? '';
      // One section, or one indicator of several rows, is told of once.
      if (last?.[column] === written && column !== 'expectedResult') return [];
      const years = writtenYears(written).filter((each) => isStale(each, written, row, period));
      if (years.length === 0) return [];
      const given = {
        years: [...new Set(years.map(named))].join(', '),
        ...(lacksPeriod(row) && { period: 'undefined' }),
      };
      return [ofRow(row, column, 'staleYear', 'warning', given)];
    });
  });
}

const named = ({ from, to }: WrittenYears): string => (from === to ? String(from) : `${from}–${to}`);

/** Whether years named in a text of a row are not those of its roadmap. */
export function isStale(
  years: WrittenYears,
  text: string,
  row: UnderstoodItem,
  period: OwnPeriod | undefined,
): boolean {
  const lastsForever = lacksPeriod(row);
  // One school year named in a row that holds for a period of nobody knows how many.
  if (lastsForever && years.to - years.from === 1) return true;
  if (!period) return false;
  const [from, to] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  if (years.to - years.from > 1 && years.from <= to && years.to >= from) return false;
  const isEarly = years.from < from;
  const isLate = years.to > to && period.by === 'passport';
  if (!isEarly && !isLate) return false;
  const words = plain(`${row.item.activity ?? ''} ${row.item.content ?? ''} ${text}`);
  if (WORDS.sinceOrUpTo.test(plain(text.slice(0, years.at)).concat(' '))) return false;
  if (isEarly) {
    const looksBack = WORDS.lastYear.test(words) || (WORDS.outcome.test(words) && isSoon(row, period));
    return !(looksBack && years.from >= from - 1 && years.to <= to);
  }
  return !(years.from >= from && years.to <= to + 1 && WORDS.nextYear.test(words));
}

const OPENING_DAYS = 92;

/** Due in the first months of the period. */
function isSoon({ deadline }: UnderstoodItem, { start }: OwnPeriod): boolean {
  return deadline.end !== undefined && deadline.end <= shiftDay(start, OPENING_DAYS);
}
