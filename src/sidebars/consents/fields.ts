import { type Child, h } from '../parts/dom';

export const field = (label: string, input: HTMLElement, ...rest: readonly Child[]): HTMLElement =>
  h('div', { class: 'field' }, h('label', { for: input.id }, label), input, ...rest);

export function select(id: string, words: Readonly<Record<string, string>>, chosen: string): HTMLSelectElement {
  const options = Object.entries(words).map(([value, word]) => h('option', { value }, word));
  const element = h('select', { id }, ...options);
  element.value = chosen;
  return element;
}
