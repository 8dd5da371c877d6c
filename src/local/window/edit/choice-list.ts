import { h } from '../dom';
import { words } from '../words';

/** The values of a cell's list that are left after what was typed. */
export interface ChoiceList {
  readonly frame: HTMLElement;
  /** Shows values, one of them pointed at; none when `at` is -1. */
  fill(values: readonly string[], at: number): void;
  /** Points at the next one, round the ends. */
  turn(by: -1 | 1): void;
  /** The one pointed at. */
  readonly chosen: HTMLElement | undefined;
}

/** @param pointed Is told which value is pointed at now. */
export function createChoiceList(
  take: (value: string) => void,
  pointed: (item: HTMLElement | undefined) => void,
): ChoiceList {
  const list = h('ul', { class: 'choices', role: 'listbox', id: 'choices', 'aria-label': words.edit.choices });
  const none = h('p', { class: 'none' }, words.edit.noChoice);
  const frame = h('div', { class: 'popup-frame' }, list, none);
  let items: HTMLElement[] = [];
  let at = -1;
  const point = (next: number) => {
    items[at]?.setAttribute('aria-selected', 'false');
    at = next;
    items[at]?.setAttribute('aria-selected', 'true');
    items[at]?.scrollIntoView({ block: 'nearest' });
    pointed(items[at]);
  };
  return {
    frame,
    fill(values, start) {
      at = -1;
      items = values.map((value, index) => {
        const item = h('li', { role: 'option', id: `choice-${index}`, 'aria-selected': 'false' }, value);
        item.addEventListener('click', () => take(value));
        return item;
      });
      list.replaceChildren(...items);
      none.hidden = items.length > 0;
      list.hidden = items.length === 0;
      point(start);
    },
    turn(by) {
      if (items.length > 0) point(at < 0 && by < 0 ? items.length - 1 : (at + by + items.length) % items.length);
    },
    get chosen() {
      return items[at];
    },
  };
}

/** Those that begin with a text first, then those that hold it; case and ё make no difference. */
export function matching(values: readonly string[], text: string): readonly string[] {
  const plain = (each: string) => each.toLowerCase().replace(/ё/g, 'е').trim();
  const wanted = plain(text);
  const found = values.filter((value) => plain(value).includes(wanted));
  return [
    ...found.filter((value) => plain(value).startsWith(wanted)),
    ...found.filter((value) => !plain(value).startsWith(wanted)),
  ];
}
