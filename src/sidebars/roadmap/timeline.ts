import { roadmapPage as text } from '../../texts/roadmap-sidebar';
import type { Output } from '../parts/call';
import { button, h, unseen } from '../parts/dom';
import { inSections } from '../parts/sections';
import { grid, monthsHead } from './months';
import { type Item, type Scale, scaleOf } from './scale';
import { stretches } from './strip';

type Survey = Output<'surveyRoadmap'>;

/** The year as a picture of thin strips, and under it row after row with its words, all below the same months. */
export function timeline(survey: Survey, items: readonly Item[], open: (item: Item) => void): HTMLElement {
  const scale = scaleOf(survey);
  const sections = inSections(items, ({ section, annex }) => annex || section || text.noSection);
  return h(
    'div',
    { class: 'timeline' },
    ...(scale
      ? [
          monthsHead(survey, scale),
          picture(
            survey,
            sections.map(({ own }) => own),
            scale,
          ),
        ]
      : []),
    ...sections.flatMap(({ name, own }) => [
      h('h3', {}, name),
      h('ul', { class: 'plain' }, ...own.map((item) => row(survey, item, scale, open))),
    ]),
  );
}

/** The whole year at a glance; a strip leads to its row below. What it shows is said there in words. */
function picture(survey: Survey, sections: readonly (readonly Item[])[], scale: Scale): HTMLElement {
  const thin = (item: Item): HTMLElement => {
    const strip = h('div', { class: `thin ${item.status}`, onclick: () => toRow(item) }, ...stretches(item, scale));
    strip.title = item.title;
    return strip;
  };
  return h(
    'div',
    { class: 'picture', 'aria-hidden': 'true' },
    ...grid(survey, scale),
    ...sections.map((own) => h('div', { class: 'band' }, ...own.map(thin))),
  );
}

const idOf = ({ line }: Item): string => `item-${line}`;

function toRow(item: Item): void {
  const row = document.getElementById(idOf(item));
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
}

function row(survey: Survey, item: Item, scale: Scale | undefined, open: (item: Item) => void): HTMLElement {
  const { number, title, status, statusWord, said, responsibles, doubts, confidence } = item;
  const about = text.row([said, responsibles.join(', ')]);
  const label = h(
    'span',
    {},
    ...(number === '' ? [] : [h('strong', {}, number), ' ']),
    title,
    unseen(`. ${text.row([statusWord, said, responsibles.join(', ')])}`),
  );
  return h(
    'li',
    { class: `item ${status}` },
    button(label, () => open(item), { class: 'line', id: idOf(item) }),
    ...(scale ? [strip(survey, item, scale)] : []),
    h('p', { class: 'about', 'aria-hidden': 'true' }, h('b', {}, statusWord), about === '' ? '' : `; ${about}`),
    ...(confidence === 'ask' ? doubts.map((doubt) => h('p', { class: 'warning' }, doubt)) : []),
  );
}

function strip(survey: Survey, item: Item, scale: Scale): HTMLElement {
  const drawn = stretches(item, scale);
  if (drawn.length === 0) return h('div', { class: 'strip none', 'aria-hidden': 'true' }, text.noDays);
  return h('div', { class: 'strip', 'aria-hidden': 'true' }, ...grid(survey, scale), ...drawn);
}
