import { h } from '../dom';
import type { Sheet } from '../sheet';
import type { Layout } from './layout';
import { type IsLink, paintCell } from './paint-cell';

/** What is drawn, and from where. */
export interface Scene {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly isLink: IsLink;
}

/** First and last, by their places among those shown; none when the last comes before the first. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A row of the sheet: its still part with the number, and the part that moves sideways. */
interface Line {
  readonly still: HTMLElement;
  readonly moving: HTMLElement;
  readonly number: HTMLElement;
  /** By the place of the column among those shown. */
  cells: Map<number, HTMLElement>;
}

/** The rows that are drawn in a pair of panes. */
export interface Lines {
  /**
   * Draws the rows and the columns that are in sight; elements of those that have left are used anew.
   *
   * @param anew Texts or the layout have changed: what is drawn already is drawn once more.
   */
  draw(scene: Scene, rows: Stretch, columns: Stretch, anew?: 'anew'): void;
}

/** Elements kept for the next rows to come into sight. */
const MOST_SPARE = 60;

export function createLines(still: HTMLElement, moving: HTMLElement): Lines {
  const lines = new Map<number, Line>();
  const spare: Line[] = [];
  let width: Stretch = { first: 0, last: -1 };
  return {
    draw(scene, rows, columns, anew) {
      for (const [at, line] of lines) {
        if (at >= rows.first && at <= rows.last) continue;
        lines.delete(at);
        spare.push(line);
      }
      const isWider = columns.first !== width.first || columns.last !== width.last;
      width = columns;
      // From the last to the first, so that the page holds them in their order.
      let after: Line | undefined;
      for (let at = rows.last; at >= rows.first; at--) {
        const known = lines.get(at);
        const line = known ?? spare.pop() ?? createLine();
        lines.set(at, line);
        if (!known || anew) drawLine(scene, line, at, columns);
        else if (isWider) drawCells(scene, line, at, columns, false);
        if (!known || line.still.parentNode !== still) {
          still.insertBefore(line.still, after?.still ?? null);
          moving.insertBefore(line.moving, after?.moving ?? null);
        }
        after = line;
      }
      for (const line of spare) {
        line.still.remove();
        line.moving.remove();
      }
      spare.length = Math.min(spare.length, MOST_SPARE);
    },
  };
}

function createLine(): Line {
  const number = h('div', { class: 'number', role: 'rowheader' });
  return {
    number,
    still: h('div', { class: 'line', role: 'row' }, number),
    moving: h('div', { class: 'line', role: 'row' }),
    cells: new Map(),
  };
}

function drawLine(scene: Scene, line: Line, at: number, columns: Stretch): void {
  const { rows } = scene.layout;
  const row = rows.shown[at] ?? 0;
  for (const part of [line.still, line.moving]) {
    part.style.top = `${rows.starts[at]}px`;
    part.style.height = `${rows.sizes[at]}px`;
    part.setAttribute('aria-rowindex', String(row));
  }
  line.number.textContent = String(row);
  line.number.dataset.rowNumber = String(row);
  drawCells(scene, line, at, columns, true);
}

/** Draws the cells that a line lacks, or all of them. Elements of columns out of sight are taken for those in sight. */
function drawCells(scene: Scene, line: Line, at: number, columns: Stretch, isAnew: boolean): void {
  const { frozen } = scene.layout.columns;
  const isSeen = (place: number) => place < frozen || (place >= columns.first && place <= columns.last);
  const left = [...line.cells].filter(([place]) => !isSeen(place));
  const free = left.map(([place, element]) => {
    line.cells.delete(place);
    return element;
  });
  const draw = (place: number, parent: HTMLElement, after: HTMLElement | undefined): HTMLElement => {
    const known = line.cells.get(place);
    const element = known ?? free.pop() ?? h('div', { role: 'gridcell' });
    if (!known || isAnew) drawCell(scene, element, at, place);
    if (!known || element.parentNode !== parent) parent.insertBefore(element, after ?? null);
    line.cells.set(place, element);
    return element;
  };
  let after: HTMLElement | undefined;
  for (let place = columns.last; place >= Math.max(columns.first, frozen); place--)
    after = draw(place, line.moving, after);
  after = undefined;
  for (let place = frozen - 1; place >= 0; place--) after = draw(place, line.still, after);
  for (const element of free) element.remove();
}

function drawCell({ sheet, layout, isLink }: Scene, element: HTMLElement, at: number, place: number): void {
  const { rows, columns } = layout;
  const width = columns.sizes[place] ?? 0;
  paintCell(element, sheet, { row: rows.shown[at] ?? 0, column: columns.shown[place] ?? 0, width }, isLink);
  element.style.left = `${columns.starts[place]}px`;
  element.style.width = `${width}px`;
}
