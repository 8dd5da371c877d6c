/**
 * A spreadsheet file as plain data: the only thing that crosses between Node, which reads and writes the .xlsx, and the
 * realm, where Apps Script's services work on it. JSON all the way; rows and columns count from 1, as at Google.
 */
export interface Book {
  /** What `Spreadsheet.getId()` answers; a copied file gets another. */
  readonly id: string;
  title: string;
  /** `ru_RU` and the like: decides how typed text is parsed. */
  locale: string;
  /** An IANA name: decides the wall clock of dates. */
  timeZone: string;
  nextSheetId: number;
  activeSheetId: number;
  /** In the order of the tabs. */
  sheets: BookSheet[];
  /** The document properties of the script bound to this book. */
  properties: Record<string, string>;
}

export interface BookSheet {
  /** Stable while the tab lives, whatever it is called: `Sheet.getSheetId()`. */
  id: number;
  name: string;
  hidden: boolean;
  /** The size of the grid, empty cells included. */
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by column; a column not named has Google's 100. */
  widths: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  tabColor?: string;
  /** row → column → cell; whatever is absent is empty. */
  cells: Record<number, Record<number, BookCell>>;
  /** Later areas win over earlier ones in these three. */
  formats: Area<string>[];
  validations: Area<BookValidation | null>[];
  styles: Area<BookStyle>[];
  protections: BookProtection[];
  filter?: Rectangle;
}

/** A date is a number (days since 30 December 1899) under a date format, as in every spreadsheet. */
export interface BookCell {
  value?: string | number | boolean;
  /** With its leading `=`; `value` is then its last result. */
  formula?: string;
  note?: string;
  /** `#rrggbb` in lower case. */
  background?: string;
}

export interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Area<Value> extends Rectangle {
  value: Value;
}

export interface BookStyle {
  bold?: boolean;
  color?: string;
  wrap?: boolean;
  vertical?: 'top' | 'middle' | 'bottom';
  horizontal?: 'left' | 'center' | 'right';
}

export type BookValidation =
  | { kind: 'list'; values: string[]; strict: boolean; help?: string }
  | { kind: 'date'; strict: boolean; help?: string }
  | { kind: 'number'; min: number; max: number; strict: boolean; help?: string }
  | { kind: 'checkbox'; strict: boolean; help?: string };

export interface BookProtection {
  id: string;
  /** Absent: the whole tab. */
  range?: Rectangle;
  description: string;
  warningOnly: boolean;
  editors: string[];
  /** Parts of a protected tab that stay open. */
  unprotected?: Rectangle[];
}
