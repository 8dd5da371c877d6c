import { h } from '../dom';
import { lettersOf } from '../places';
import type { Axis } from './layout';
import { LETTERS_HEIGHT, NUMBERS_WIDTH } from './layout';
import type { Stretch } from './lines';

/** The line of letters over the columns. */
export interface Letters {
  draw(columns: Axis, seen: Stretch): void;
  /** Forgets what is drawn: the columns have changed. */
  clear(): void;
}

export function createLetters(still: HTMLElement, moving: HTMLElement): Letters {
  const corner = h('div', { class: 'all', role: 'columnheader' });
  corner.style.width = `${NUMBERS_WIDTH}px`;
  const lineIn = (pane: HTMLElement): HTMLElement => {
    const line = h('div', { class: 'line letters', role: 'row' });
    line.style.height = `${LETTERS_HEIGHT}px`;
    pane.append(line);
    return line;
  };
  const [left, right] = [lineIn(still), lineIn(moving)];
  left.append(corner);
  const drawn = new Map<number, HTMLElement>();
  return {
    draw(columns, seen) {
      for (const [place, element] of drawn) {
        if (place < columns.frozen || (place >= seen.first && place <= seen.last)) continue;
        element.remove();
        drawn.delete(place);
      }
      const put = (place: number, parent: HTMLElement) => {
        if (drawn.has(place)) return;
        const element = letter(columns, place);
        parent.append(element);
        drawn.set(place, element);
      };
      for (let place = 0; place < columns.frozen; place++) put(place, left);
      for (let place = Math.max(seen.first, columns.frozen); place <= seen.last; place++) put(place, right);
    },
    clear() {
      for (const element of drawn.values()) element.remove();
      drawn.clear();
    },
  };
}

function letter({ shown, starts, sizes }: Axis, place: number): HTMLElement {
  const column = shown[place] ?? 0;
  const element = h(
    'div',
    { class: 'letter', role: 'columnheader', 'aria-colindex': column, 'data-column-letter': column },
    lettersOf(column),
  );
  element.style.left = `${starts[place]}px`;
  element.style.width = `${sizes[place]}px`;
  return element;
}
