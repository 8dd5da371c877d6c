import type { Desk } from '../desk';
import { button, h } from '../dom';
import type { Editor } from '../edit/editor';
import { putBeside } from '../edit/helper';
import { hitOf } from '../edit/mouse';
import type { Grid } from '../grid/grid';
import { linkName } from '../links';
import { type Cell, sameCell } from '../places';
import { words } from '../words';

/** Milliseconds that the mouse rests on a cell before its note is shown. */
const REST = 250;

/**
 * Shows the note of the cell that is active or under the mouse. Those who listen to the page hear it as the description
 * of the cell.
 */
export function createNoteCard(desk: Desk, grid: Grid, editor: Editor): void {
  const card = h('div', { class: 'note popup', role: 'tooltip', hidden: true });
  let hovered: Cell | undefined;
  let timer: ReturnType<typeof setTimeout>;
  const show = () => {
    const active = document.activeElement === grid.scroller ? desk.span.value.active : undefined;
    const cell = hovered ?? active;
    const note = cell && !editor.draft.value ? desk.sheet.value?.note(cell.row, cell.column) : undefined;
    card.textContent = note ?? '';
    put(card, grid, note === undefined ? undefined : cell, 'beside');
  };
  const hover = (cell: Cell | undefined, after: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      hovered = cell;
      show();
    }, after);
  };
  document.body.append(card);
  watch(desk, grid, editor, show);
  grid.scroller.addEventListener('scroll', () => hover(undefined, 0), { passive: true });
  grid.scroller.addEventListener('mouseleave', () => hover(undefined, 0));
  grid.scroller.addEventListener('mousemove', ({ target }) => {
    const hit = hitOf(target);
    const cell = hit?.kind === 'cell' ? hit.cell : undefined;
    const noted = cell && desk.sheet.value?.note(cell.row, cell.column) !== undefined ? cell : undefined;
    if (noted === hovered || (noted && hovered && sameCell(noted, hovered))) return;
    hover(noted, REST);
  });
}

/** Shows where the link of the active cell leads. */
export function createLinkCard(desk: Desk, grid: Grid, editor: Editor, follow: (link: string) => void): void {
  const card = h('div', { class: 'link-card popup', role: 'group', 'aria-label': words.link.card, hidden: true });
  const show = () => {
    const { active } = desk.span.value;
    const isAt = document.activeElement === grid.scroller || card.contains(document.activeElement);
    const text = isAt && !editor.draft.value ? (desk.sheet.value?.text(active.row, active.column) ?? '') : '';
    const name = linkName(desk, text);
    if (name !== undefined && card.dataset.link !== text) {
      const open = button(name, () => follow(text), { class: 'quiet' });
      card.replaceChildren(open, h('small', {}, words.link.keys));
    }
    card.dataset.link = text;
    put(card, grid, name === undefined ? undefined : active, 'under');
  };
  document.body.append(card);
  watch(desk, grid, editor, show);
}

function watch(desk: Desk, grid: Grid, editor: Editor, show: () => void): void {
  desk.span.watch(show);
  desk.sheet.watch(show);
  editor.draft.watch(show);
  grid.onMove(show);
  grid.scroller.addEventListener('focus', show);
  // What has the keyboard next is known a moment later.
  grid.scroller.addEventListener('blur', () => setTimeout(show));
}

function put(card: HTMLElement, grid: Grid, cell: Cell | undefined, side: 'beside' | 'under'): void {
  const box = cell && grid.boxOf({ ...cell, rows: 1, columns: 1 });
  card.hidden = !box || !grid.isSeen(cell);
  if (!box || card.hidden) return;
  const area = grid.element.getBoundingClientRect();
  const seat = new DOMRect(area.left + box.left, area.top + box.top, box.width, box.height);
  if (side === 'under') {
    putBeside(card, seat);
    return;
  }
  const isRight = seat.right + card.offsetWidth + 8 < area.right;
  card.style.left = `${isRight ? seat.right + 4 : Math.max(4, seat.left - card.offsetWidth - 4)}px`;
  card.style.top = `${Math.min(seat.top, window.innerHeight - card.offsetHeight - 8)}px`;
}
