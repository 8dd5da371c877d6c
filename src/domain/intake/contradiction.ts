import type { Category } from '../../tables/words';
import { digestOf } from '../digest';
import { fold } from '../folded';
import type { Incoming, Reason } from './intake';
import { type Entry, heldBy, type Someone } from './ledger';
import { asClass } from './normalise';

const same = (one: string, other: string): boolean => fold(one).plain.trim() === fold(other).plain.trim();

/** Whether two classes, as they were typed, are one. */
export const isSameClass = (one: string, other: string): boolean => same(asClass(one), asClass(other));

/** Graduates who study on are students: they are asked with one questionnaire. */
const kindOf = (category: Category): Category => (category === 'student' ? 'graduate' : category);

export const isOtherCategory = (one: Category | undefined, other: Category | undefined): boolean =>
  one !== undefined && other !== undefined && kindOf(one) !== kindOf(other);

export const categoryOf = ({ rows }: Someone): Category | undefined => rows.mentees?.category ?? rows.mentors?.category;

/**
 * What in an answer speaks against the person whose code it gives: a code mistyped by one digit is the code of somebody
 * else. What the same response has said before does not.
 */
export function contradiction(
  someone: Someone,
  incoming: Incoming,
  entry: Entry | undefined,
): Reason['why'] | undefined {
  if (isOtherCategory(categoryOf(someone), incoming.category)) return 'otherCategory';
  const told = (column: string): readonly [held: string, given: string] | undefined => {
    const [held, given] = [heldBy(someone, column), incoming.cells[column] ?? ''];
    const isOwn = entry?.written.get(column) === digestOf(held);
    return held === '' || given === '' || isOwn ? undefined : [held, given];
  };
  const schoolClass = told('schoolClass');
  if (schoolClass) return isSameClass(...schoolClass) ? undefined : 'otherClass';
  const age = told('ageGroup');
  return age && !same(...age) ? 'otherAge' : undefined;
}
