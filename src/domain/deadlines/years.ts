import { overlap, type Span } from './days';
import type { DeadlineContext } from './deadline';
import { find, has, valuesOf } from './reading';
import type { Token } from './words/token';

/** The year that words speak of: «2026 г.», «2025/2026 уч. год», «следующего года». */
export interface Scope {
  /** First year of the school year. */
  readonly schoolYear: number;
  /** The calendar year, where one is said. */
  readonly year: number | undefined;
  /** Somebody has said which year it is. */
  readonly isSaid: boolean;
}

export function scopeOf(tokens: readonly Token[], { schoolYear }: DeadlineContext): Scope {
  const [year] = valuesOf(tokens, 'y');
  if (year !== undefined) {
    return has(tokens, 'g') ? { schoolYear: year, year: undefined, isSaid: true } : { schoolYear, year, isSaid: true };
  }
  const row = find(tokens, 'Y');
  if (row?.value !== undefined) return { schoolYear: row.value, year: undefined, isSaid: true };
  const isNext = has(tokens, 'N');
  if (has(tokens, 'G') && isNext) return { schoolYear, year: schoolYear + 1, isSaid: true };
  if (isNext || has(tokens, 'L')) return { schoolYear: schoolYear + (isNext ? 1 : -1), year: undefined, isSaid: true };
  return { schoolYear, year: undefined, isSaid: has(tokens, 'T') && has(tokens, 'g') };
}

/** August to December begin a school year, January to July end it. */
export const usualYear = (month: number, schoolYear: number): number => (month >= 8 ? schoolYear : schoolYear + 1);

/**
 * The calendar year of something that names none: the usual one, unless the roadmap's period has it in a neighbouring
 * year only.
 */
export function yearWithin(usual: number, spanAt: (year: number) => Span, { period }: DeadlineContext): number {
  if (!period) return usual;
  return [usual, usual + 1, usual - 1].find((year) => overlap(spanAt(year), period)) ?? usual;
}
