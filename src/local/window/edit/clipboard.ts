import type { Place } from '../../server/api';
import type { Desk } from '../desk';
import { h } from '../dom';
import type { Grid } from '../grid/grid';
import { placeOf, spanOf } from '../places';
import type { Sheet } from '../sheet';
import type { Voice } from '../voice';
import { words } from '../words';
import { emptied, filledPart } from './actions';
import type { Editor } from './editor';
import type { Entering } from './entering';
import type { Texts } from './history';
import { parseBlock, printBlock } from './tab-text';

/** Copies, cuts and pastes blocks of cells, to and from other programs too. */
export function listenToClipboard(desk: Desk, grid: Grid, editor: Editor, entering: Entering, voice: Voice): void {
  /** What was copied here last: a code like `'001` is shown without its apostrophe and would come back as a number. */
  let copied: { readonly text: string; readonly typed: Texts } | undefined;

  const copy = (event: ClipboardEvent): boolean => {
    const sheet = desk.sheet.value;
    if (!sheet || event.target !== grid.scroller || !event.clipboardData) return false;
    const whole = placeOf(desk.span.value);
    const place = filledPart(sheet, whole) ?? { ...whole, rows: 1 };
    const shown = block(place, (row, column) => sheet.text(row, column));
    const text = printBlock(shown);
    copied = { text, typed: block(place, (row, column) => enterable(sheet, row, column)) };
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', tableOf(shown));
    return true;
  };
  document.addEventListener('copy', (event) => void copy(event));
  document.addEventListener('cut', (event) => {
    const place = desk.sheet.value && filledPart(desk.sheet.value, placeOf(desk.span.value));
    if (copy(event) && place) void entering.enter(place, emptied(place));
  });
  document.addEventListener('paste', (event) => {
    const sheet = desk.sheet.value;
    const text = event.clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n');
    if (!sheet || event.target !== grid.scroller || !text) return;
    event.preventDefault();
    editor.cancel();
    void paste(sheet, copied?.text === text ? copied.typed : parseBlock(text));
  });

  const paste = async (sheet: Sheet, given: Texts) => {
    const place = placeOf(desk.span.value);
    const texts = spread(given, place);
    const [rows, columns] = [texts.length, texts[0]?.length ?? 0];
    const { id, rowCount, columnCount } = sheet.view;
    if (place.column + columns - 1 > columnCount) return voice.alert(words.edit.tooWide);
    const lacking = place.row + rows - 1 - rowCount;
    const append = () => desk.server.ask('rows', { sheet: id, act: 'append', row: rowCount, count: lacking });
    if (lacking > 0 && !(await entering.request(append))) return;
    desk.span.set(spanOf({ ...place, rows, columns }));
    await entering.enter(place, texts);
  };
}

const block = ({ row, column, rows, columns }: Place, textOf: (row: number, column: number) => string): Texts =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => textOf(row + down, column + right)),
  );

/** A formula that moves to another cell would count other cells: its result is copied. */
function enterable(sheet: Sheet, row: number, column: number): string {
  const typed = sheet.typed(row, column);
  return typed.startsWith('=') ? sheet.text(row, column) : typed;
}

/** A block as it is entered: its lines of one length, and repeated where the selection holds it several times. */
export function spread(given: Texts, { rows, columns }: Pick<Place, 'rows' | 'columns'>): Texts {
  const width = Math.max(...given.map((line) => line.length));
  const down = rows % given.length === 0 ? rows : given.length;
  const across = columns % width === 0 ? columns : width;
  return Array.from({ length: down }, (_, row) =>
    Array.from({ length: across }, (_, column) => given[row % given.length]?.[column % width] ?? ''),
  );
}

const tableOf = (texts: Texts): string =>
  h('table', {}, ...texts.map((line) => h('tr', {}, ...line.map((text) => h('td', {}, text))))).outerHTML;
