import { consentsSidebar as text } from '../../texts/consents-sidebar';
import { type Child, h } from '../parts/dom';
import type { Survey } from './view';

/** How far each kind of consent is: a bar, and the same in words. */
export const coverage = ({ people, kinds }: Survey): readonly Child[] => [
  h('p', { class: 'people' }, text.people(people.given, people.all, people.percent)),
  h('ul', { class: 'plain kinds' }, ...kinds.filter(({ needed }) => needed > 0).map(kindLine)),
  ...idle(kinds.filter(({ needed }) => needed === 0).map(({ title }) => title)),
];

const idle = (titles: readonly string[]): readonly Child[] =>
  titles.length === 0 ? [] : [h('p', { class: 'quiet idle' }, text.notNeeded(titles))];

function kindLine({ title, needed, given, percent, expiring }: Survey['kinds'][number]): HTMLElement {
  const isComplete = given === needed;
  const words = isComplete ? text.complete(needed) : text.part(given, needed, percent);
  return h(
    'li',
    { class: isComplete ? 'full' : 'partial' },
    h('span', { class: 'title' }, text.kind(title)),
    h('span', { class: 'figure' }, words),
    h('progress', { max: needed, value: given, 'aria-hidden': 'true' }),
    ...(expiring === 0 ? [] : [h('span', { class: 'quiet' }, text.expiring(expiring))]),
  );
}
