import { sameWords } from '../../tables/cell';
import { person as text } from '../../texts/person';
import type { Output } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import type { Base } from './sections';

/** How many people are shown at a time. */
const SHOWN = 50;

export interface ListActs {
  choose(base: Base): void;
  add(): void;
  fromRow(): void;
  open(code: string): void;
}

type People = Output<'listPeople'>['people'];

/** The choice of whom to open: a base, and somebody of it. */
export function listView(base: Base, { dataMode, people }: Output<'listPeople'>, acts: ListActs): Child[] {
  const list = h('div', {});
  const search = h('input', { type: 'search', id: 'search', autocomplete: 'off' });
  const fill = (): void => list.replaceChildren(...found(people, search.value, acts.open));
  search.addEventListener('input', fill);
  fill();
  return [
    bases(base, acts.choose),
    h(
      'div',
      { class: 'actions' },
      button(text.add, acts.add, { class: 'primary', id: 'add' }),
      button(text.fromRow, acts.fromRow, { id: 'from-row' }),
    ),
    ...(people.length === 0
      ? [h('p', { class: 'quiet' }, text.empty)]
      : [h('div', { class: 'field' }, h('label', { for: 'search' }, text.search[dataMode]), search), list]),
  ];
}

function bases(chosen: Base, choose: (base: Base) => void): HTMLElement {
  const options = (['mentees', 'mentors'] as const).map((base) => {
    const onchange = (): void => choose(base);
    const input = h('input', { type: 'radio', name: 'base', id: `base-${base}`, checked: base === chosen, onchange });
    return h('label', {}, input, h('span', {}, text.bases[base]));
  });
  return h('fieldset', { class: 'bases' }, h('legend', { class: 'unseen' }, text.base), ...options);
}

/** Those in whose label every word of the search occurs, the first of them. */
function found(people: People, search: string, open: (code: string) => void): Child[] {
  const words = sameWords(search).split(' ');
  const all = people.filter(({ label }) => words.every((word) => sameWords(label).includes(word)));
  const said = all.length > SHOWN ? text.first(SHOWN, all.length) : search.trim() === '' ? text.listed(all.length) : '';
  const items = all.slice(0, SHOWN).map(({ code, label }) => {
    const rest = label.startsWith(code) ? label.slice(code.length).replace(/^, /, '') : label;
    const parts = [h('span', { class: 'code' }, code), ' ', rest];
    return h(
      'li',
      {},
      button(h('span', {}, ...parts), () => open(code), { class: 'line', id: `person-${code}` }),
    );
  });
  return [
    h('p', { class: 'quiet', role: 'status' }, all.length === 0 ? text.nobody : said),
    h('ul', { class: 'plain people' }, ...items),
  ];
}
