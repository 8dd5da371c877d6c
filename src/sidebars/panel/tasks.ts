import { sidebars } from '../../text';
import { panel as text, urgencies } from '../../texts/panel';
import { words } from '../../texts/sidebar';
import type { Output } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import type { Place } from '../parts/places';

type Task = Output<'surveyYear'>['tasks'][number];
export type Action = NonNullable<Task['action']>;

/** What a task list needs of its page. */
export interface TaskActs {
  readonly open: ReadonlySet<string>;
  toggle(key: string): void;
  goTo(place: Place): void;
  run(action: Action): void;
}

/** What to do, the most urgent first; one blue button, for the first of all. */
export function taskList(tasks: readonly Task[], acts: TaskActs): Child[] {
  if (tasks.length === 0) return [h('p', { class: 'note good' }, `✓ ${text.nothingToDo}`)];
  const first = (['now', 'soon', 'later'] as const)
    .flatMap((urgency) => tasks.filter((each) => each.urgency === urgency))
    .find(({ action }) => action);
  return (['now', 'soon', 'later'] as const).flatMap((urgency) => {
    const own = tasks.filter((task) => task.urgency === urgency);
    if (own.length === 0) return [];
    return [
      h('h3', { class: `urgency ${urgency}` }, urgencies[urgency]),
      h('ul', { class: 'plain' }, ...own.map((task) => item(task, task === first, acts))),
    ];
  });
}

/** What stays the same of a task when the year is read anew: there is one of a kind for a tab. */
const keyOf = ({ kind, places }: Task): string => `${kind}-${places[0]?.tab ?? ''}`.replace(/\s+/g, '_');

function item(task: Task, isFirst: boolean, acts: TaskActs): HTMLElement {
  const { urgency, message, places, action, label } = task;
  const key = keyOf(task);
  const isOpen = acts.open.has(key);
  const list = `places-${key}`;
  return h(
    'li',
    { class: `task ${urgency}` },
    h('p', {}, message),
    h(
      'div',
      { class: 'actions' },
      ...(action
        ? [
            button(label ?? titleOf(action), () => acts.run(action), {
              id: `do-${key}`,
              class: isFirst ? 'primary' : '',
            }),
          ]
        : []),
      ...(places.length > 0
        ? [
            button(isOpen ? text.hide : text.show(places.length), () => acts.toggle(key), {
              id: `show-${key}`,
              class: 'link',
              'aria-expanded': String(isOpen),
              'aria-controls': list,
            }),
          ]
        : []),
    ),
    h('div', { id: list, hidden: !isOpen }, ...(isOpen ? [placeList(task, acts)] : [])),
  );
}

function placeList(task: Task, acts: TaskActs): HTMLElement {
  const { places, count } = task;
  const lines = places.map((place, at) =>
    h(
      'li',
      {},
      button(placeLine(place), () => acts.goTo(place), { class: 'line', id: `place-${keyOf(task)}-${at}` }),
    ),
  );
  const rest = count > places.length ? [h('p', { class: 'quiet' }, text.first(places.length, count))] : [];
  return h('div', { class: 'places' }, h('ul', { class: 'plain' }, ...lines), ...rest);
}

function placeLine({ tab, row, code, column }: Place): HTMLElement {
  const where = [tab, words.row(row), ...(column ? [`«${column}»`] : [])].join(', ');
  return h('span', {}, ...(code ? [h('strong', {}, code), ' '] : []), h('span', { class: 'quiet' }, where));
}

const titleOf = (action: Action): string =>
  'sidebar' in action ? words.open(sidebars[action.sidebar]) : text.button[action.command];
