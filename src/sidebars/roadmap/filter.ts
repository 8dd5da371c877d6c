import { roadmapPage as text } from '../../texts/roadmap-sidebar';
import { button, h } from '../parts/dom';
import type { Item } from './scale';

export type Filter = keyof typeof text.filters;

const MEANT: Readonly<Record<Filter, (item: Item) => boolean>> = {
  all: () => true,
  overdue: ({ status }) => status === 'overdue',
  inProgress: ({ status }) => status === 'inProgress',
  notStarted: ({ status }) => status === 'notStarted',
  done: ({ status }) => status === 'done',
  asked: ({ status, confidence }) => confidence === 'ask' || status === 'noDeadline',
};

export const filtered = (items: readonly Item[], filter: Filter): readonly Item[] => items.filter(MEANT[filter]);

/**
 * Buttons that narrow the drawing, each with how many rows it would show and with their colour: they are the legend too.
 * One that would show nothing is left out.
 */
export function filters(items: readonly Item[], now: Filter, choose: (filter: Filter) => void): HTMLElement {
  const each = (Object.keys(text.filters) as readonly Filter[]).flatMap((filter) => {
    const count = filtered(items, filter).length;
    if (count === 0 && filter !== now) return [];
    const dot = filter === 'all' ? [] : [h('span', { class: `dot ${filter}`, 'aria-hidden': 'true' })];
    return [
      button(h('span', {}, ...dot, `${text.filters[filter]} ${count}`), () => choose(filter), {
        class: 'chip',
        id: `filter-${filter}`,
        'aria-pressed': String(filter === now),
      }),
    ];
  });
  return h('div', { class: 'chips', role: 'group', 'aria-label': text.show }, ...each);
}
