import type { MenuItemView, MenuView } from '../../server/api';
import type { Desk } from '../desk';
import { h } from '../dom';
import { words } from '../words';
import { type OpenMenu, openMenu } from './menu';
import type { Item } from './menu-lines';

/** @param press Does an item. @param back Returns the keyboard to the grid. */
export function createMenubar(
  desk: Desk,
  press: (handler: string, caption: string) => void,
  back: () => void,
): HTMLElement {
  const bar = h('div', { class: 'menubar', role: 'menubar', 'aria-label': words.menubar });
  let open: { readonly at: number; readonly menu: OpenMenu } | undefined;
  let heads: readonly HTMLButtonElement[] = [];

  const show = (at: number, focus: 'first' | 'last' = 'first') => {
    open?.menu.close();
    const [head, view] = [heads[at], desk.book.value.menus[at]];
    if (!head || !view) return;
    head.setAttribute('aria-expanded', 'true');
    const closed = (isDone: boolean) => {
      head.setAttribute('aria-expanded', 'false');
      open = undefined;
      if (isDone) back();
    };
    const menu = openMenu(itemsOf(view.items, press), head, { label: view.title, closed, turn: (by) => turn(at + by) });
    open = { at, menu };
    menu.focus(focus);
  };
  const turn = (to: number) => {
    const at = (to + heads.length) % heads.length;
    const wasOpen = open !== undefined;
    heads.forEach((head, index) => {
      head.tabIndex = index === at ? 0 : -1;
    });
    heads[at]?.focus();
    if (wasOpen) show(at);
  };
  const doings: HeadDoings = {
    click: (at) => (open?.at === at ? open.menu.close() : show(at)),
    enter: (at) => open && open.at !== at && show(at),
    key: (key, at) => {
      if (key === 'ArrowDown' || key === 'Enter' || key === ' ') show(at);
      else if (key === 'ArrowUp') show(at, 'last');
      else if (key === 'ArrowRight' || key === 'ArrowLeft') turn(at + (key === 'ArrowLeft' ? -1 : 1));
      else if (key === 'Escape') back();
      else return false;
      return true;
    },
  };
  desk.book.watch(({ menus }) => {
    const titles = menus.map(({ title }) => title).join('\n');
    if (open || titles === heads.map((head) => head.textContent).join('\n')) return;
    heads = menus.map((menu, at) => headOf(menu, at, doings));
    bar.replaceChildren(...heads);
  }, 'now');
  return bar;
}

interface HeadDoings {
  click(at: number): void;
  enter(at: number): void;
  /** True when it has taken the key. */
  key(key: string, at: number): boolean;
}

function headOf({ title }: MenuView, at: number, { click, enter, key }: HeadDoings): HTMLButtonElement {
  const tabindex = at === 0 ? 0 : -1;
  const own = { type: 'button', role: 'menuitem', tabindex, 'aria-haspopup': 'menu', 'aria-expanded': 'false' };
  const head = h('button', own, title);
  head.addEventListener('click', () => click(at));
  head.addEventListener('mouseenter', () => enter(at));
  head.addEventListener('keydown', (event) => {
    if (key(event.key, at)) event.preventDefault();
  });
  return head;
}

function itemsOf(views: readonly MenuItemView[], press: (handler: string, caption: string) => void): Item[] {
  return views.map((view) => {
    if ('line' in view) return { line: true };
    if ('items' in view) return { caption: view.caption, items: itemsOf(view.items, press) };
    return { caption: view.caption, run: () => press(view.handler, view.caption) };
  });
}
