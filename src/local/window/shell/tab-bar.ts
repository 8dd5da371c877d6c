import type { TabView } from '../../server/api';
import type { Desk } from '../desk';
import { button, h, icon } from '../dom';
import { words } from '../words';
import { openMenu } from './menu';
import type { Item } from './menu-lines';

const LIST = 'M4 6h16v2H4V6zm0 5h16v2H4v-2zm0 5h16v2H4v-2z';
const LOCK = 'M7 10V8a5 5 0 0 1 10 0v2h1v11H6V10h1zm2 0h6V8a3 3 0 0 0-6 0v2z';

/** What the bar asks for. */
export interface TabWishes {
  /** @param hasMouse The person has clicked, and goes on in the grid. */
  open(id: number, hasMouse?: boolean): void;
  show(id: number): void;
  hide(id: number): void;
  rename(id: number, name: string): void;
}

/** The tabs at the bottom, as in Google's sheets. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function createTabBar(desk: Desk, wishes: TabWishes): HTMLElement {
  const list = h('div', { class: 'tabs', role: 'tablist', 'aria-label': words.tabs.list });
  const all = button(icon(LIST), () => openAll(), {
    class: 'all-tabs',
    'aria-label': words.tabs.all,
    title: words.tabs.all,
    'aria-haspopup': 'menu',
  });
  const openAll = () => {
    openMenu(allTabs(desk, wishes), all, { label: words.tabs.all, closed: (isDone) => isDone && all.focus() }).focus(
      'first',
    );
  };
  const menuOf = (tab: TabView, opener: HTMLElement) => {
    const items: Item[] = [
      { caption: words.tabs.rename, run: () => rename(tab) },
      { caption: words.tabs.hide, run: () => wishes.hide(tab.id) },
    ];
    openMenu(items, opener, { label: tab.name, closed: (isDone) => isDone && tabOf(tab.id)?.focus() }).focus('first');
  };
  const tabOf = (id: number) => list.querySelector<HTMLElement>(`[data-tab="${id}"]`);
  const rename = (tab: TabView) => {
    const element = tabOf(tab.id);
    if (element) editName(element, tab.name, (name) => wishes.rename(tab.id, name));
  };
  const draw = () => {
    // A name that is being typed stays.
    if (list.querySelector('input')) return;
    const active = desk.sheet.value?.view.id;
    const hadKeyboard = list.contains(document.activeElement);
    const visible = desk.book.value.tabs.filter(({ hidden, id }) => !hidden || id === active);
    list.replaceChildren(
      ...visible.map((tab) => tabElement(tab, tab.id === active, { open: wishes.open, rename, menuOf })),
    );
    const chosen = active === undefined ? null : tabOf(active);
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadKeyboard) chosen?.focus();
  };
  list.addEventListener('keydown', (event) => {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : nextTab(event.key, at, tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    tabs[next]?.focus();
    tabs[next]?.click();
  });
  list.addEventListener('wheel', (event) => list.scrollBy({ left: event.deltaY + event.deltaX }), { passive: true });
  desk.book.watch(draw);
  desk.sheet.watch(draw, 'now');
  return h('nav', { class: 'tab-bar', 'aria-label': words.tabs.list }, all, list);
}

const nextTab = (key: string, at: number, count: number): number | undefined =>
  ({ ArrowRight: (at + 1) % count, ArrowLeft: (at - 1 + count) % count, Home: 0, End: count - 1 })[key];

interface TabDoing {
  open(id: number, hasMouse: boolean): void;
  rename(tab: TabView): void;
  menuOf(tab: TabView, opener: HTMLElement): void;
}

function tabElement(tab: TabView, isActive: boolean, doing: TabDoing): HTMLElement {
  const more = h('span', { class: 'more', 'aria-hidden': 'true' }, '▾');
  const lock = tab.closed
    ? [h('span', { class: 'lock', role: 'img', 'aria-label': words.tabs.closed, title: words.tabs.closed }, icon(LOCK))]
    : [];
  const element = h(
    'div',
    {
      role: 'tab',
      class: 'tab',
      tabindex: isActive ? 0 : -1,
      'aria-selected': String(isActive),
      'data-tab': tab.id,
    },
    ...lock,
    h('span', { class: 'name' }, tab.name),
    ...(isActive ? [more] : []),
  );
  if (tab.color) element.style.setProperty('--tab-color', tab.color);
  element.addEventListener('click', ({ target, detail }) => {
    if (target === more) doing.menuOf(tab, element);
    else doing.open(tab.id, detail > 0);
  });
  element.addEventListener('dblclick', () => doing.rename(tab));
  element.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    doing.menuOf(tab, element);
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'F2') doing.rename(tab);
    else if (event.key === 'ArrowUp') doing.menuOf(tab, element);
    else if (event.key === 'Enter' || event.key === ' ') doing.open(tab.id, true);
    else return;
    event.preventDefault();
  });
  return element;
}

function allTabs(desk: Desk, wishes: TabWishes): Item[] {
  const active = desk.sheet.value?.view.id;
  const { tabs } = desk.book.value;
  const hidden = tabs.filter((tab) => tab.hidden);
  return [
    ...tabs
      .filter((tab) => !tab.hidden)
      .map(({ id, name }): Item => ({ caption: name, run: () => wishes.open(id), isMarked: id === active })),
    ...(hidden.length > 0 ? [{ line: true } as const, { title: words.tabs.hidden }] : []),
    ...hidden.map(({ id, name }): Item => ({ caption: name, run: () => wishes.show(id) })),
  ];
}

/** Lets the person type a name in place of the tab's. */
function editName(element: HTMLElement, name: string, take: (name: string) => void): void {
  const input = h('input', { 'aria-label': words.tabs.newName, value: name, maxlength: 100 });
  const shown = element.querySelector('.name');
  if (!shown) return;
  input.style.width = `${Math.max(shown.getBoundingClientRect().width + 12, 60)}px`;
  shown.replaceWith(input);
  input.select();
  input.focus();
  let isOver = false;
  const end = (isTaken: boolean) => {
    if (isOver) return;
    isOver = true;
    const typed = input.value;
    input.replaceWith(h('span', { class: 'name' }, name));
    element.focus();
    if (isTaken && typed !== name) take(typed);
  };
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === 'Escape') end(event.key === 'Enter');
  });
  for (const kind of ['click', 'dblclick', 'mousedown'])
    input.addEventListener(kind, (event) => event.stopPropagation());
  input.addEventListener('blur', () => end(true));
}
