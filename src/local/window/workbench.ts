import type { Desk } from './desk';
import { button, h } from './dom';
import { createActions } from './edit/actions';
import { listenToClipboard } from './edit/clipboard';
import { createEditor, type Editor } from './edit/editor';
import { createEntering, type Entering } from './edit/entering';
import { listenToKeys } from './edit/keys';
import { listenToMouse } from './edit/mouse';
import { createGrid, type Grid } from './grid/grid';
import { measureIn } from './grid/row-heights';
import { linkName } from './links';
import { createLinkCard, createNoteCard } from './shell/cards';
import { createFindBar } from './shell/find-bar';
import { createFormulaLine } from './shell/formula-line';
import { createRowMenu } from './shell/row-menu';
import { createTabs, type Tabs } from './tabs';
import type { Voice } from './voice';
import { words } from './words';

/** The grid with all that works on it. */
export interface Workbench {
  readonly grid: Grid;
  readonly tabs: Tabs;
  readonly entering: Entering;
  readonly editor: Editor;
  /** The line above the grid, and the grid. */
  readonly line: HTMLElement;
  readonly element: HTMLElement;
  /** Gives the keyboard to the grid. */
  focus(): void;
}

/** As in the style of the cells. */
const FONT = '13.3px Arial, "Liberation Sans", sans-serif';

export function createWorkbench(desk: Desk, voice: Voice, follow: (link: string) => void): Workbench {
  const grid = createGrid(measureIn(FONT), (text) => linkName(desk, text) !== undefined);
  const tabs = createTabs(desk, grid);
  const entering = createEntering(desk, grid, tabs, voice);
  const editor = createEditor(desk, grid, entering);
  const more = () => void addRows(desk, entering);
  const rows = createRowMenu(desk, grid, entering, voice, more);
  const find = createFindBar(desk, grid);
  const actions = createActions(desk, editor, entering, {
    follow() {
      const { active } = desk.span.value;
      const text = desk.sheet.value?.text(active.row, active.column) ?? '';
      if (linkName(desk, text) !== undefined) follow(text);
    },
    menu: rows.openAtCell,
    find: find.open,
  });
  desk.span.watch((span) => grid.select(span));
  listenToKeys(desk, grid, editor, actions);
  listenToMouse(desk, grid, editor, actions);
  listenToClipboard(desk, grid, editor, entering, voice);
  createNoteCard(desk, grid, editor);
  createLinkCard(desk, grid, editor, follow);
  grid.foot.append(button(words.grid.more, more, { class: 'secondary' }));
  return {
    ...{ grid, tabs, entering, editor },
    line: createFormulaLine(desk, grid, editor),
    element: h('main', { class: 'bench' }, grid.element, find.element),
    focus: () => grid.scroller.focus({ preventScroll: true }),
  };
}

async function addRows({ sheet, server }: Desk, entering: Entering): Promise<void> {
  const view = sheet.value?.view;
  if (view === undefined) return;
  await entering.request(() => server.ask('rows', { sheet: view.id, act: 'append', row: view.rowCount, count: 100 }));
}
