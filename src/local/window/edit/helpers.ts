import type { Desk } from '../desk';
import type { Cell } from '../places';
import { openCalendar } from './calendar';
import { openChoices } from './choices';
import type { Helper } from './helper';

/** What helps to fill a cell, by its rule. */
export function helperFor(
  { sheet, book }: Desk,
  { row, column }: Cell,
  isTyped: boolean,
  box: HTMLTextAreaElement,
  take: (text: string) => void,
): Helper | undefined {
  const rule = sheet.value?.rule(row, column);
  if (rule?.kind === 'list') return openChoices(rule.values, { text: box.value, isTyped }, box, take);
  // Whoever has begun to type a date knows it.
  if (rule?.kind === 'date' && !isTyped) return openCalendar(book.value.today, box.value, box, take);
  return undefined;
}
