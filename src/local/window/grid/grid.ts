import type { Place } from '../../server/api';
import { h } from '../dom';
import type { Cell, Span } from '../places';
import type { Sheet } from '../sheet';
import type { Layout } from './layout';
import { type Box, boxOf, createMarks } from './marks';
import { type IsLink, idOf } from './paint-cell';
import { createPainter } from './painter';
import { createPanes } from './panes';
import type { Measure } from './row-heights';
import { isSeen, reveal, shifted } from './sight';
import { tintHeads } from './tint-heads';

/** The cells of one tab on the screen. Only what is in sight is in the page. */
export interface Grid {
  readonly element: HTMLElement;
  /** Has the keyboard. */
  readonly scroller: HTMLElement;
  /** Under the last row. */
  readonly foot: HTMLElement;
  readonly layout: Layout;
  /** Shows a tab, scrolled to a place. */
  open(sheet: Sheet, scroll: Scroll): void;
  /** The tab has changed: its texts, its looks, its size. */
  refresh(): void;
  /** Only texts have changed. */
  repaint(): void;
  select(span: Span): void;
  /** Lets cells shine for a moment. */
  flash(place: Place): void;
  /** Scrolls so far that the whole cell is seen; with `middle`, a cell out of sight comes into the middle. */
  reveal(cell: Cell, where?: 'middle'): void;
  readonly scroll: Scroll;
  /** Where cells stand on the screen, from the corner of `element`; undefined when they are hidden. */
  boxOf(place: Place): Box | undefined;
  /** Whether any of a cell is in sight. */
  isSeen(cell: Cell): boolean;
  /** Calls when the grid has been scrolled, drawn anew, or its size has changed. */
  onMove(call: () => void): void;
}

/** Pixels */
export interface Scroll {
  readonly left: number;
  readonly top: number;
}

export function createGrid(measure: Measure, isLink: IsLink): Grid {
  const panes = createPanes();
  const { scroller, foot } = panes;
  const element = h('div', { class: 'grid' }, scroller, foot);
  const marks = createMarks(panes);
  const watchers: (() => void)[] = [];
  let span: Span | undefined;
  const painter = createPainter(panes, measure, isLink, () => {
    panes.putFoot(layout());
    if (span) tintHeads(element, span);
    for (const call of watchers) call();
  });
  const layout = (): Layout => {
    if (painter.scene === undefined) throw new Error('No tab is shown yet');
    return painter.scene.layout;
  };
  const redraw = () => {
    painter.draw('anew');
    if (span) marks.draw(layout(), span);
  };
  return {
    ...{ element, scroller, foot },
    get layout() {
      return layout();
    },
    open(sheet, { left, top }) {
      painter.lay(sheet);
      scroller.scrollTo({ left, top, behavior: 'instant' });
      redraw();
    },
    refresh() {
      if (painter.scene) painter.lay(painter.scene.sheet);
      redraw();
    },
    repaint: () => painter.draw('anew'),
    select(next) {
      span = next;
      scroller.setAttribute('aria-activedescendant', idOf(next.active.row, next.active.column));
      if (painter.scene) marks.draw(layout(), next);
      tintHeads(element, next);
    },
    flash: (place) => marks.flash(layout(), place),
    reveal: (cell, where) => reveal(scroller, layout(), cell, where),
    get scroll() {
      return { left: scroller.scrollLeft, top: scroller.scrollTop };
    },
    boxOf(place) {
      const box = painter.scene && boxOf(layout(), place);
      return box && shifted(box, layout(), scroller, place);
    },
    isSeen: (cell) => painter.scene !== undefined && isSeen(layout(), scroller, cell),
    onMove: (call) => void watchers.push(call),
  };
}
