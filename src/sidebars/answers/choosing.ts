import { creating as text } from '../../texts/questionnaires-sidebar';
import { button, type Child, h } from '../parts/dom';
import { grouped, type Key, nameOf, type Surveyed } from './groups';

/** The questionnaires that have no form yet, to be ticked; folded away once some have one. */
export function choosing(
  all: readonly Surveyed[],
  ticked: Set<Key>,
  create: (keys: readonly Key[]) => void,
): readonly Child[] {
  const left = all.filter(({ state }) => state === 'none');
  if (left.length === 0) return [h('p', { class: 'quiet' }, text.all)];
  const problem = h('p', { class: 'error', role: 'alert' });
  const go = (): void => {
    const chosen = left.map(({ key }) => key).filter((key) => ticked.has(key));
    problem.textContent = chosen.length === 0 ? text.nothing : '';
    if (chosen.length > 0) create(chosen);
  };
  const content: readonly Child[] = [
    h('p', {}, text.what),
    ...grouped(left).map(({ title, own }) =>
      h('fieldset', { class: 'group' }, h('legend', {}, title), ...own.map((each) => tick(each, ticked))),
    ),
    problem,
    h('div', { class: 'actions' }, button(text.create, go, { class: 'primary', id: 'create' })),
  ];
  const isFirst = left.length === all.length;
  return isFirst
    ? [h('h2', {}, text.title), ...content]
    : [h('details', { class: 'create' }, h('summary', { id: 'more' }, text.title), ...content)];
}

function tick(each: Surveyed, ticked: Set<Key>): HTMLElement {
  const box = h('input', { type: 'checkbox', id: `tick-${each.key}`, checked: ticked.has(each.key) });
  box.addEventListener('change', () => (box.checked ? ticked.add(each.key) : ticked.delete(each.key)));
  return h('label', { class: 'check' }, box, h('span', {}, nameOf(each)));
}
