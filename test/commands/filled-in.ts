import type { BookForm, BookFormItem } from '../../src/local/state';
import type { Filled } from './forms';

/** A form with every question answered that must be: with what a test says, else with the first that may be chosen. */
export function filledIn({ items }: BookForm, given: Filled): Filled {
  const asked = items.filter(({ required, title }) => required && !(title in given));
  return { ...Object.fromEntries(asked.map((item) => [item.title, anyAnswer(item)])), ...given };
}

function anyAnswer({ kind, choices = [], scale }: BookFormItem): string | readonly string[] {
  if (kind === 'checkbox') return choices.slice(0, 1);
  if (kind === 'scale') return String(scale?.from);
  return choices[0] ?? 'да';
}
