import type { BookCell, BookSheet, Rectangle } from '../book';
import { type Columns, isHidden, readColumns, standardWidth, widthOf } from './columns';
import { type Notes, readNotes } from './notes';
import { type Package, readPart } from './package/package';
import { readArea } from './package/references';
import type { Strings } from './package/strings';
import { attribute, child, type Document, parseDocument } from './package/xml';
import { type RawRow, readCell, readRows, type SharedFormulas } from './rows';
import { type ColorReader, childMap } from './styles/colors';
import { type Kinds, lookAreas, lookRuns } from './styles/looks';
import { isDateFormat } from './styles/number-formats';
import type { Look } from './styles/styles';
import type { RawValidation } from './validations';

/** A tab of the file taken apart: what is not changed is put together again as it was. */
export interface RawSheet {
  part: string;
  document: Document;
  rows: RawRow[];
  columns: Columns;
  cells: BookSheet['cells'];
  notes: Notes;
  /** Formulas written once for several cells, by their number. */
  shared: SharedFormulas;
}

export interface Size {
  rows: number;
  columns: number;
}

/** Days between 1904's calendar and the usual one. */
export const shift1904 = 1462;

export function openSheet(
  parts: Package,
  part: string,
  strings: Strings,
  looks: readonly Look[],
  from1904: boolean,
): RawSheet {
  const document = parseDocument(readPart(parts, part) ?? '<worksheet></worksheet>');
  const rows = readRows(child(document, 'sheetData') ?? '<sheetData/>');
  const shared: SharedFormulas = new Map();
  const cells: BookSheet['cells'] = {};
  const isDate = looks.map(({ format }) => from1904 && format !== undefined && isDateFormat(format));
  for (const { row, cells: raws } of rows) {
    const line: Record<number, BookCell> = {};
    let full = false;
    for (const raw of raws) {
      const cell = readCell(raw, row, strings, shared);
      if (!cell) continue;
      if (isDate[raw.style] && typeof cell.value === 'number') cell.value += shift1904;
      line[raw.column] = cell;
      full = true;
    }
    if (full) cells[row] = line;
  }
  return { part, document, rows, columns: readColumns(document), cells, shared, notes: readNotes(parts, part) };
}

/** A book's tab of a raw one, still without its number, name and protections. */
export function readSheet(
  raw: RawSheet,
  rules: readonly RawValidation[],
  looks: readonly Look[],
  kinds: Kinds,
  color: ColorReader,
  least: Size,
): BookSheet {
  const size = gridSize(raw, least);
  const { rows: rowCount, columns: columnCount } = size;
  const { formats, styles } = lookAreas(lookRuns(raw.rows, raw.columns, kinds, rowCount, columnCount), kinds);
  const tint = color(childMap(child(raw.document, 'sheetPr') ?? '<sheetPr/>').tabColor);
  const filter = readArea(attribute(child(raw.document, 'autoFilter') ?? '<autoFilter/>', 'ref') ?? '');
  return {
    id: 0,
    name: '',
    hidden: false,
    rowCount,
    columnCount,
    ...readFrozen(raw.document),
    ...readWidths(raw.columns, columnCount),
    hiddenRows: raw.rows.filter(({ row, hidden }) => hidden && row <= rowCount).map(({ row }) => row),
    ...(tint && { tabColor: tint }),
    cells: readCells(raw, looks, size),
    formats,
    validations: readRules(rules, size),
    styles,
    protections: [],
    ...(filter && { filter: clip(filter, size) }),
  };
}

/** Google's grid has an end: at least what it was, and whatever cells with content need. */
function gridSize({ cells, notes }: RawSheet, least: Size): Size {
  let { rows, columns } = least;
  for (const [row, line] of Object.entries(cells)) {
    for (const column in line) {
      if (Number(row) > rows) rows = Number(row);
      if (Number(column) > columns) columns = Number(column);
    }
  }
  for (const cell of notes.keys()) {
    const place = readArea(cell);
    rows = Math.max(rows, place?.row ?? 0);
    columns = Math.max(columns, place?.column ?? 0);
  }
  return { rows, columns };
}

function readFrozen(document: Document): { frozenRows: number; frozenColumns: number } {
  const pane = /<pane\s[^>]*>/.exec(child(document, 'sheetViews') ?? '')?.[0] ?? '<pane/>';
  const frozen = /^frozen/.test(attribute(pane, 'state') ?? '');
  const split = (name: string): number => (frozen ? Number(attribute(pane, name) ?? 0) : 0);
  return { frozenRows: split('ySplit'), frozenColumns: split('xSplit') };
}

function readWidths(
  columns: Columns,
  columnCount: number,
): { widths: Record<number, number>; hiddenColumns: number[] } {
  const widths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  for (let column = 1; column <= columnCount; column++) {
    const width = widthOf(columns, column);
    if (width !== standardWidth) widths[column] = width;
    if (isHidden(columns, column)) hiddenColumns.push(column);
  }
  return { widths, hiddenColumns };
}

/** Adds notes and colours to the content of the cells. */
function readCells({ rows, cells, notes }: RawSheet, looks: readonly Look[], size: Size): BookSheet['cells'] {
  const colored = looks.map(({ background }) => background);
  for (const { row, cells: raws } of rows) {
    if (row > size.rows) break;
    for (const { column, style } of raws) {
      const background = colored[style];
      if (background && column <= size.columns) cellAt(cells, row, column).background = background;
    }
  }
  for (const [cell, note] of notes) {
    const { row, column } = readArea(cell) ?? { row: 0, column: 0 };
    if (row > 0 && note !== '') cellAt(cells, row, column).note = note;
  }
  return cells;
}

function cellAt(cells: BookSheet['cells'], row: number, column: number): BookCell {
  cells[row] ??= {};
  const line = cells[row];
  line[column] ??= {};
  return line[column];
}

function readRules(rules: readonly RawValidation[], size: Size): BookSheet['validations'] {
  return rules.flatMap(({ areas, value }) =>
    value
      ? areas.map((area) => ({ ...clip(area, size), value })).filter(({ rows, columns }) => rows > 0 && columns > 0)
      : [],
  );
}

function clip({ row, column, rows, columns }: Rectangle, size: Size): Rectangle {
  return {
    row,
    column,
    rows: Math.min(rows, size.rows - row + 1),
    columns: Math.min(columns, size.columns - column + 1),
  };
}
