import { h } from '../dom';
import { words } from '../words';
import type { Layout } from './layout';

/** Pixels that are left free under the last row. */
const FOOT_HEIGHT = 58;

/**
 * The four parts of the grid in one scrolling element: the corner stands still, the top moves sideways, the left moves up
 * and down, the body both. Each but the body sticks as a whole, so that the browser scrolls all of them in step.
 */
export interface Panes {
  /** Scrolls, has the keyboard, and is the grid to those who listen to the page. */
  readonly scroller: HTMLElement;
  readonly corner: HTMLElement;
  readonly top: HTMLElement;
  readonly left: HTMLElement;
  readonly body: HTMLElement;
  /** Under the last row; beside the scrolling element, for a grid holds nothing but cells. */
  readonly foot: HTMLElement;
  resize(layout: Layout): void;
  /** Keeps the foot under the last row. */
  putFoot(layout: Layout): void;
}

export function createPanes(): Panes {
  const pane = (name: string) => h('div', { class: `pane ${name}`, role: 'rowgroup' });
  const [corner, top, left, body] = [pane('corner'), pane('top'), pane('left'), pane('body')];
  const canvas = h('div', { class: 'canvas', role: 'presentation' }, corner, top, left, body);
  const foot = h('div', { class: 'foot' });
  const scroller = h(
    'div',
    {
      class: 'scroller',
      role: 'grid',
      tabindex: 0,
      'aria-multiselectable': 'true',
      'aria-description': words.grid.keys,
    },
    canvas,
  );
  return {
    ...{ scroller, corner, top, left, body, foot },
    resize({ rows, columns }) {
      canvas.style.gridTemplateColumns = `${columns.still}px ${columns.moving}px`;
      canvas.style.gridTemplateRows = `${rows.still}px ${rows.moving}px`;
      canvas.style.width = `${columns.still + columns.moving}px`;
      canvas.style.marginBottom = `${FOOT_HEIGHT}px`;
      canvas.classList.toggle('still-columns', columns.frozen > 0);
      canvas.classList.toggle('still-rows', rows.frozen > 0);
    },
    putFoot({ rows }) {
      const top = rows.still + rows.moving - scroller.scrollTop;
      foot.hidden = top > scroller.clientHeight - FOOT_HEIGHT / 2;
      foot.style.top = `${top}px`;
    },
  };
}
