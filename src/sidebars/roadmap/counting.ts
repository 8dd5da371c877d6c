import { targets as targetsTable } from '../../tables/targets';
import { targetStates } from '../../texts/measured';
import { roadmapTools } from '../../texts/roadmap-sidebar';
import { call, type Output } from '../parts/call';
import { button, h } from '../parts/dom';
import { goTo } from '../parts/places';
import { type Desk, primary, type Tool } from './tool';

const text = roadmapTools.count;

type Counted = Output<'countTargets'>['targets'][number];

/** What is planned beside what has been reached. */
export const counting: Tool = { id: 'count', title: text.title, fill };

function fill(desk: Desk): void {
  const result = h('div', { role: 'status' });
  const count = (): void =>
    desk.work(text.counting, async () => {
      const { targets, message } = await call('countTargets', {});
      const toTab = button(text.show, () => goTo(desk.page, { tab: targetsTable.tab, row: 2 }), { id: 'targets' });
      result.replaceChildren(
        h('p', {}, targets.length === 0 ? text.none : message),
        h('ul', { class: 'plain targets' }, ...targets.map(line)),
        ...(targets.length === 0 ? [] : [h('div', { class: 'actions' }, toTab)]),
      );
    });
  desk.show(h('p', {}, text.what), primary(text.count, count, 'count'), result);
}

/** What has been reached: as a person has entered it, else as it was counted. */
function line({ item, phrase, planned, counted, entered, source, state }: Counted): HTMLElement {
  const fact = entered || counted;
  return h(
    'li',
    { class: state === targetStates.met ? 'met' : state === targetStates.notYet ? 'not-yet' : '' },
    h('p', {}, ...(item === '' ? [] : [h('strong', {}, item), ' ']), phrase),
    h(
      'dl',
      { class: 'facts' },
      h('dt', {}, text.planned),
      h('dd', {}, planned),
      h('dt', {}, text.fact),
      h('dd', {}, fact === '' ? text.noFact : fact),
      h('dt', {}, text.state),
      h('dd', { class: 'state' }, state),
    ),
    h('p', { class: 'quiet' }, source),
  );
}
