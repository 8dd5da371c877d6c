import type { Desk } from '../desk';
import { h } from '../dom';
import type { Editor } from '../edit/editor';
import { breaksLine, go, jump, leaving, typeBreak } from '../edit/keys';
import type { Grid } from '../grid/grid';
import { moved } from '../grid/moves';
import { addressOfSpan, cellOf, single } from '../places';
import { words } from '../words';

/** The line above the grid: the address of what is selected, and the whole text of the active cell. */
export function createFormulaLine(desk: Desk, grid: Grid, editor: Editor): HTMLElement {
  return h(
    'div',
    { class: 'formula-line', role: 'group', 'aria-label': words.line.group },
    addressField(desk, grid),
    h('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'),
    textField(desk, grid, editor),
  );
}

/** Shows the address; one that is typed leads there. */
function addressField(desk: Desk, grid: Grid): HTMLElement {
  const field = h('input', {
    class: 'address',
    'aria-label': words.line.address,
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const show = () => {
    if (document.activeElement !== field) field.value = addressOfSpan(desk.span.value);
  };
  desk.span.watch(show, 'now');
  field.addEventListener('focus', () => field.select());
  field.addEventListener('blur', show);
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter' && key !== 'Escape') return;
    const cell = key === 'Enter' ? cellOf(field.value) : undefined;
    grid.scroller.focus({ preventScroll: true });
    if (cell && grid.boxOf({ ...cell, rows: 1, columns: 1 })) jump(desk, grid, single(cell));
    else show();
  });
  return field;
}

/** Shows the text as it was typed, and edits it. */
function textField(desk: Desk, grid: Grid, editor: Editor): HTMLElement {
  const field = h('textarea', { class: 'line-text', rows: 1, 'aria-label': words.line.text, autocomplete: 'off' });
  const show = () => {
    const { active } = desk.span.value;
    const shown = editor.draft.value?.text ?? desk.sheet.value?.typed(active.row, active.column) ?? '';
    if (field.value === shown) return;
    field.value = shown;
    grow(field);
  };
  desk.span.watch(show);
  editor.draft.watch(show);
  grid.onMove(show);
  field.addEventListener('focus', () => {
    editor.begin({ focus: 'line' });
    grow(field);
  });
  field.addEventListener('input', () => editor.type(field.value));
  field.addEventListener('blur', () => {
    if (document.activeElement !== field && document.activeElement !== editor.box) editor.commit();
    show();
    grow(field);
  });
  field.addEventListener('keydown', (event) => {
    const cell = editor.draft.value?.cell;
    if (!cell || event.isComposing) return;
    const step = leaving(event, false);
    if (editor.help(event)) event.preventDefault();
    else if (breaksLine(event)) {
      event.preventDefault();
      typeBreak(field, editor);
    } else if (event.key === 'Escape' || step) {
      event.preventDefault();
      if (step) editor.commit();
      else editor.cancel();
      if (step) go(desk, grid, single(moved(grid.layout, cell, step)));
      grid.scroller.focus({ preventScroll: true });
    }
  });
  return field;
}

/** Shows up to six lines while the text is being edited, one line otherwise. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = '';
  if (document.activeElement === field) field.style.height = `${Math.min(Math.max(field.scrollHeight, 27), 124)}px`;
  else field.scrollTop = 0;
}
