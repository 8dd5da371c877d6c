import { SIDEBARS } from '../../menu';
import { STEPS, type Step, guide as text } from '../../texts/guide';
import { words } from '../../texts/sidebar';
import { button, type Child, h } from '../parts/dom';

export interface Acts {
  go(step: number): void;
  toggleList(): void;
  open(place: Step['places'][number]): void;
}

/** One step of the guide with the way to the others. */
export function guideView(at: number, isListOpen: boolean, acts: Acts): Child[] {
  const step = STEPS[at];
  if (step === undefined) return [];
  return [
    h(
      'div',
      { class: 'top' },
      h('span', { class: 'quiet' }, text.position(at + 1, STEPS.length)),
      button(text.all, acts.toggleList, {
        id: 'all',
        class: 'link',
        'aria-expanded': String(isListOpen),
        'aria-controls': 'steps',
      }),
    ),
    h(
      'div',
      { class: 'track', 'aria-hidden': 'true' },
      h('span', { style: `width: ${((at + 1) / STEPS.length) * 100}%` }),
    ),
    h('nav', { id: 'steps', 'aria-label': text.all, hidden: !isListOpen }, ...(isListOpen ? [stepList(at, acts)] : [])),
    article(step, acts),
    h(
      'div',
      { class: 'turns' },
      ...(at > 0 ? [button(text.back, () => acts.go(at - 1), { id: 'back' })] : []),
      ...(at < STEPS.length - 1 ? [button(text.next, () => acts.go(at + 1), { id: 'next', class: 'primary' })] : []),
    ),
  ];
}

function stepList(at: number, acts: Acts): HTMLElement {
  return h(
    'ol',
    { class: 'steps' },
    ...STEPS.map(({ title }, step) =>
      h(
        'li',
        {},
        button(title, () => acts.go(step), {
          class: 'link',
          id: `step-${step}`,
          ...(step === at ? { 'aria-current': 'step' } : {}),
        }),
      ),
    ),
  );
}

function article({ title, why, actions, notes = [], places }: Step, acts: Acts): HTMLElement {
  return h(
    'article',
    {},
    h('h2', {}, title),
    ...why.map((paragraph) => h('p', {}, paragraph)),
    h('h3', {}, text.what),
    h('ol', {}, ...actions.map((action) => h('li', {}, action))),
    h('h3', {}, text.where),
    h('div', { class: 'actions' }, ...places.map((place) => button(labelOf(place), () => acts.open(place)))),
    ...(notes.length > 0
      ? [h('div', { class: 'note' }, h('h3', {}, text.notes), h('ul', {}, ...notes.map((note) => h('li', {}, note))))]
      : []),
  );
}

const labelOf = (place: Step['places'][number]): string =>
  'tab' in place ? text.tab(place.tab) : words.open(SIDEBARS[place.sidebar]);
