import { stageStates, panel as text } from '../../texts/panel';
import type { Output } from '../parts/call';
import { button, type Child, h, unseen } from '../parts/dom';
import type { Place } from '../parts/places';

type Survey = Output<'surveyYear'>;

const MARKS = { done: '✓', current: '●', ahead: '○' } as const;

/** Where the school stands: the stage in words and a bar of all stages for the eye. Several stages may go on at once. */
export function position(stages: Survey['stages']): Child[] {
  const current = stages.filter(({ state }) => state === 'current');
  return [
    h('div', { class: 'track', 'aria-hidden': 'true' }, ...stages.map(({ state }) => h('span', { class: state }))),
    ...(current.length > 0 ? [h('p', { class: 'now-at' }, text.stagesOf(current, stages.length))] : []),
  ];
}

/** All stages of the year with their states, in signs and in words. */
export function stageList(stages: Survey['stages']): HTMLElement {
  return h(
    'ol',
    { class: 'plain stages' },
    ...stages.map(({ title, state, note }) =>
      h(
        'li',
        { class: state, ...(state === 'current' ? { 'aria-current': 'step' } : {}) },
        h('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[state]),
        h(
          'span',
          {},
          title,
          unseen(`, ${stageStates[state]}`),
          ...(note === '' ? [] : [h('span', { class: 'quiet note-line' }, note)]),
        ),
      ),
    ),
  );
}

/** The figures; those that have a place lead there. */
export function figureList(figures: Survey['figures'], goTo: (place: Place) => void): HTMLElement {
  return h(
    'dl',
    { class: 'figures' },
    ...figures.flatMap(({ label, value, detail, place }, at) => [
      h('dt', {}, place ? button(label, () => goTo(place), { class: 'link', id: `figure-${at}` }) : label),
      h('dd', {}, h('strong', {}, value), ...(detail ? [h('span', { class: 'quiet' }, detail)] : [])),
    ]),
  );
}
