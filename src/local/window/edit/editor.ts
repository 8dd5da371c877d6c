import type { Desk } from '../desk';
import { h } from '../dom';
import type { Grid } from '../grid/grid';
import type { Box } from '../grid/marks';
import { addressOf, type Cell, sameCell } from '../places';
import { type Signal, signal } from '../signal';
import { words } from '../words';
import type { Entering } from './entering';
import type { Helper } from './helper';
import { helperFor } from './helpers';

/** A cell that is being edited. */
export interface Draft {
  readonly cell: Cell;
  readonly text: string;
  /** Begun by typing: the arrows leave the cell instead of moving in the text. */
  readonly isTyped: boolean;
}

/** Edits one cell, over the cell itself and in the line above the grid at once. */
export interface Editor {
  readonly draft: Signal<Draft | undefined>;
  /** @param how.text In place of what the cell holds. */
  begin(how: { readonly text?: string; readonly focus: 'cell' | 'line' }): void;
  /** The text has been changed in the line above the grid. */
  type(text: string): void;
  /** Enters what was typed. */
  commit(): void;
  cancel(): void;
  /** Lets the list or the calendar have a key; true when it has taken it. */
  help(event: KeyboardEvent): boolean;
  readonly box: HTMLTextAreaElement;
}

export function createEditor(desk: Desk, grid: Grid, entering: Entering): Editor {
  const draft = signal<Draft | undefined>(undefined);
  const box = createBox(grid, { input: () => type(box.value), left: () => commit() });
  let helper: Helper | undefined;

  const place = () => {
    const cell = draft.value?.cell;
    const seat = cell && grid.boxOf({ ...cell, rows: 1, columns: 1 });
    if (!seat) return;
    cover(box, grid, seat);
    helper?.place(box.getBoundingClientRect());
  };
  const type = (text: string) => {
    if (!draft.value) return;
    draft.set({ ...draft.value, text });
    if (box.value !== text) box.value = text;
    helper?.typed(text);
    place();
  };
  const cancel = () => {
    helper?.close();
    helper = undefined;
    draft.set(undefined);
    if (box === document.activeElement) grid.scroller.focus({ preventScroll: true });
    box.hidden = true;
  };
  const commit = () => {
    const ended = draft.value;
    cancel();
    if (ended) void entering.enter(ended.cell, [[ended.text]]);
  };
  const begin = (cell: Cell, given: string, isTyped: boolean, focus: 'cell' | 'line') => {
    grid.reveal(cell);
    draft.set({ cell, text: given, isTyped });
    dress(box, grid, cell, given);
    if (focus === 'cell') box.focus({ preventScroll: true });
    box.setSelectionRange(given.length, given.length);
    helper = helperFor(desk, cell, isTyped, box, (chosen) => {
      type(chosen);
      commit();
    });
    place();
  };
  grid.onMove(place);
  return {
    ...{ draft, box, type, commit, cancel },
    begin({ text, focus }) {
      const { active } = desk.span.value;
      const held = desk.sheet.value?.typed(active.row, active.column);
      const isOpen = draft.value && sameCell(draft.value.cell, active);
      if (held !== undefined && !isOpen) begin(active, text ?? held, text !== undefined, focus);
    },
    help: (event) => helper?.key(event) ?? false,
  };
}

function createBox({ element }: Grid, on: { input(): void; left(): void }): HTMLTextAreaElement {
  const box = h('textarea', { class: 'editor', rows: 1, spellcheck: 'true', autocomplete: 'off', hidden: true });
  element.append(box);
  box.addEventListener('input', on.input);
  box.addEventListener('blur', () => {
    // While another program has the keyboard, or the line above the grid, the cell is still being edited.
    const { activeElement } = document;
    if (activeElement !== box && !activeElement?.closest('.formula-line')) on.left();
  });
  return box;
}

/** The box looks like the cell it covers. */
function dress(box: HTMLTextAreaElement, grid: Grid, { row, column }: Cell, text: string): void {
  const cell = grid.element.querySelector<HTMLElement>(`#cell-${row}-${column}`);
  box.setAttribute('aria-label', words.edit.cell(addressOf({ row, column })));
  box.style.backgroundColor = cell?.style.backgroundColor ?? '';
  box.style.color = cell?.style.color ?? '';
  box.classList.toggle('bold', cell?.classList.contains('bold') ?? false);
  box.value = text;
  box.hidden = false;
}

/** The box covers the cell and grows with the text, as far as the grid goes. */
function cover(box: HTMLTextAreaElement, { scroller }: Grid, seat: Box): void {
  box.style.left = `${seat.left - 1}px`;
  box.style.top = `${seat.top - 1}px`;
  box.style.width = `${Math.max(seat.width + 1, 80)}px`;
  box.style.height = '0';
  const wanted = Math.max(box.scrollHeight + 4, seat.height + 1);
  const room = Math.max(scroller.clientHeight - seat.top - 8, seat.height + 1);
  box.style.height = `${Math.min(wanted, room)}px`;
}
