import type { Sheet } from '../sheet';
import { layoutOf } from './layout';
import { createLetters } from './letters';
import { createLines, type Scene } from './lines';
import type { IsLink } from './paint-cell';
import type { Panes } from './panes';
import { type Measure, rowHeights } from './row-heights';
import { inSight } from './sight';

/** Keeps in the page what is in sight of a tab. */
export interface Painter {
  readonly scene: Scene | undefined;
  /** Works out where everything of a tab stands. */
  lay(sheet: Sheet): void;
  /** @param anew What is drawn already is drawn once more. */
  draw(anew?: 'anew'): void;
}

/** @param drawn Is called when other cells have come into sight. */
export function createPainter(panes: Panes, measure: Measure, isLink: IsLink, drawn: () => void): Painter {
  const { scroller } = panes;
  const frozen = createLines(panes.corner, panes.top);
  const moving = createLines(panes.left, panes.body);
  const letters = createLetters(panes.corner, panes.top);
  let scene: Scene | undefined;
  const draw = (anew?: 'anew') => {
    if (scene === undefined) return;
    const { layout } = scene;
    const { rows, columns } = inSight(scroller, layout);
    frozen.draw(scene, { first: 0, last: layout.rows.frozen - 1 }, columns, anew);
    moving.draw(scene, rows, columns, anew);
    letters.draw(layout.columns, columns);
    drawn();
  };
  scroller.addEventListener('scroll', () => draw(), { passive: true });
  new ResizeObserver(() => draw()).observe(scroller);
  return {
    get scene() {
      return scene;
    },
    lay(sheet) {
      const { rowCount, columnCount } = sheet.view;
      const layout = layoutOf(sheet.view, rowHeights(sheet, measure));
      scene = { sheet, layout, isLink };
      panes.resize(layout);
      letters.clear();
      scroller.setAttribute('aria-rowcount', String(rowCount));
      scroller.setAttribute('aria-colcount', String(columnCount));
    },
    draw,
  };
}
