import type { KeyEntry } from '../domain/people-import/key-file';
import type { ListTable } from '../domain/people-import/list';
import { SIDEBARS } from '../menu';
import { Refusal } from '../tables/finding';
import { bases as text, preview as words } from '../texts/people-import-sidebar';
import { words as common } from '../texts/sidebar';
import { choosing } from './bases/choosing';
import { compare } from './bases/comparing';
import { type List, openList, TABLES } from './bases/list';
import { mapping } from './bases/mapping';
import { outcome } from './bases/outcome';
import { call } from './parts/call';
import { button, type Child, h } from './parts/dom';
import { goTo } from './parts/places';
import { type Page, start } from './sidebar';

start(SIDEBARS.bases, (page) => {
  /** Codes and names that are known in this window: what was chosen here, and the lists that were taken in. */
  let key: readonly KeyEntry[] = [];
  const fields = choosing((given) => read(given));
  const last = button(words.undoLast, () => ask(), { class: 'link', id: 'undo-last' });
  const choose = (...above: readonly Child[]): void => page.show(...above, ...fields, h('p', {}, last));
  /** What is new begins at the top; whoever listens to the page begins there too. */
  const toTop = (): void => {
    page.body.focus({ preventScroll: true });
    page.body.parentElement?.scrollTo(0, 0);
  };
  const work = (label: string, run: () => Promise<void>): void => void page.work(label, run, { after: toTop });

  const read = (given: () => Promise<readonly ListTable[]>): void =>
    work(text.reading, async () => {
      const list = await listIn(await given(), key);
      map(list);
      page.say(text.mapping);
    });

  const map = (list: List): void => {
    key = list.key;
    const back = (): void => {
      choose();
      toTop();
    };
    const again = (): void => {
      map(list);
      toTop();
    };
    const acts = { again: map, back, work: (run: () => Promise<void>) => void page.work(text.reading, run) };
    const look: Parameters<typeof mapping>[1]['look'] = (ready, base) =>
      compare(page, ready, base, {
        back: again,
        toTop,
        done: (imported, known) => {
          key = known;
          page.show(...outcome(imported, key, { ...waysFrom(page, TABLES[base].tab), more: back, undo }));
          page.say(imported.message);
        },
      });
    page.show(...mapping(list, { ...acts, look }));
  };

  /** Long after an import nobody remembers what it was. */
  const ask = (): void => {
    const ways = [
      button(words.undo, undo, { class: 'primary', id: 'undo' }),
      button(words.keep, () => choose(), { id: 'keep' }),
    ];
    page.show(h('p', { class: 'note warn' }, words.undoSure), h('div', { class: 'actions' }, ...ways));
    toTop();
  };

  const undo = (): void => work(words.undoing, async () => choose(...(await undone(page))));

  choose();
});

async function listIn(tables: readonly ListTable[], key: readonly KeyEntry[]): Promise<List> {
  const filled = tables.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  if (filled.length === 0) throw new Refusal(text.empty);
  const { dataMode } = await call('listPeople', { base: 'mentees' });
  return openList(filled, dataMode, key);
}

/** Where one goes from a list that has been taken in. */
const waysFrom = (page: Page, tab: string) => ({
  show: (): void => void goTo(page, { tab, row: 2 }),
  check: (): void =>
    void page.work(common.openingSidebar, async () => void (await call('openSidebar', { name: 'findings' }))),
});

/** Takes the last list back, and tells what stays. */
async function undone(page: Page): Promise<readonly Child[]> {
  const { message, left } = await call('undoPeopleImport', {});
  const lines = left.map(({ tab, code, column, reason }) => h('li', {}, words.leftLine(tab, code, column, reason)));
  page.say(message);
  const stayed = lines.length === 0 ? [] : [h('h2', {}, words.stayed), h('ul', {}, ...lines)];
  return [h('p', { class: 'note good' }, message), ...stayed];
}
