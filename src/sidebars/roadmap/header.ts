import { roadmapPage as text } from '../../texts/roadmap-sidebar';
import type { Output } from '../parts/call';
import { type Child, h } from '../parts/dom';

type Survey = Output<'surveyRoadmap'>;
type Status = Survey['items'][number]['status'];

/** From what is done to what nobody can plan; what is not held counts nowhere. */
const ORDER: readonly Status[] = ['done', 'inProgress', 'overdue', 'notStarted', 'noDeadline'];

/** What the roadmap is called and both numbers of how far it is; why they are not higher in small print. */
export function header({ title, roadmapYear, sentences, items }: Survey): readonly Child[] {
  const [done = '', onTime = '', ...why] = sentences;
  return [
    h(
      'div',
      { class: 'year' },
      h('strong', {}, title),
      h('span', { class: 'quiet' }, text.schoolYear(`${roadmapYear}/${roadmapYear + 1}`)),
    ),
    ...(items.length === 0
      ? []
      : [share(items), h('p', { class: 'number' }, done), h('p', { class: 'number' }, onTime)]),
    ...(why.length === 0 ? [] : [h('p', { class: 'quiet' }, why.join(' '))]),
  ];
}

/** How much of the roadmap stands how, as parts of one bar. */
function share(items: Survey['items']): HTMLElement {
  const parts = ORDER.flatMap((status) => {
    const count = items.filter((item) => item.status === status).length;
    if (count === 0) return [];
    const part = h('span', { class: status });
    part.style.flexGrow = String(count);
    return [part];
  });
  return h('div', { class: 'share', 'aria-hidden': 'true' }, ...parts);
}
