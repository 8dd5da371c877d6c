import type { Finding } from '../../tables/finding';
import { severities, findingsPage as text } from '../../texts/findings';
import { h } from '../parts/dom';
import type { Filter } from './list';

/** By what the list of findings is narrowed: severity and words. */
export interface Narrowing {
  readonly element: HTMLElement;
  readonly filter: Filter;
  readonly search: string;
  /** Shows how many there are of each severity; nothing to narrow hides it all. */
  count(findings: readonly Finding[]): void;
  reset(): void;
}

export function narrowing(onchange: () => void): Narrowing {
  let filter: Filter = 'all';
  const search = h('input', { type: 'search', id: 'search', 'aria-describedby': 'search-hint', oninput: onchange });
  const kinds = (Object.keys(severities) as readonly Filter[]).map((kind) => {
    const choose = (): void => {
      filter = kind;
      onchange();
    };
    const input = h('input', {
      type: 'radio',
      name: 'kind',
      id: `kind-${kind}`,
      checked: kind === filter,
      onchange: choose,
    });
    return { kind, input, number: h('span', { class: 'badge' }) };
  });
  const element = h(
    'div',
    { hidden: true },
    h(
      'fieldset',
      { class: 'kinds' },
      h('legend', { class: 'unseen' }, text.kinds),
      ...kinds.map(({ kind, input, number }) =>
        h('label', { for: input.id }, input, h('span', {}, severities[kind], ' ', number)),
      ),
    ),
    h(
      'div',
      { class: 'field' },
      h('label', { for: search.id }, text.search),
      search,
      h('p', { class: 'hint', id: 'search-hint' }, text.hint),
    ),
  );
  return {
    element,
    get filter() {
      return filter;
    },
    get search() {
      return search.value;
    },
    count(findings) {
      element.hidden = findings.length === 0;
      for (const { kind, number } of kinds) {
        number.textContent = String(findings.filter(({ severity }) => kind === 'all' || kind === severity).length);
      }
    },
    reset() {
      filter = 'all';
      for (const { kind, input } of kinds) input.checked = kind === filter;
      search.value = '';
      search.focus();
      onchange();
    },
  };
}
