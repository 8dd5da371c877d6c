import { roadmapPage as text } from '../../texts/roadmap-sidebar';
import { words } from '../../texts/sidebar';
import { call } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import { calendars } from './calendars';
import { counting } from './counting';
import { letters } from './letters';
import { mending } from './mending';
import { newYear } from './new-year';
import { phrase } from './phrase';
import { printing } from './printing';
import { type Ground, toolSection } from './tool';

/** All that can be done with the roadmap, below its drawing. */
export function tools(ground: Ground): readonly Child[] {
  const { page, survey, changed } = ground;
  const { items, canUndo } = survey();
  const isThere = items.length > 0;
  const load = (): void =>
    void page.work(words.openingSidebar, async () => void (await call('openSidebar', { name: 'import' })));
  const toTop = (): void => page.body.parentElement?.scrollTo(0, 0);
  const undo = (): void =>
    void page.work(text.undoing, async () => changed((await call('undoImport', {})).message), { after: toTop });
  const unfolding = isThere ? [counting, mending, letters, printing, calendars, newYear, phrase] : [newYear, phrase];
  return [
    h('h2', { id: 'tools' }, text.tools),
    h(
      'div',
      { class: 'actions' },
      button(text.load, load, { id: 'load', class: isThere ? '' : 'primary' }),
      ...(canUndo ? [button(text.undo, undo, { id: 'undo' })] : []),
    ),
    ...unfolding.map((tool) => toolSection(ground, tool)),
  ];
}
