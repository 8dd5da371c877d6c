import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import {
  type Align,
  type BlockOf,
  type TableCell as Cell,
  cellLine,
  type Orientation,
  type PlacedCell,
  placedRows,
} from './document';
import { line, mm, TABLE_SIZE } from './docx-text';

const edge = (style: (typeof BorderStyle)['SINGLE' | 'NONE'], size: number) => {
  const border = { style, size, color: '000000' } as const;
  return { top: border, bottom: border, left: border, right: border };
};
/** Every cell names its borders: an import into Google Docs drops those that only the table's style has. */
const drawn = edge(BorderStyle.SINGLE, 4);
const none = edge(BorderStyle.NONE, 0);

const widthOf = (millimetres: number) => ({ size: mm(millimetres), type: WidthType.DXA });

/** Both the table and its cells name the widths, as Word asks one and Google Docs the other. */
const tableOf = (
  widths: readonly number[],
  [across, along]: readonly [number, number],
  rows: readonly TableRow[],
): Table =>
  new Table({
    rows,
    layout: TableLayoutType.FIXED,
    width: widthOf(widths.reduce((sum, width) => sum + width, 0)),
    columnWidths: widths.map(mm),
    margins: { left: mm(across), right: mm(across), top: mm(along), bottom: mm(along) },
  });

export interface EmptyCell {
  readonly text: string;
  /** Millimetres. */
  readonly width: number;
  readonly align: Align;
  readonly keepNext: boolean;
}

/** One row with no borders: what is set side by side on a line survives no other way in Google Docs. */
export function emptyTable(cells: readonly EmptyCell[]): Table {
  const children = cells.map(
    ({ text, width, align, keepNext }) =>
      new TableCell({
        children: [line(text, { align, keepNext })],
        width: widthOf(width),
        borders: none,
        verticalAlign: VerticalAlign.BOTTOM,
      }),
  );
  return tableOf(
    cells.map(({ width }) => width),
    [0, 0],
    [new TableRow({ children, cantSplit: true })],
  );
}

const PADDING = 1;

/** A table with borders, whose titles are repeated on each page. */
export function gridOf({ columns, rows, headless }: BlockOf<'table'>, orientation: Orientation): Table {
  const titles = columns.map(({ title }): Cell => ({ lines: [title], align: 'center', bold: true }));
  const widths = columns.map(({ width }) => width);
  const [head = [], ...placed] = placedRows([titles, ...rows], widths.length);
  const whole = fitting(placed, widths, MOST_LINES[orientation]);
  return tableOf(
    widths,
    [PADDING, 0.5],
    [
      ...(headless
        ? []
        : [new TableRow({ children: cellsOf(head, widths, false), tableHeader: true, cantSplit: true })]),
      ...placed.map(
        (row, at) => new TableRow({ children: cellsOf(row, widths, isHeading(row)), cantSplit: whole[at] ?? false }),
      ),
    ],
  );
}

/** A heading among the rows, bold from edge to edge, stays on the page of the row below it. */
const isHeading = (row: readonly PlacedCell[]): boolean =>
  row.length > 0 && row.length <= 2 && row.every(({ cell }) => cell.bold === true);

function cellsOf(row: readonly PlacedCell[], widths: readonly number[], keepNext: boolean): TableCell[] {
  return row.map((placed) => {
    const { cell, columns } = placed;
    return new TableCell({
      children: (cell.lines.length > 0 ? cell.lines : ['']).map((each) => {
        const { text, size = TABLE_SIZE, bold = cell.bold ?? false } = cellLine(each);
        return line(text, { align: cell.align ?? 'left', size, bold, keepNext });
      }),
      columnSpan: columns,
      ...(cell.rows !== undefined && cell.rows > 1 && { rowSpan: cell.rows }),
      width: widthOf(widthIn(placed, widths)),
      borders: drawn,
      verticalAlign: VerticalAlign.TOP,
    });
  });
}

const widthIn = ({ column, columns }: PlacedCell, widths: readonly number[]): number =>
  widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);

const LETTER = 2.3; // Millimetres, a broad letter of 12 points.
/** The most a row may take and not be split: on a low page a high row kept whole leaves half of the page before empty. */
const MOST_LINES = { portrait: 40, landscape: 16 } as const;

const linesOf = (placed: PlacedCell, widths: readonly number[]): number => {
  const letters = Math.max(1, Math.floor((widthIn(placed, widths) - 2 * PADDING) / LETTER));
  return placed.cell.lines.reduce((sum, each) => sum + Math.max(1, Math.ceil(cellLine(each).text.length / letters)), 0);
};

/**
 * Which rows surely take no more than that: one that takes more than a page, and may not be split either, loses its end.
 * A cell over several rows may all but fill the last of them.
 */
function fitting(
  rows: readonly (readonly PlacedCell[])[],
  widths: readonly number[],
  most: number,
): readonly boolean[] {
  const fits = rows.map(() => true);
  rows.forEach((row, at) => {
    for (const placed of row) {
      if (linesOf(placed, widths) > most) fits.fill(false, at, at + (placed.cell.rows ?? 1));
    }
  });
  return fits;
}
