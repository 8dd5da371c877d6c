import { type PlanName, plans } from '../../texts/plans';
import { roadmapTools } from '../../texts/roadmap-sidebar';
import { call } from '../parts/call';
import { button, h } from '../parts/dom';
import { inSections } from '../parts/sections';
import { type Choice, choices } from './choices';
import { showRenewed } from './renewal';
import { type Desk, primary, type Tool } from './tool';

const text = roadmapTools.year;

/** What a school year may start from: the roadmap that there is, or a plan of the add-in. */
type Base = PlanName | 'own';

/** A school year from the roadmap there is, or from a plan of the add-in. */
export const newYear: Tool = { id: 'year', title: text.title, fill };

function fill(desk: Desk): void {
  const { items, roadmapYear, schoolYear } = desk.survey();
  const isThere = items.length > 0;
  const schools = schoolYear === null ? roadmapYear : Number(schoolYear.slice(0, 4));
  /** The roadmap that there is goes on next year; a plan of the add-in begins the year the school is in. */
  const offered = (from: Base): string => {
    const first = from === 'own' ? Math.max(roadmapYear + 1, schools) : schools;
    return `${first}/${first + 1}`;
  };
  const year = h('input', { id: 'school-year', value: offered(isThere ? 'own' : 'wholeModel'), autocomplete: 'off' });
  let isTyped = false;
  const result = h('div', {});
  // What was looked at belongs to another choice.
  const forget = (): void => {
    result.replaceChildren();
    if (!isTyped) year.value = offered(base.chosen());
  };
  year.addEventListener('input', () => {
    isTyped = true;
    forget();
  });
  const [first, ...rest] = planChoices();
  const own: Choice<Base> = { value: 'own', label: text.own, about: text.aboutOwn };
  const base = isThere
    ? choices<Base>('base', text.from, [own, first, ...rest], 'own', forget)
    : choices<Base>('base', text.from, [first, ...rest], first.value, forget);
  const look = (): void =>
    desk.work(text.looking, async () => {
      const chosen = base.chosen();
      if (chosen === 'own') await showRenewed(desk, result, year.value);
      else await showPlan(desk, result, chosen, year.value);
    });
  desk.show(
    ...(isThere ? [h('p', {}, text.what)] : []),
    base.element,
    h('div', { class: 'field' }, h('label', { for: 'school-year' }, text.year), year),
    h('div', { class: 'actions' }, button(text.look, look, { id: 'look' })),
    result,
  );
}

function planChoices(): readonly [Choice<Base>, ...Choice<Base>[]] {
  const choiceOf = (name: PlanName): Choice<Base> => ({
    value: name,
    label: plans[name].title,
    about: plans[name].about,
  });
  const [first = 'wholeModel', ...rest] = Object.keys(plans) as readonly PlanName[];
  return [choiceOf(first), ...rest.map(choiceOf)];
}

async function showPlan(desk: Desk, result: HTMLElement, plan: PlanName, schoolYear: string): Promise<void> {
  const { items, message } = await call('startRoadmap', { plan, schoolYear, preview: true });
  const begin = (): void =>
    desk.work(text.writing, async () => {
      const started = await call('startRoadmap', { plan, schoolYear });
      await desk.changed(started.message);
    });
  const line = ({ title, content, deadline }: (typeof items)[number]) =>
    h(
      'li',
      {},
      title,
      ...(content === '' ? [] : [h('span', { class: 'quiet lines' }, content)]),
      h('span', { class: 'when' }, deadline.raw),
    );
  result.replaceChildren(
    h('p', { role: 'status' }, message),
    ...inSections(items, ({ section }) => section).map(({ name, own }) =>
      h(
        'details',
        { class: 'part' },
        h('summary', {}, name, ' ', h('span', { class: 'quiet' }, text.count(own.length))),
        h('ul', { class: 'plain rows' }, ...own.map(line)),
      ),
    ),
    primary(text.begin, begin, 'begin'),
  );
}
