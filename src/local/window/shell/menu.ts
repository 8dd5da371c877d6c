import { type Item, menuOf, turnedBy } from './menu-lines';
import { type Anchor, putMenu } from './menu-place';

/** A menu that is open. */
export interface OpenMenu {
  /** Puts the keyboard on the first item, or on the last. */
  focus(at: 'first' | 'last'): void;
  close(): void;
}

interface Options {
  readonly label: string;
  /** The menu has been closed; `isDone` when it was the person's wish, and the keyboard should return. */
  readonly closed?: (isDone: boolean) => void;
  /** ← and → where the menu itself has no use for them. */
  readonly turn?: (by: -1 | 1) => void;
  readonly isBeside?: boolean;
}

/** Opens a menu. https://www.w3.org/WAI/ARIA/apg/patterns/menubar/ */
export function openMenu(items: readonly Item[], anchor: Anchor, options: Options): OpenMenu {
  const { element, lines } = menuOf(items, options.label);
  let sub: OpenMenu | undefined;
  let isOpen = true;
  const close = (isDone: boolean) => {
    if (!isOpen) return;
    isOpen = false;
    sub?.close();
    element.remove();
    forget();
    options.closed?.(isDone);
  };
  const forget = whenLeft(() => close(false));
  const choose = ({ item, element: line }: (typeof lines)[number]) => {
    if ('items' in item) {
      sub?.close();
      line.setAttribute('aria-expanded', 'true');
      const closed = (isDone: boolean) => {
        sub = undefined;
        line.setAttribute('aria-expanded', 'false');
        if (isDone) close(true);
        else if (isOpen) line.focus();
      };
      const turn = (by: -1 | 1) => (by < 0 ? sub?.close() : options.turn?.(by));
      sub = openMenu(item.items, line, { label: item.caption, isBeside: true, turn, closed });
      sub.focus('first');
    } else {
      close(true);
      item.run();
    }
  };
  for (const line of lines) {
    line.element.addEventListener('click', () => choose(line));
    line.element.addEventListener('mouseenter', () => line.element.focus());
  }
  element.addEventListener('keydown', (event) => {
    const at = lines.findIndex((line) => line.element === document.activeElement);
    const line = lines[at];
    if (!line) return;
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else if (event.key === 'ArrowRight' && 'items' in line.item) choose(line);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
      options.turn?.(event.key === 'ArrowLeft' ? -1 : 1);
    else if (!turnedBy(event.key, lines, at)) return;
    event.preventDefault();
  });
  document.body.append(element);
  putMenu(element, anchor, options.isBeside ?? false);
  return { focus: (at) => lines.at(at === 'first' ? 0 : -1)?.element.focus(), close: () => close(false) };
}

/** Calls when the person goes on elsewhere; answers what ends that. A page of the add-in takes the keyboard as a whole. */
function whenLeft(leave: () => void): () => void {
  const outside = ({ target }: Event) => {
    const isInside = target instanceof Element && target.closest('.menu, [aria-haspopup="menu"]');
    if (!isInside) leave();
  };
  document.addEventListener('mousedown', outside, true);
  window.addEventListener('blur', leave);
  return () => {
    document.removeEventListener('mousedown', outside, true);
    window.removeEventListener('blur', leave);
  };
}
