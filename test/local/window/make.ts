import type { GridView } from '../../../src/local/server/api';
import type { Measure } from '../../../src/local/window/grid/row-heights';

/** A tab as the server tells it, empty but for what a test is about. */
export const view = (about: Partial<GridView> = {}): GridView => ({
  id: 1,
  version: 1,
  rowCount: 20,
  columnCount: 5,
  frozenRows: 0,
  frozenColumns: 0,
  widths: {},
  hiddenColumns: [],
  hiddenRows: [],
  texts: [],
  formulas: {},
  notes: {},
  colors: {},
  rules: [],
  styles: [],
  locks: [],
  ...about,
});

/** Every letter is ten pixels wide. */
export const tens: Measure = (text) => text.length * 10;
