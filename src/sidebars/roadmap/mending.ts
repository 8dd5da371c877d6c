import { roadmapTools } from '../../texts/roadmap-sidebar';
import { call } from '../parts/call';
import { h } from '../parts/dom';
import { boxes } from './boxes';
import { changeOf } from './change';
import type { Desk, Tool } from './tool';

const text = roadmapTools.mends;

/** What can be put right mechanically, each with a box. */
export const mending: Tool = { id: 'mends', title: text.title, label: text.looking, fill };

async function fill(desk: Desk): Promise<void> {
  const { mends, message } = await call('mendRoadmap', {});
  if (mends.length === 0) return desk.show(h('p', { class: 'note good' }, message));
  const { list, ticked, go } = boxes(
    'mend',
    mends.map(({ id, tab, line, code, column, before, after, why }) => ({
      id,
      content: [
        h('span', { class: 'quiet' }, text.where(tab, line, code, column)),
        ...changeOf(before, after),
        h('span', { class: 'quiet' }, why),
      ],
    })),
  );
  const apply = (): void =>
    desk.work(text.applying, async () => {
      const done = await call('mendRoadmap', { mends: [...ticked()] });
      await desk.changed(done.message);
    });
  desk.show(h('p', {}, message), h('p', { class: 'quiet' }, text.why), list, go(text.apply, apply));
}
