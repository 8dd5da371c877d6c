import { LONGEST_TEXT } from '../../../tables/column';
import { isQuestion } from '../../services/forms/forms';
import { takes } from '../../services/forms/takes';
import type { BookForm, BookFormItem } from '../../state';
import type { Given } from './given';
import { words } from './words';

/** What is wrong with the answers, by the id of the item: sentences for whoever answers. */
export function problemsOf({ items }: Pick<BookForm, 'items'>, given: Given): ReadonlyMap<number, string> {
  const found = items.filter(isQuestion).flatMap((item) => {
    const problem = problemOf(item, given.get(item.id) ?? []);
    return problem === undefined ? [] : [[item.id, problem] as const];
  });
  return new Map(found);
}

function problemOf(item: BookFormItem, given: readonly string[]): string | undefined {
  const isBlank = given.every((text) => text.trim() === '');
  if (isBlank) return item.required ? words.unanswered : undefined;
  const longest = Math.max(...given.map((text) => text.length));
  if (longest > LONGEST_TEXT) return words.tooLong(counted(longest), counted(LONGEST_TEXT));
  return takes(item, item.kind === 'checkbox' ? given : (given[0] ?? '')) ? undefined : malformed(item);
}

function malformed({ kind, scale, accepts }: BookFormItem): string {
  if (kind === 'date') return words.noDate;
  if (kind === 'choice' || kind === 'checkbox') return words.noChoice;
  if (kind === 'scale') return scale === undefined ? words.malformed : words.noStep(scale.from, scale.to);
  return accepts === undefined ? words.malformed : refusedText(accepts);
}

function refusedText({ help, pattern, min, max }: NonNullable<BookFormItem['accepts']>): string {
  if (help.trim() !== '') return help;
  if (pattern !== undefined) return words.malformed;
  if (min !== undefined && max !== undefined) return words.between(min, max);
  if (min !== undefined) return words.atLeast(min);
  return max === undefined ? words.malformed : words.atMost(max);
}

const counted = (count: number): string => count.toLocaleString('ru-RU');
