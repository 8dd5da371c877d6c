import type { Desk } from '../desk';
import type { Grid } from '../grid/grid';
import { type Cell, placeOf, type Span, single } from '../places';
import type { Actions } from './actions';
import type { Editor } from './editor';

/** What is under the mouse. */
type Hit =
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'all' };

export function hitOf(target: EventTarget | null): Hit | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('.cell, .number, .letter, .all') : null;
  const { row, column, rowNumber, columnLetter } = element?.dataset ?? {};
  if (element?.classList.contains('all')) return { kind: 'all' };
  if (rowNumber) return { kind: 'row', row: Number(rowNumber) };
  if (columnLetter) return { kind: 'column', column: Number(columnLetter) };
  return row && column ? { kind: 'cell', cell: { row: Number(row), column: Number(column) } } : undefined;
}

/** Selects by clicking and dragging; a double click opens the cell. */
export function listenToMouse(desk: Desk, grid: Grid, editor: Editor, actions: Actions): void {
  const { scroller } = grid;
  scroller.addEventListener('mousedown', (event) => {
    const hit = hitOf(event.target);
    if (!hit) return;
    // The grid itself takes the keyboard, and the browser selects no text.
    event.preventDefault();
    scroller.focus({ preventScroll: true });
    if (event.button !== 0) return chooseForMenu(desk, hit);
    if (hit.kind === 'cell' && (event.ctrlKey || event.metaKey)) {
      desk.span.set(single(hit.cell));
      return actions.follow();
    }
    const start = event.shiftKey ? desk.span.value.active : undefined;
    desk.span.set(spanTo(desk, start, hit));
    drag(desk, grid, start ?? desk.span.value.active, hit.kind);
  });
  scroller.addEventListener('click', (event) => {
    const isBox = event.target instanceof Element && event.target.closest('.tick');
    if (isBox && !event.shiftKey) actions.space();
    if (isArrow(event)) editor.begin({ focus: 'cell' });
  });
  scroller.addEventListener('dblclick', (event) => {
    if (hitOf(event.target)?.kind === 'cell' && !(event.target as Element).closest('.tick'))
      editor.begin({ focus: 'cell' });
  });
}

/** A click on the right end of a cell with a list, where its arrow is. */
function isArrow({ target, clientX }: MouseEvent): boolean {
  const cell = target instanceof Element ? target.closest('.cell.list') : null;
  return cell !== null && cell.getBoundingClientRect().right - clientX < 20;
}

/** The menu is about the rows that were selected before, when it was opened inside of them. */
function chooseForMenu(desk: Desk, hit: Hit): void {
  const place = placeOf(desk.span.value);
  const span = spanTo(desk, undefined, hit);
  const isInside = span.active.row >= place.row && span.active.row < place.row + place.rows;
  const isWhole = place.columns === placeOf(span).columns;
  if (!isInside || (hit.kind === 'row' && !isWhole)) desk.span.set(span);
}

function spanTo(desk: Desk, from: Cell | undefined, hit: Hit): Span {
  const { rowCount, columnCount } = desk.sheet.value?.view ?? { rowCount: 1, columnCount: 1 };
  switch (hit.kind) {
    case 'cell':
      return { active: from ?? hit.cell, far: hit.cell };
    case 'row':
      return { active: { row: from?.row ?? hit.row, column: 1 }, far: { row: hit.row, column: columnCount } };
    case 'column':
      return { active: { row: 1, column: from?.column ?? hit.column }, far: { row: rowCount, column: hit.column } };
    case 'all':
      return { active: { row: 1, column: 1 }, far: { row: rowCount, column: columnCount } };
  }
}

/** Follows the mouse until the button is let go; beyond the edge the grid scrolls along. */
function drag(desk: Desk, grid: Grid, start: Cell, kind: Hit['kind']): void {
  if (kind === 'all') return;
  let at: { readonly x: number; readonly y: number } | undefined;
  const follow = () => {
    const hit = at && hitOf(document.elementFromPoint(at.x, at.y));
    if (hit && hit.kind === kind) desk.span.set(spanTo(desk, start, hit));
  };
  const scroll = setInterval(() => {
    if (at && scrollTowards(grid, at)) follow();
  }, 40);
  const move = ({ clientX, clientY }: MouseEvent) => {
    at = { x: clientX, y: clientY };
    follow();
  };
  const end = () => {
    clearInterval(scroll);
    document.removeEventListener('mousemove', move);
    document.removeEventListener('mouseup', end);
  };
  document.addEventListener('mousemove', move);
  document.addEventListener('mouseup', end);
}

function scrollTowards({ scroller }: Grid, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const { left, top, right, bottom } = scroller.getBoundingClientRect();
  const over = (at: number, low: number, high: number) => Math.min(at - low, 0) + Math.max(at - high, 0);
  const [across, down] = [over(x, left, right - 12), over(y, top, bottom - 12)];
  if (across === 0 && down === 0) return false;
  scroller.scrollBy({ left: across, top: down, behavior: 'instant' });
  return true;
}
