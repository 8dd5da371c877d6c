import type { RuleView } from '../../server/api';
import { h } from '../dom';
import { addressOf } from '../places';
import type { Sheet } from '../sheet';
import { words } from '../words';

/** Whether what a cell holds leads somewhere. */
export type IsLink = (text: string) => boolean;

/**
 * Draws one cell into its element. The text is only ever a text node. Cuts off nothing that fits: an element that cuts
 * costs the browser several times more to draw.
 */
export function paintCell(
  element: HTMLElement,
  sheet: Sheet,
  { row, column, width }: { readonly row: number; readonly column: number; readonly width: number },
  isLink: IsLink,
): void {
  const text = sheet.text(row, column);
  const style = sheet.style(row, column) ?? {};
  const rule = sheet.rule(row, column);
  const note = sheet.note(row, column);
  const lock = sheet.lock(row, column);
  const isBox = rule?.kind === 'checkbox' && isTick(text);
  element.className = [
    'cell',
    style.wrap ? 'wrap' : '',
    style.bold ? 'bold' : '',
    `to-${style.vertical ?? 'bottom'}`,
    `to-${style.horizontal ?? (isBox ? 'center' : sideOf(text))}`,
    style.wrap || text.length * 8 > width - 8 || text.includes('\n') ? 'cut' : '',
    note === undefined ? '' : 'noted',
    lock ? 'locked' : '',
    rule?.kind === 'list' ? 'list' : '',
    isLink(text) ? 'link' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
  element.style.backgroundColor = sheet.color(row, column) ?? '';
  element.style.color = style.color ?? '';
  element.id = idOf(row, column);
  element.dataset.row = String(row);
  element.dataset.column = String(column);
  element.setAttribute('aria-colindex', String(column));
  tell(element, 'aria-readonly', lock ? 'true' : undefined);
  tell(element, 'aria-haspopup', rule?.kind === 'list' ? 'listbox' : undefined);
  tell(element, 'aria-description', describe(note, lock?.description, rule));
  if (isBox) element.replaceChildren(tick(text === 'TRUE', addressOf({ row, column })));
  else element.textContent = text;
}

export const idOf = (row: number, column: number): string => `cell-${row}-${column}`;

/** What a cell under a check box shows when it holds one: an empty cell is a box that is not ticked. */
export const isTick = (text: string): boolean => text === '' || text === 'TRUE' || text === 'FALSE';

/** Numbers and dates stand on the right, as in every spreadsheet; a telephone with spaces in it is neither. */
const sideOf = (text: string): string =>
  /^-?(?:\d+|\d{1,3}(?:\s\d{3})+)(?:,\d+)?%?$|^\d{2}\.\d{2}\.\d{4}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.test(text)
    ? 'right'
    : 'left';

function tick(isTicked: boolean, address: string): HTMLElement {
  return h('span', { class: 'tick', role: 'checkbox', 'aria-checked': String(isTicked), 'aria-label': address });
}

function tell(element: HTMLElement, attribute: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}

function describe(note: string | undefined, lock: string | undefined, rule: RuleView | undefined): string | undefined {
  const parts = [note, lock, rule?.kind === 'list' ? words.cell.list : undefined].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(' ');
}
