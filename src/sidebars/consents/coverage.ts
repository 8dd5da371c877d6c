import { consentsSidebar as text } from '../../texts/consents-sidebar';
import { type Child, h } from '../parts/dom';
import type { Survey } from './view';

/** How far each kind of consent is: a bar, and the same in words. */
export const coverage = ({ people, kinds }: Survey): readonly Child[] => [
  h('p', { class: 'people' }, text.people(people.given, people.all, people.percent)),
  h('ul', { class: 'plain kinds' }, ...kinds.map(kindLine)),
];

function kindLine({ title, needed, given, percent, expiring }: Survey['kinds'][number]): HTMLElement {
  const isComplete = needed > 0 && given === needed;
  const words = needed === 0 ? text.notNeeded : isComplete ? text.complete(needed) : text.part(given, needed, percent);
  return h(
    'li',
    { class: needed === 0 ? 'idle' : isComplete ? 'full' : 'partial' },
    h('span', { class: 'title' }, text.kind(title)),
    h('span', { class: 'figure' }, words),
    ...(needed === 0 ? [] : [h('progress', { max: needed, value: given, 'aria-hidden': 'true' })]),
    ...(expiring === 0 ? [] : [h('span', { class: 'quiet' }, text.expiring(expiring))]),
  );
}
