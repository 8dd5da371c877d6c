/**
 * A spreadsheet that the script itself made and shares, as plain data: the `content` of its Drive file, as JSON. Rows and
 * columns count from 1.
 */
export interface DriveSheet {
  title: string;
  sheets: DriveTab[];
}

export interface DriveTab {
  id: number;
  title: string;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  hideGridlines?: boolean;
  /** Pixels by column; a column not named has 100. */
  widths: Record<number, number>;
  /** Pixels by row; a row not named is as high as its text. */
  heights: Record<number, number>;
  merges: DriveArea[];
  /** row → column → cell; whatever is absent is empty. */
  cells: Record<number, Record<number, DriveCell>>;
}

export interface DriveArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Colours are `#rrggbb` in lower case. */
export interface DriveCell {
  value?: string | number | boolean;
  note?: string;
  bold?: boolean;
  /** Points. */
  size?: number;
  color?: string;
  background?: string;
  link?: string;
  align?: 'left' | 'center' | 'right';
  /** Where in a high row the text stands; at the bottom when absent. */
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: 'overflow' | 'clip' | 'wrap';
  /** A pattern of a number format, `0.0` and the like. */
  format?: string;
}
