import { SIDEBARS, type SidebarName } from '../menu';
import { roadmap } from '../tables/roadmap';
import { importPage as text } from '../texts/import-sidebar';
import { words } from '../texts/sidebar';
import { choosing } from './import/choosing';
import type { Source } from './import/document-source';
import { preview } from './import/preview';
import { call, type Output } from './parts/call';
import { button, type Child, h } from './parts/dom';
import { goTo } from './parts/places';
import { start } from './sidebar';

start(SIDEBARS.import, (page) => {
  const fields = choosing((given) => read(given));
  const choose = (...above: readonly Child[]): void => page.show(...above, ...fields);
  /** What is new begins at the top; whoever listens to the page begins there too. */
  const toTop = (): void => {
    page.body.focus({ preventScroll: true });
    page.body.parentElement?.scrollTo(0, 0);
  };

  const read = (given: () => Promise<Source>): void =>
    void page.work(
      text.reading,
      async () => {
        const source = await given();
        const imported = await call('importRoadmap', { ...source, preview: true });
        page.show(...preview(imported, { write: () => write(source), back }));
        page.say(`${text.preview}. ${text.rows(imported.counts.rows)}`);
      },
      { after: toTop },
    );

  const back = (): void => {
    choose();
    toTop();
  };

  const write = (source: Source): void =>
    void page.work(text.writing, async () => done(await call('importRoadmap', source)), { after: toTop });

  const done = ({ written, message: said }: Output<'importRoadmap'>): void => {
    page.show(
      h('p', { class: 'note good' }, said),
      h('p', {}, text.next),
      h(
        'div',
        { class: 'actions' },
        button(text.show, () => goTo(page, { tab: roadmap.tab, row: 2 }), { class: 'primary', id: 'show' }),
        button(text.showFindings, () => open('findings'), { id: 'findings' }),
        button(text.showRoadmap, () => open('roadmap'), { id: 'roadmap' }),
      ),
      ...(written ? [h('div', { class: 'actions' }, button(text.undo, undo, { id: 'undo' }))] : []),
    );
    page.say(said);
  };

  const undo = (): void =>
    void page.work(
      text.undoing,
      async () => {
        const { message } = await call('undoImport', {});
        choose(h('p', { class: 'note good' }, message));
        page.say(message);
      },
      { after: toTop },
    );

  const open = (name: SidebarName): void =>
    void page.work(words.openingSidebar, async () => void (await call('openSidebar', { name })));

  choose();
});
