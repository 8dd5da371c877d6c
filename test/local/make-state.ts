import { emptySheet } from '../../src/local/blank-book';
import type { BookSheet } from '../../src/local/book';
import type { OfficeState } from '../../src/local/state';

/** A tab as Google makes it, with whatever the test is about. */
export function makeSheet(sheet: Partial<BookSheet> = {}): BookSheet {
  return { ...emptySheet(1, 'Лист1'), ...sheet };
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
