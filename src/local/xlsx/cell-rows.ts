import { follow, type Runs } from '../areas';
import type { BookSheet } from '../book';
import { cellPrinter, keepCell, type Tools } from './cells';
import { standardWidth, styleOf } from './columns';
import type { Strings } from './package/strings';
import { attribute, withAttribute } from './package/xml';
import type { RawRow } from './rows';
import type { RawSheet } from './sheet';
import { rowHeight } from './styles/row-height';

/** A tab as the file has it and as the book wants it. */
export interface Comparison {
  raw: RawSheet;
  /** What the file says. */
  base: BookSheet;
  book: BookSheet;
  /** How cells are to look, by column. */
  wanted: Runs<number>[];
  /** The style of a column's cells that are not written out. */
  columnStyles: number[];
}

export interface WrittenRows {
  xml: string;
  changed: boolean;
  /** Whether a formula came, went or lost its cell. */
  formulas: boolean;
}

/** Prints the rows; those where nothing changed stay letter for letter. */
export function writeRows(comparison: Comparison, tools: Tools): WrittenRows {
  const { raw, book } = comparison;
  const rawRows = new Map(raw.rows.map((row) => [row.row, row]));
  const numbers = new Set([
    ...rawRows.keys(),
    ...Object.keys(book.cells).map(Number),
    ...styledRows(comparison),
    ...book.hiddenRows,
  ]);
  const writer = rowWriter(comparison, tools);
  const pieces: string[] = [];
  let changed = false;
  for (const row of [...numbers].sort((a, b) => a - b)) {
    const old = rawRows.get(row);
    const xml = writer.write(row, old);
    if (xml !== (old?.xml ?? '')) changed = true;
    pieces.push(xml);
  }
  return { xml: `<sheetData>${pieces.join('')}</sheetData>`, changed, formulas: writer.formulas() };
}

/** Rows where blank cells look other than their column does. */
function styledRows({ wanted, columnStyles, book }: Comparison): number[] {
  const rows = new Set<number>();
  for (let column = 1; column <= book.columnCount; column++) {
    const runs = wanted[column] ?? [];
    const last = runs.at(-1);
    const bottom = last && last.to >= book.rowCount ? last.value : 0;
    if (columnStyles[column] === 0 && runs.length === 0) continue;
    let next = 1;
    const add = (from: number, to: number): void => {
      for (let row = from; row <= to; row++) rows.add(row);
    };
    for (const { from, to, value } of runs) {
      if (bottom !== 0) add(next, from - 1);
      if (value !== bottom) add(from, to);
      next = to + 1;
    }
  }
  return [...rows];
}

interface RowWriter {
  write(row: number, old: RawRow | undefined): string;
  formulas(): boolean;
}

function rowWriter(comparison: Comparison, tools: Tools): RowWriter {
  const { raw, base, book, wanted, columnStyles } = comparison;
  const oldStyles = columnStyles.map((_, column) => styleOf(raw.columns, column));
  const looks = wanted.map((runs) => follow(runs));
  const hidden = new Set(book.hiddenRows);
  const broken = brokenFormulas(comparison);
  let formulas = false;
  const print = cellPrinter(tools, broken, () => {
    formulas = true;
  });
  const write = (row: number, old: RawRow | undefined): string => {
    if (row > book.rowCount && row > base.rowCount) return keepRow(old, tools.strings);
    const cells = old?.cells ?? [];
    const [before = {}, after = {}] = [base.cells[row], book.cells[row]];
    let next = 0;
    let xml = '';
    let intact = true;
    for (let column = 1; column <= book.columnCount; column++) {
      const rawCell = cells[next]?.column === column ? cells[next++] : undefined;
      const standing = old?.style ?? columnStyles[column] ?? 0;
      const style = rawCell?.style ?? old?.style ?? oldStyles[column] ?? 0;
      const kind = looks[column]?.(row) ?? 0;
      const cell = print({
        row,
        column,
        raw: rawCell,
        style,
        standing,
        kind,
        before: before[column],
        after: after[column],
      });
      if (cell !== (rawCell?.xml ?? '')) intact = false;
      xml += cell;
    }
    for (const cell of cells.slice(next)) {
      if (cell.column > base.columnCount) xml += keepCell(cell, tools.strings);
      else intact = false;
    }
    if (old && intact && old.hidden === hidden.has(row)) return old.xml;
    const wraps = (column: number): number | undefined =>
      tools.kinds.look(looks[column]?.(row) ?? 0).wrap ? (book.widths[column] ?? standardWidth) : undefined;
    return printRow(row, old, xml, hidden.has(row), intact ? undefined : rowHeight(after, wraps));
  };
  return { write, formulas: () => formulas };
}

function keepRow(row: RawRow | undefined, strings: Strings): string {
  for (const cell of row?.cells ?? []) keepCell(cell, strings);
  return row?.xml ?? '';
}

function printRow(row: number, old: RawRow | undefined, cells: string, hidden: boolean, height?: number): string {
  const content = cells + (old?.tail ?? '');
  if (content === '' && !old && !hidden) return '';
  const open = old ? old.tag.replace(/\s*\/?>$/, '>') : `<row r="${row}">`;
  const seen = (old?.hidden ?? false) === hidden ? open : withAttribute(open, 'hidden', hidden ? 1 : undefined);
  const plain = withHeight(withAttribute(seen, 'spans', undefined), height);
  return content === '' ? plain.replace(/>$/, '/>') : `${plain}${content}</row>`;
}

/** A height that the person set stays, and so does one that is enough. */
function withHeight(tag: string, height: number | undefined): string {
  const fixed = /^(?:1|true)$/.test(attribute(tag, 'customHeight') ?? '');
  const enough = Number(attribute(tag, 'ht') ?? 0) >= (height ?? 0);
  return fixed || enough ? tag : withAttribute(tag, 'ht', height);
}

/** Shared formulas whose first cell the book changes: the other cells must then be given their own. */
function brokenFormulas({ raw, base, book }: Comparison): Set<string> {
  const changed = [...raw.shared].filter(([, { row, column }]) => {
    return base.cells[row]?.[column]?.formula !== book.cells[row]?.[column]?.formula;
  });
  return new Set(changed.map(([number]) => number));
}
