import type { BookSheet, Rectangle } from '../book';
import { type Comparison, type WrittenRows, writeRows } from './cell-rows';
import type { Tools } from './cells';
import type { Choices } from './choices';
import { changeColumn, isHidden, printColumns, standardWidth, styleOf, toCharacters } from './columns';
import { type Notes, saveNotes } from './notes';
import { type Package, writeText } from './package/package';
import { areaName, cellName } from './package/references';
import { attribute, child, printDocument, setChild, sheetOrder, withInner } from './package/xml';
import type { RawSheet } from './sheet';
import { wantedRuns } from './styles/looks';
import { type RawValidation, saveValidations } from './validations';

/** Writes what a book's tab changes about a tab of the file. */
export function saveSheet(
  parts: Package,
  raw: RawSheet,
  rules: RawValidation[],
  base: BookSheet,
  book: BookSheet,
  tools: Tools,
  choices: Choices,
): WrittenRows {
  const { document } = raw;
  const before = document.children.map(({ xml }) => xml);
  const wanted = wantedRuns(book, tools.kinds);
  const columnStyles = Array.from({ length: book.columnCount + 1 }, (_, column) => {
    const style = styleOf(raw.columns, column);
    const last = wanted[column]?.at(-1);
    const kind = last && last.to >= book.rowCount ? last.value : 0;
    return column === 0 || tools.kinds.ofStyle(style) === kind
      ? style
      : tools.styles.restyle(style, tools.kinds.look(kind));
  });
  const comparison: Comparison = { raw, base, book, wanted, columnStyles };
  const rows = writeRows(comparison, tools);
  if (rows.changed) setChild(document, sheetOrder, 'sheetData', rows.xml);
  saveColumns(comparison);
  if (rows.changed) saveDimension(comparison);
  savePane(comparison);
  saveTint(comparison);
  saveFilter(comparison);
  saveProtection(comparison);
  saveValidations(document, rules, book, choices);
  const boxes = attribute(child(document, 'legacyDrawing') ?? '<legacyDrawing/>', '[\\w.-]+:id');
  const drawing = saveNotes(parts, raw.part, changedNotes(base, book), boxes);
  if (drawing) setChild(document, sheetOrder, 'legacyDrawing', relationElement(drawing));
  const same =
    before.length === document.children.length && before.every((xml, i) => xml === document.children[i]?.xml);
  if (!same) writeText(parts, raw.part, printDocument(document));
  return rows;
}

const relationElement = (id: string): string =>
  `<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;

function saveColumns({ raw, base, book, columnStyles }: Comparison): void {
  const hidden = new Set(book.hiddenColumns);
  let changed = false;
  for (let column = 1; column <= book.columnCount; column++) {
    const changes: Record<string, string | number | undefined> = {};
    const [was, is] = [base.widths[column] ?? standardWidth, book.widths[column] ?? standardWidth];
    if (was !== is) Object.assign(changes, { width: toCharacters(is), customWidth: 1 });
    if (isHidden(raw.columns, column) !== hidden.has(column)) changes.hidden = hidden.has(column) ? 1 : undefined;
    const style = columnStyles[column] ?? 0;
    if (style !== styleOf(raw.columns, column)) changes.style = style;
    if (Object.keys(changes).length === 0) continue;
    changeColumn(raw.columns, column, changes);
    changed = true;
  }
  if (changed) setChild(raw.document, sheetOrder, 'cols', printColumns(raw.columns));
}

function saveDimension({ raw, book }: Comparison): void {
  let [bottom, right] = [1, 1];
  for (const { row, cells } of raw.rows) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, cells.at(-1)?.column ?? 1);
  }
  for (const [row, line] of Object.entries(book.cells)) {
    bottom = Math.max(bottom, Number(row));
    for (const column in line) right = Math.max(right, Number(column));
  }
  setChild(raw.document, sheetOrder, 'dimension', `<dimension ref="A1:${cellName(bottom, right)}"/>`);
}

function savePane({ raw, base, book }: Comparison): void {
  const { frozenRows: rows, frozenColumns: columns } = book;
  if (rows === base.frozenRows && columns === base.frozenColumns) return;
  const views = child(raw.document, 'sheetViews') ?? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows || columns ? printPane(rows, columns) : '';
  const next = views.replace(/<sheetView(?=[\s/>])[^>]*?(?:\/>|>[\s\S]*?<\/sheetView>)/, (view) => {
    const rest = /^<sheetView[^>]*\/>$/.test(view) ? '' : view.replace(/^<sheetView[^>]*>|<\/sheetView>$/g, '');
    return withInner(view, pane + rest.replace(/<pane\s[^>]*\/>|<selection\s[^>]*\/>/g, ''));
  });
  setChild(raw.document, sheetOrder, 'sheetViews', next);
}

function printPane(rows: number, columns: number): string {
  const active = rows && columns ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight';
  const split = `${columns ? ` xSplit="${columns}"` : ''}${rows ? ` ySplit="${rows}"` : ''}`;
  const corner = cellName(rows + 1, columns + 1);
  const selection = `<selection pane="${active}" activeCell="${corner}" sqref="${corner}"/>`;
  return `<pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>${selection}`;
}

function saveTint({ raw, base, book }: Comparison): void {
  if (base.tabColor === book.tabColor?.toLowerCase()) return;
  const properties = child(raw.document, 'sheetPr') ?? '<sheetPr/>';
  const content = properties.replace(/^<sheetPr[^>]*?(?:\/>|>)|<\/sheetPr>$|<tabColor[^>]*\/>/g, '');
  const color = book.tabColor ? `<tabColor rgb="FF${book.tabColor.slice(1).toUpperCase()}"/>` : '';
  setChild(raw.document, sheetOrder, 'sheetPr', withInner(properties, color + content));
}

export const sameArea = (a: Rectangle | undefined, b: Rectangle | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && areaName(a) === areaName(b));

function saveFilter({ raw, base, book }: Comparison): void {
  if (sameArea(base.filter, book.filter)) return;
  const xml = book.filter && `<autoFilter ref="${areaName(book.filter)}"/>`;
  setChild(raw.document, sheetOrder, 'autoFilter', xml);
}

/** A whole tab can be locked in a file, without a password; ranges and mere warnings cannot. */
function saveProtection({ raw, book }: Comparison): void {
  const wanted = book.protections.some(({ range, warningOnly }) => !range && !warningOnly);
  if (wanted === isLocked(raw)) return;
  const options = 'formatCells formatColumns formatRows sort autoFilter'.split(' ').map((name) => ` ${name}="0"`);
  const xml = `<sheetProtection sheet="1" objects="1" scenarios="1"${options.join('')}/>`;
  setChild(raw.document, sheetOrder, 'sheetProtection', wanted ? xml : undefined);
}

export function isLocked({ document }: RawSheet): boolean {
  return /^(?:1|true)$/.test(attribute(child(document, 'sheetProtection') ?? '<sheetProtection/>', 'sheet') ?? '');
}

/** Notes that came, changed, or went (then empty). */
function changedNotes(base: BookSheet, book: BookSheet): Notes {
  const [before, after] = [notesOf(base), notesOf(book)];
  const gone = [...before.keys()].filter((cell) => !after.has(cell)).map((cell) => [cell, ''] as const);
  return new Map([...gone, ...[...after].filter(([cell, note]) => before.get(cell) !== note)]);
}

function notesOf({ cells }: BookSheet): Notes {
  const notes: Notes = new Map();
  for (const [row, line] of Object.entries(cells)) {
    for (const column in line) {
      const note = line[column]?.note;
      if (note) notes.set(cellName(Number(row), Number(column)), note);
    }
  }
  return notes;
}
