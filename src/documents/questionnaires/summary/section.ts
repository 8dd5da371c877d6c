import { type BlockOf, type TableCell, type TableColumn, type TableRow, textWidth } from '../../document';

/** A part of the summary: tables with what stands over and under each. A part that nobody has answered has none. */
export interface SummarySection {
  readonly tables: readonly SummaryTable[];
  /** Said after the tables. */
  readonly notes: readonly string[];
}

export interface SummaryTable {
  /** What the table is called; its number is given by the document. */
  readonly caption: string;
  readonly table: BlockOf<'table'>;
  readonly notes: readonly string[];
}

export const ORIENTATION = 'landscape';

/** A column that takes what the others leave: its width is not given. */
type GivenColumn = readonly [title: string, width?: number];

/** A table over the whole width of the page. */
export function tableOf(columns: readonly GivenColumn[], rows: readonly TableRow[]): BlockOf<'table'> {
  const taken = columns.reduce((sum, [, width = 0]) => sum + width, 0);
  const rest = (textWidth(ORIENTATION) - taken) / columns.filter(([, width]) => width === undefined).length;
  return {
    kind: 'table',
    columns: columns.map(([title, width = rest]): TableColumn => ({ title, width })),
    rows,
  };
}

export const cell = (text: string, more: Omit<TableCell, 'lines'> = {}): TableCell => ({ lines: [text], ...more });

/** A figure stands in the middle of its column. */
export const figure = (text: string, bold = false): TableCell => cell(text, { align: 'center', bold });
