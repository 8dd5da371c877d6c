import type { BookFormItem } from '../../state';

/** Whether a question takes an answer that is not blank, as the page at Google would. */
export function takes(item: BookFormItem, value: string | readonly string[]): boolean {
  const { kind, choices = [], scale } = item;
  if (kind === 'checkbox') return typeof value !== 'string' && areChoices(value, choices);
  if (typeof value !== 'string') return false;
  if (kind === 'choice') return choices.includes(value);
  if (kind === 'scale') return /^\d+$/.test(value) && isBetween(Number(value), scale?.from, scale?.to);
  if (kind === 'date') return isDay(value);
  return kind !== 'text' || isAccepted(value, item.accepts);
}

const areChoices = (values: readonly string[], choices: readonly string[]): boolean =>
  new Set(values).size === values.length && values.every((value) => choices.includes(value));

const isBetween = (number: number, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): boolean =>
  number >= min && number <= max;

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** https://developers.google.com/apps-script/reference/forms/text-validation-builder */
function isAccepted(text: string, accepts: BookFormItem['accepts']): boolean {
  if (accepts === undefined) return true;
  const { pattern, min, max } = accepts;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) return false;
  if (min === undefined && max === undefined) return true;
  return /^\s*-?\d+([.,]\d+)?\s*$/.test(text) && isBetween(Number(text.replace(',', '.')), min, max);
}
