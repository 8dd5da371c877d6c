import { firstBy } from '../lookup';
import type { Person } from '../school';
import { yearAround } from './answered';

/** People of a base by their codes, those who have not finished the programme by a day. */
export function active<Each extends Person>(people: readonly Each[], day: string): ReadonlyMap<string, Each> {
  return firstBy(
    people.filter(({ finished }) => finished === undefined || finished > day),
    ({ code }) => code,
  );
}

/**
 * Codes of those of a base who have taken part in the programme within the school year by a day: whoever finished it before
 * the year is of another year, whoever joins later is not there yet.
 */
export function tookPart(people: readonly Person[], day: string, schoolYear: string | undefined): ReadonlySet<string> {
  const { first } = yearAround(day, schoolYear);
  const own = people.filter(
    ({ joined, finished }) => (joined === undefined || joined <= day) && (finished === undefined || finished >= first),
  );
  return new Set(own.flatMap(({ code }) => code ?? []));
}
