import type { Desk } from '../desk';
import type { Entering } from '../edit/entering';
import { hitOf } from '../edit/mouse';
import type { Grid } from '../grid/grid';
import { placeOf, spanOf } from '../places';
import type { Sheet } from '../sheet';
import type { Voice } from '../voice';
import { words } from '../words';
import { openMenu } from './menu';
import type { Anchor } from './menu-place';

/** The menu of the chosen rows: under the mouse, or beside the active cell. */
export interface RowMenu {
  openAtCell(): void;
}

/** @param more Adds rows at the bottom. */
export function createRowMenu(desk: Desk, grid: Grid, entering: Entering, voice: Voice, more: () => void): RowMenu {
  const open = (anchor: Anchor) => {
    const sheet = desk.sheet.value;
    if (!sheet) return;
    const { row, rows } = placeOf(desk.span.value);
    const insert = (at: number) => () => void insertRows(sheet, at, rows);
    openMenu(
      [
        { caption: words.rows.above(rows), run: insert(row) },
        { caption: words.rows.below(rows), run: insert(row + rows) },
        { caption: words.grid.more, run: more },
        { line: true },
        { caption: words.rows.remove(row, rows), run: () => void removeRows(sheet, row, rows) },
      ],
      anchor,
      { label: words.rows.menu, closed: (isDone) => isDone && grid.scroller.focus({ preventScroll: true }) },
    ).focus('first');
  };
  const insertRows = async (sheet: Sheet, row: number, count: number) => {
    const { id, columnCount } = sheet.view;
    const input = { sheet: id, act: 'insert', row, count } as const;
    const isDone = await entering.request((agreed) => desk.server.ask('rows', { ...input, ...(agreed && { agreed }) }));
    if (!isDone) return;
    desk.span.set(spanOf({ row, column: 1, rows: count, columns: columnCount }));
    grid.reveal({ row, column: 1 });
  };
  const removeRows = async (sheet: Sheet, row: number, count: number) => {
    const isFilled = sheet.view.texts.slice(row - 1, row - 1 + count).some((line) => line.some((text) => text !== ''));
    if (isFilled && !(await voice.confirm(words.rows.sure(row, count), words.rows.yes))) return;
    const input = { sheet: sheet.view.id, act: 'delete', row, count } as const;
    await entering.request((agreed) => desk.server.ask('rows', { ...input, ...(agreed && { agreed }) }));
  };
  grid.scroller.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const hit = hitOf(event.target);
    if (hit?.kind === 'row' || hit?.kind === 'cell') open({ x: event.clientX, y: event.clientY });
  });
  return {
    openAtCell() {
      const { active } = desk.span.value;
      const box = grid.boxOf({ ...active, rows: 1, columns: 1 });
      const { left, top } = grid.element.getBoundingClientRect();
      if (box) open({ x: left + box.left + 8, y: top + box.top + box.height });
    },
  };
}
