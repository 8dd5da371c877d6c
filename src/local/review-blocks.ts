import type { DriveArea, DriveCell, DriveTab } from './drive-sheet';
import { shownNumber, shownTruth } from './server/views/shown-text';

/** A cell as it is read: merged ones once, with as many columns as they take. */
export interface ReadCell {
  readonly text: string;
  readonly columns: number;
  readonly cell: DriveCell;
}

/** What a reader sees one under another. */
export type ReadBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly cell: ReadCell }
  /** The head is empty when the first line is no line of headers. */
  | {
      readonly kind: 'table';
      readonly head: readonly ReadCell[];
      readonly lines: readonly (readonly ReadCell[])[];
      /** How wide each column is, as a part of the whole. */
      readonly widths: readonly number[];
    };

/**
 * The rows of a tab as headings, paragraphs and tables: a text alone in its row, merged over others or bold, is a heading
 * or a paragraph; an empty row ends a table.
 */
export function blocksOf(tab: DriveTab): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let lines: (readonly ReadCell[])[] = [];
  const end = () => {
    if (lines.length > 0) blocks.push(tableOf(lines, tab));
    lines = [];
  };
  const last = Math.max(0, ...Object.keys(tab.cells).map(Number));
  const width = widthOf(tab);
  for (let row = 1; row <= last; row++) {
    const line = lineOf(tab, row, width);
    const filled = line.filter(({ text }) => text !== '');
    const [only] = filled;
    if (only !== undefined && filled.length === 1 && (only.columns > 1 || only.cell.bold)) {
      end();
      blocks.push({ kind: only.cell.bold ? 'heading' : 'paragraph', cell: only });
    } else if (only === undefined) end();
    else lines.push(line);
  }
  end();
  return blocks;
}

/** The number of columns that hold anything. */
function widthOf({ cells, merges }: DriveTab): number {
  const filled = Object.values(cells).flatMap((line) =>
    Object.entries(line).flatMap(([column, cell]) => (textOf(cell) === '' ? [] : [Number(column)])),
  );
  return Math.max(0, ...filled, ...merges.map(({ column, columns }) => column + columns - 1));
}

function lineOf({ cells, merges }: DriveTab, row: number, width: number): ReadCell[] {
  const line: ReadCell[] = [];
  for (let column = 1; column <= width; ) {
    const merge = merges.find((area) => covers(area, row, column));
    // A cell merged downwards is read again in every row: rows part from each other on a narrow screen.
    const cell = cells[merge?.row ?? row]?.[merge?.column ?? column] ?? {};
    const columns = merge === undefined ? 1 : merge.column + merge.columns - column;
    line.push({ text: textOf(cell), columns, cell });
    column += columns;
  }
  return line;
}

function covers({ row, column, rows, columns }: DriveArea, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

/** Pixels of a column that nobody has sized. */
const USUAL = 100;

function tableOf(lines: readonly (readonly ReadCell[])[], { widths }: DriveTab): ReadBlock {
  const width = lastFilled(lines);
  const pixels = Array.from({ length: width }, (_, at) => widths[at + 1] ?? USUAL);
  const whole = pixels.reduce((sum, each) => sum + each, 0);
  const parts = pixels.map((each) => each / whole);
  const cut = lines.map((line) => upTo(line, width));
  const [first = [], ...rest] = cut;
  const isHead = rest.length > 0 && first.every(({ text, cell }) => text === '' || cell.bold);
  return { kind: 'table', head: isHead ? first : [], lines: isHead ? rest : cut, widths: parts };
}

function lastFilled(lines: readonly (readonly ReadCell[])[]): number {
  let last = 0;
  for (const line of lines) {
    let column = 0;
    for (const { text, columns } of line) {
      column += columns;
      if (text !== '') last = Math.max(last, column);
    }
  }
  return last;
}

function upTo(line: readonly ReadCell[], width: number): ReadCell[] {
  let column = 0;
  return line.filter(({ columns }) => {
    column += columns;
    return column - columns < width;
  });
}

function textOf({ value = '', format }: DriveCell): string {
  if (typeof value === 'number') return shownNumber(value, format);
  return typeof value === 'boolean' ? shownTruth(value) : value.trim();
}
