import type { Desk } from '../desk';
import type { Grid } from '../grid/grid';
import { lastUsed, leapt, moved, rowsIn, type Step } from '../grid/moves';
import { type Cell, type Span, single } from '../places';
import type { Actions } from './actions';
import type { Draft, Editor } from './editor';

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** The keyboard of the grid, as in Google's sheets: https://support.google.com/docs/answer/181110 */
export function listenToKeys(desk: Desk, grid: Grid, editor: Editor, actions: Actions): void {
  grid.scroller.addEventListener('keydown', (event) => {
    if (event.target !== grid.scroller || event.isComposing) return;
    const target = targetOf(desk, grid, event);
    if (target) {
      event.preventDefault();
      const isExtending = event.shiftKey && event.key !== 'Tab' && event.key !== 'Enter';
      go(desk, grid, isExtending ? extended(desk, target) : single(target));
      // The first cell stands still and is always seen: the others are brought back to it.
      if (event.key === 'Home' && (event.ctrlKey || event.metaKey)) grid.scroller.scrollTo({ top: 0, left: 0 });
    } else if (commanded(event, actions)) event.preventDefault();
    else if (begins(event)) editor.begin({ text: '', focus: 'cell' });
  });
  editor.box.addEventListener('keydown', (event) => {
    const draft = editor.draft.value;
    if (draft && !event.isComposing && isTaken(event, desk, grid, editor, draft)) event.preventDefault();
  });
}

/** Selects and scrolls there; of an area the corner that has moved is seen. */
export function go(desk: Desk, grid: Grid, span: Span): void {
  desk.span.set(span);
  grid.reveal(span.far);
}

/** Selects what the person has not come to step by step: it is seen with what stands around it. */
export function jump(desk: Desk, grid: Grid, span: Span): void {
  desk.span.set(span);
  grid.reveal(span.active, 'middle');
}

const extended = (desk: Desk, far: Cell): Span => ({ active: desk.span.value.active, far });

/** Where a key leads; undefined when it does not lead anywhere. */
function targetOf(desk: Desk, grid: Grid, event: KeyboardEvent): Cell | undefined {
  const { key, shiftKey, altKey } = event;
  const sheet = desk.sheet.value;
  if (!sheet || altKey) return undefined;
  const isCtrl = event.ctrlKey || event.metaKey;
  const { active, far } = desk.span.value;
  const from = shiftKey ? far : active;
  const arrow = ARROWS[key];
  if (arrow) return isCtrl ? leapt(grid.layout, sheet, from, arrow) : moved(grid.layout, from, arrow);
  const [firstRow = 1] = grid.layout.rows.shown;
  const [firstColumn = 1] = grid.layout.columns.shown;
  const lastColumn = grid.layout.columns.shown.at(-1) ?? 1;
  if (key === 'Home') return { row: isCtrl ? firstRow : from.row, column: firstColumn };
  if (key === 'End') return isCtrl ? lastUsed(sheet) : { ...from, column: lastColumn };
  if (isCtrl) return undefined;
  if (key === 'Tab') return moved(grid.layout, active, { down: 0, right: shiftKey ? -1 : 1 });
  if (key === 'Enter' && shiftKey) return moved(grid.layout, active, { down: -1, right: 0 });
  const page = rowsIn(grid.layout, from.row, grid.scroller.clientHeight - grid.layout.rows.still);
  if (key === 'PageDown') return moved(grid.layout, from, { down: page, right: 0 });
  if (key === 'PageUp') return moved(grid.layout, from, { down: -page, right: 0 });
  return undefined;
}

/** Does what a key stands for; true when it stands for anything. By `code`, so that a Russian layout works too. */
function commanded(event: KeyboardEvent, actions: Actions): boolean {
  const parts = [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey ? 'Shift+' : '',
    event.code === 'NumpadEnter' ? 'Enter' : event.code,
  ];
  const commands: Readonly<Record<string, () => void>> = {
    Enter: actions.edit,
    F2: actions.edit,
    'Alt+ArrowDown': actions.edit,
    Space: actions.space,
    'Alt+Enter': actions.follow,
    Delete: actions.clear,
    Backspace: actions.clear,
    'Ctrl+KeyZ': actions.undo,
    'Ctrl+KeyY': actions.redo,
    'Ctrl+Shift+KeyZ': actions.redo,
    'Ctrl+KeyA': actions.selectAll,
    'Shift+Space': actions.selectRows,
    'Ctrl+Space': actions.selectColumns,
    ContextMenu: actions.menu,
    'Shift+F10': actions.menu,
    'Ctrl+KeyF': actions.find,
  };
  const command = commands[parts.join('')];
  command?.();
  return command !== undefined;
}

/** A key that types: the editor has the keyboard before the letter arrives. */
const begins = (event: KeyboardEvent): boolean =>
  !event.ctrlKey &&
  !event.metaKey &&
  (!event.altKey || event.getModifierState('AltGraph')) &&
  (event.key.length === 1 || event.key === 'Process' || event.key === 'Dead');

/** Does what a key stands for in a cell that is being edited; false when it goes into the text. */
function isTaken(event: KeyboardEvent, desk: Desk, grid: Grid, editor: Editor, draft: Draft): boolean {
  if (editor.help(event)) return true;
  if (breaksLine(event)) typeBreak(editor.box, editor);
  else if (event.key === 'Escape') editor.cancel();
  else {
    const step = leaving(event, draft.isTyped);
    if (!step) return false;
    editor.commit();
    go(desk, grid, single(moved(grid.layout, draft.cell, step)));
  }
  return true;
}

export const breaksLine = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Enter' && (altKey || ctrlKey || metaKey);

/** Puts a line break where the cursor is, in the cell or in the line above the grid. */
export function typeBreak(field: HTMLTextAreaElement, editor: Editor): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  editor.type(field.value);
}

/** Where the keyboard goes after the cell has been entered; undefined when the key stays in it. */
export function leaving({ key, shiftKey }: KeyboardEvent, isTyped: boolean): Step | undefined {
  if (key === 'Enter') return { down: shiftKey ? -1 : 1, right: 0 };
  if (key === 'Tab') return { down: 0, right: shiftKey ? -1 : 1 };
  return isTyped && !shiftKey ? ARROWS[key] : undefined;
}
