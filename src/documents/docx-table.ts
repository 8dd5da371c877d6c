import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Align, TableCell as Cell, TableRow as Row, TableColumn } from './document';
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

/** A table with borders, whose first row is repeated on each page. */
export function gridOf(columns: readonly TableColumn[], rows: readonly Row[]): Table {
  const head = columns.map(({ title }): Cell => ({ lines: [title], align: 'center', bold: true }));
  const widths = columns.map(({ width }) => width);
  return tableOf(
    widths,
    [PADDING, 0.5],
    [
      new TableRow({ children: cellsOf(head, widths), tableHeader: true, cantSplit: true }),
      ...rows.map((row) => new TableRow({ children: cellsOf(row, widths), cantSplit: fitsPage(row, widths) })),
    ],
  );
}

function cellsOf(row: Row, widths: readonly number[]): TableCell[] {
  return placed(row, widths).map(
    ({ cell, width }) =>
      new TableCell({
        children: (cell.lines.length > 0 ? cell.lines : ['']).map((text) =>
          line(text, { align: cell.align ?? 'left', size: TABLE_SIZE, bold: cell.bold ?? false }),
        ),
        columnSpan: cell.span ?? 1,
        width: widthOf(width),
        borders: drawn,
        verticalAlign: VerticalAlign.TOP,
      }),
  );
}

/** The cells of a row with the widths they come to have, those they span included. */
function placed(row: Row, widths: readonly number[]): { readonly cell: Cell; readonly width: number }[] {
  let column = 0;
  return row.map((cell) => {
    const covered = widths.slice(column, column + (cell.span ?? 1));
    column += covered.length;
    return { cell, width: covered.reduce((sum, width) => sum + width, 0) };
  });
}

const LETTER = 2.3; // Millimetres, a broad letter of 12 points.
const LINES_ON_PAGE = 40;

/** Whether a row surely takes less than a page: one that does not, and may not be split either, loses its end. */
const fitsPage = (row: Row, widths: readonly number[]): boolean =>
  placed(row, widths).every(({ cell, width }) => {
    const letters = Math.max(1, Math.floor((width - 2 * PADDING) / LETTER));
    return cell.lines.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / letters)), 0) <= LINES_ON_PAGE;
  });
