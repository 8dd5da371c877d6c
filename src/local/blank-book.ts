import type { Book } from './book';

/** A book as Google makes it for a Russian account: one empty tab of 1000 rows and 26 columns. */
export function blankBook(title: string, id: string): Book {
  return {
    id,
    title,
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    nextSheetId: 1,
    activeSheetId: 0,
    properties: {},
    sheets: [
      {
        id: 0,
        name: 'Лист1',
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
      },
    ],
  };
}
