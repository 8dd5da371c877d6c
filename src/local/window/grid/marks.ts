import type { Place } from '../../server/api';
import { h } from '../dom';
import { placeOf, type Span } from '../places';
import type { Axis, Layout } from './layout';
import type { Panes } from './panes';

/** Pixels from the corner of the sheet, as if nothing were scrolled. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box of cells; undefined when all of their rows or columns are hidden. */
export function boxOf({ rows, columns }: Layout, place: Place): Box | undefined {
  const down = edgesOf(rows, place.row, place.rows);
  const across = edgesOf(columns, place.column, place.columns);
  if (!down || !across) return undefined;
  return { left: across[0], top: down[0], width: across[1] - across[0], height: down[1] - down[0] };
}

function edgesOf(axis: Axis, from: number, count: number): readonly [start: number, end: number] | undefined {
  let [first, last] = [from, from + count - 1];
  while (first <= last && axis.indexOf(first) < 0) first += 1;
  while (last >= first && axis.indexOf(last) < 0) last -= 1;
  if (first > last) return undefined;
  const end = axis.indexOf(last);
  return [startOf(axis, axis.indexOf(first)), startOf(axis, end) + (axis.sizes[end] ?? 0)];
}

const startOf = ({ starts, frozen, still }: Axis, at: number): number => (starts[at] ?? 0) + (at < frozen ? 0 : still);

/** Draws what is selected over the cells; the panes cut off what is not theirs. */
export interface Marks {
  draw(layout: Layout, span: Span): void;
  /** Lets cells shine for a moment. */
  flash(layout: Layout, place: Place): void;
}

export function createMarks(panes: Panes): Marks {
  const each = [panes.corner, panes.top, panes.left, panes.body].map((pane) => {
    const range = h('div', { class: 'mark range' });
    const active = h('div', { class: 'mark active' });
    pane.append(range, active);
    return { pane, range, active };
  });
  return {
    draw(layout, span) {
      const place = placeOf(span);
      const cell = { ...span.active, rows: 1, columns: 1 };
      for (const { pane, range, active } of each) {
        range.hidden = place.rows === 1 && place.columns === 1;
        lay(range, pane, panes, layout, place);
        lay(active, pane, panes, layout, cell);
      }
    },
    flash(layout, place) {
      for (const { pane } of each) {
        const light = h('div', { class: 'mark flash' });
        lay(light, pane, panes, layout, place);
        pane.append(light);
        setTimeout(() => light.remove(), 1600);
      }
    },
  };
}

function lay(mark: HTMLElement, pane: HTMLElement, panes: Panes, layout: Layout, place: Place): void {
  const box = boxOf(layout, place);
  const across = box && within(layout.columns, pane === panes.top || pane === panes.body, box.left, box.width);
  const down = box && within(layout.rows, pane === panes.left || pane === panes.body, box.top, box.height);
  mark.classList.toggle('none', !across || !down);
  if (!across || !down) return;
  mark.style.left = `${across.start}px`;
  mark.style.top = `${down.start}px`;
  mark.style.width = `${across.size}px`;
  mark.style.height = `${down.size}px`;
}

/** A stretch as a pane sees it; undefined when it is wholly in the other one. */
function within(
  { still }: Axis,
  isMoving: boolean,
  start: number,
  size: number,
): { readonly start: number; readonly size: number } | undefined {
  const from = start - (isMoving ? still : 0);
  if (isMoving ? from + size <= 0 : from >= still) return undefined;
  // The line lies on that between the cells; at the edge of a pane it would be cut off.
  const out = from === 0 ? 0 : 1;
  return { start: from - out, size: size + out };
}
