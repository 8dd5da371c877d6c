import { dayMonthYear } from '../../tables/cell';
import { dataModes, panel as text } from '../../texts/panel';
import type { Output } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import { type TaskActs, taskList } from './tasks';
import { figureList, position, stageList } from './year';

/** What the panel shows. */
export interface View {
  readonly survey: Output<'surveyYear'>;
  /** Clock time of the survey. */
  readonly time: string;
  readonly isStale: boolean;
  /** What the last action has done. */
  readonly said: readonly string[];
}

export interface Acts extends TaskActs {
  refresh(): void;
}

/** The whole panel; of a workbook that is not prepared only the first step. */
export function panelView(view: View, acts: Acts): Child[] {
  const { survey } = view;
  const said = view.said.map((each) => h('p', {}, each));
  const report = said.length > 0 ? [h('div', { class: 'note' }, ...said)] : [];
  if (!survey.prepared) return [...firstRun(acts), ...report];
  return [
    header(view),
    ...report,
    ...position(survey.stages),
    h('h2', {}, text.tasks),
    ...taskList(survey.tasks, acts),
    h('h2', {}, text.figures),
    figureList(survey.figures, acts.goTo),
    h('h2', {}, text.stages),
    stageList(survey.stages),
    h(
      'div',
      { class: 'fresh' },
      h('span', { class: 'quiet', id: 'time' }, view.isStale ? text.stale(view.time) : text.refreshed(view.time)),
      button(text.refresh, acts.refresh, { id: 'refresh' }),
    ),
  ];
}

function firstRun(acts: Acts): Child[] {
  return [
    h('h2', {}, text.firstRun.title),
    h('p', {}, text.firstRun.what),
    h(
      'div',
      { class: 'actions' },
      button(text.button.setUp, () => acts.run({ command: 'setUp' }), { class: 'primary', id: 'set-up' }),
      button(text.firstRun.guide, () => acts.run({ sidebar: 'guide' }), { id: 'guide' }),
    ),
  ];
}

function header({ survey: { schoolYear, day, dataMode, tasks } }: View): HTMLElement {
  const isOver = tasks.some(({ kind }) => kind === 'yearOver');
  return h(
    'div',
    { class: 'year' },
    h('strong', {}, schoolYear === null ? text.yearUnknown : text.schoolYear(schoolYear)),
    ...(isOver ? [h('span', { class: 'warning' }, text.yearOver)] : []),
    h('span', { class: 'quiet' }, `${dayMonthYear(day)}, ${dataModes[dataMode]}`),
  );
}
