import type { BookSheet } from '../../src/local/book';
import type { OfficeState } from '../../src/local/state';

/** A tab as Google makes it, with whatever the test is about. */
export function makeSheet(sheet: Partial<BookSheet> = {}): BookSheet {
  return {
    id: 1,
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
    ...sheet,
  };
}

/** A Russian book in Moscow with one tab, and no files. */
export function makeState(...sheets: BookSheet[]): OfficeState {
  const tabs = sheets.length === 0 ? [makeSheet()] : sheets;
  return {
    book: {
      id: 'book-1',
      title: 'Наставничество',
      locale: 'ru_RU',
      timeZone: 'Europe/Moscow',
      nextSheetId: Math.max(...tabs.map(({ id }) => id)) + 1,
      activeSheetId: tabs[0]?.id ?? 1,
      sheets: tabs,
      properties: {},
    },
    files: [],
  };
}
