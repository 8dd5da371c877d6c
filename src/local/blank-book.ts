import type { Book, BookSheet } from './book';

/** A new tab as Google makes it: 1000 rows by 26 columns of nothing. */
export function emptySheet(id: number, name: string): BookSheet {
  return {
    id,
    name,
    hidden: false,
    rowCount: 1000,
    columnCount: 26,
    frozenRows: 0,
    frozenColumns: 0,
    widths: {},
    hiddenColumns: [],
    hiddenRows: [],
    cells: {},
    formats: [],
    validations: [],
    styles: [],
    protections: [],
  };
}

/** A book as Google makes it for a Russian account, with one empty tab. */
export function blankBook(title: string, id: string): Book {
  return {
    id,
    title,
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    nextSheetId: 1,
    activeSheetId: 0,
    properties: {},
    sheets: [emptySheet(0, 'Лист1')],
  };
}
