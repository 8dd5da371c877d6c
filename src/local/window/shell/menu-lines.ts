import { h } from '../dom';

/** A line of a menu. */
export type Item = Choice | { readonly title: string } | { readonly line: true };

type Choice =
  | { readonly caption: string; readonly run: () => void; readonly isMarked?: boolean }
  | { readonly caption: string; readonly items: readonly Item[] };

/** A line that can be chosen, and its element. */
interface Line {
  readonly item: Choice;
  readonly element: HTMLElement;
}

export function menuOf(
  items: readonly Item[],
  label: string,
): { readonly element: HTMLElement; readonly lines: readonly Line[] } {
  const all = items.map((item) => ({ item, element: elementOf(item) }));
  return {
    element: h('div', { class: 'menu popup', role: 'menu', 'aria-label': label }, ...all.map(({ element }) => element)),
    lines: all.flatMap(({ item, element }) => ('caption' in item ? [{ item, element }] : [])),
  };
}

function elementOf(item: Item): HTMLElement {
  if ('line' in item) return h('hr', { role: 'separator' });
  if ('title' in item) return h('div', { class: 'menu-title', role: 'presentation' }, item.title);
  const own =
    'items' in item
      ? { 'aria-haspopup': 'menu', 'aria-expanded': 'false' }
      : { class: item.isMarked ? 'marked' : undefined, 'aria-current': item.isMarked ? 'true' : undefined };
  return h('button', { type: 'button', role: 'menuitem', tabindex: -1, ...own }, item.caption);
}

/** Moves along the lines: by arrows, by Home and End, by the first letter. False when the key is for none of that. */
export function turnedBy(key: string, lines: readonly Line[], at: number): boolean {
  const places = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 } as const;
  const place = key in places ? places[key as keyof typeof places] : lettered(key, lines, at);
  if (place === undefined) return false;
  lines[(place + lines.length) % lines.length]?.element.focus();
  return true;
}

/** The next line that begins with a letter, round the end. */
function lettered(key: string, lines: readonly Line[], at: number): number | undefined {
  if (key.length > 1 || key.trim() === '') return undefined;
  const order = lines.map((_, step) => (at + 1 + step) % lines.length);
  return order.find((each) => lines[each]?.item.caption.toLowerCase().startsWith(key.toLowerCase()));
}
