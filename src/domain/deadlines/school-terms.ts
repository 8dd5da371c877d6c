import type { Span } from './days';
import { usualYear } from './years';

/** School terms (учебные четверти, триместры) have no common borders: these are usual ones. */
const TERMS: Readonly<Record<number, readonly (readonly [from: string, to: string])[]>> = {
  4: [
    ['09-01', '10-31'],
    ['11-01', '12-31'],
    ['01-09', '03-31'],
    ['04-01', '05-31'],
  ],
  3: [
    ['09-01', '11-30'],
    ['12-01', '02-28'],
    ['03-01', '05-31'],
  ],
};

/** The usual days of one term, from 1; undefined when there are not so many. */
export function termSpan(inYear: 3 | 4, term: number, schoolYear: number, studyEnd?: string): Span | undefined {
  const terms = TERMS[inYear] ?? [];
  const found = terms[term - 1];
  if (!found) return undefined;
  const [from, to] = term === terms.length ? [found[0], studyEnd ?? found[1]] : found;
  return {
    start: `${usualYear(Number(from.slice(0, 2)), schoolYear)}-${from}`,
    end: `${usualYear(Number(to.slice(0, 2)), schoolYear)}-${to}`,
  };
}

/** Holidays as most schools have them; the school's own calendar may differ by some days. */
export const HOLIDAYS: Readonly<Record<number, readonly [from: string, to: string]>> = {
  9: ['10-25', '11-04'],
  12: ['12-29', '01-11'],
  3: ['03-24', '04-02'],
  6: ['06-01', '08-31'],
};
