import type { Desk } from '../desk';
import { button, h } from '../dom';
import { jump } from '../edit/keys';
import type { Grid } from '../grid/grid';
import { type Cell, single } from '../places';
import type { Sheet } from '../sheet';
import { words } from '../words';

/** Finds a text on the tab: the browser's own search sees only the rows in sight. */
export interface FindBar {
  readonly element: HTMLElement;
  open(): void;
}

export function createFindBar(desk: Desk, grid: Grid): FindBar {
  const field = h('input', {
    'aria-label': words.find.field,
    placeholder: words.find.field,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const count = h('span', { class: 'count', role: 'status' });
  const close = () => {
    element.hidden = true;
    grid.scroller.focus({ preventScroll: true });
  };
  const turn = (by: -1 | 1) => {
    const sheet = desk.sheet.value;
    const found = sheet ? foundIn(sheet, grid, field.value) : [];
    const next = nearest(found, desk.span.value.active, by);
    const cell = found[next];
    count.textContent = field.value === '' ? '' : words.find.count(next + 1, found.length);
    if (cell) jump(desk, grid, single(cell));
  };
  const element = h(
    'div',
    { class: 'find popup', role: 'search', hidden: true },
    field,
    count,
    button('↑', () => turn(-1), { class: 'close', 'aria-label': words.find.before }),
    button('↓', () => turn(1), { class: 'close', 'aria-label': words.find.after }),
    button('×', close, { class: 'close', 'aria-label': words.close }),
  );
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field) turn(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });
  return {
    element,
    open() {
      element.hidden = false;
      count.textContent = '';
      field.select();
      field.focus();
    },
  };
}

function foundIn(sheet: Sheet, { layout }: Grid, text: string): readonly Cell[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  return layout.rows.shown
    .slice(0, layout.rows.indexOf(sheet.view.texts.length) + 1)
    .flatMap((row) =>
      layout.columns.shown.flatMap((column) =>
        plain(sheet.text(row, column)).includes(wanted) ? [{ row, column }] : [],
      ),
    );
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/ё/g, 'е');

/** The next one after a cell, or before it; round the ends. -1 when there is none. */
function nearest(found: readonly Cell[], { row, column }: Cell, by: -1 | 1): number {
  if (found.length === 0) return -1;
  const isAfter = (cell: Cell) => cell.row > row || (cell.row === row && cell.column > column);
  const after = found.findIndex(isAfter);
  if (by > 0) return Math.max(after, 0);
  const before = found.filter((cell) => !isAfter(cell) && (cell.row !== row || cell.column !== column)).length - 1;
  return before < 0 ? found.length - 1 : before;
}
