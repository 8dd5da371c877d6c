import type { Bench } from './behaviour';

/** The bench, and what puts everything back. */
export interface Workplace {
  readonly bench: Bench;
  /** Deletes the tabs of one check. */
  tidy(): void;
  /** Deletes the scratch tab and gives the book its locale and time zone back. */
  close(): void;
}

const SCRATCH = 'Черновик самопроверки';
const LOCALE = 'ru_RU';
const TIME_ZONE = 'Europe/Moscow';

/** Makes the scratch tab; the book speaks Russian and lives by Moscow time until `close`. */
export function openWorkplace(): Workplace {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const usual = { locale: book.getSpreadsheetLocale(), timeZone: book.getSpreadsheetTimeZone() };
  const left = book.getSheets().filter((sheet) => sheet.getName().startsWith(SCRATCH));
  left.forEach((sheet) => {
    book.deleteSheet(sheet);
  });
  const scratch = book.insertSheet(SCRATCH, book.getSheets().length);
  setUp(book, LOCALE, TIME_ZONE);
  const extra: GoogleAppsScript.Spreadsheet.Sheet[] = [];
  return {
    bench: bench(book, scratch, extra),
    tidy() {
      for (const sheet of extra.splice(0)) book.deleteSheet(sheet);
    },
    close() {
      book.deleteSheet(scratch);
      setUp(book, usual.locale, usual.timeZone);
    },
  };
}

function setUp(book: GoogleAppsScript.Spreadsheet.Spreadsheet, locale: string, timeZone: string): void {
  if (book.getSpreadsheetLocale() !== locale) book.setSpreadsheetLocale(locale);
  if (book.getSpreadsheetTimeZone() !== timeZone) book.setSpreadsheetTimeZone(timeZone);
  SpreadsheetApp.flush();
}

function bench(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  scratch: GoogleAppsScript.Spreadsheet.Sheet,
  extra: GoogleAppsScript.Spreadsheet.Sheet[],
): Bench {
  let free = 1;
  let tabs = 0;
  const cells = (rows = 1, columns = 1) => {
    const range = scratch.getRange(free, 2, rows, columns);
    free += rows + 1;
    return range;
  };
  return {
    book,
    cells,
    tab() {
      tabs++;
      const sheet = book.insertSheet(`${SCRATCH} ${tabs}`, book.getSheets().length);
      extra.push(sheet);
      return sheet;
    },
    written(value, format) {
      const cell = cells();
      if (format !== undefined) cell.setNumberFormat(format);
      cell.setValue(value);
      SpreadsheetApp.flush();
      return cell;
    },
    same: assertSame,
    holds(condition, otherwise) {
      if (!condition) throw new Error(otherwise);
    },
    fails: assertFails,
    inLocale: (locale, action) =>
      within(
        action,
        () => setUp(book, locale, TIME_ZONE),
        () => setUp(book, LOCALE, TIME_ZONE),
      ),
    inTimeZone: (zone, action) =>
      within(
        action,
        () => setUp(book, LOCALE, zone),
        () => setUp(book, LOCALE, TIME_ZONE),
      ),
  };
}

function within(action: () => void, before: () => void, after: () => void): void {
  before();
  try {
    action();
  } finally {
    after();
  }
}

function assertSame(actual: unknown, expected: unknown): void {
  const [got, wanted] = [show(actual), show(expected)];
  if (got !== wanted) throw new Error(`вышло ${got}, а ожидалось ${wanted}`);
}

/** JSON, in which a date differs from its text. */
function show(value: unknown): string {
  if (value === undefined) return 'undefined';
  return JSON.stringify(value, function (this: Record<string, unknown>, key, member) {
    const raw = this[key];
    return raw instanceof Date ? `Date(${raw.toISOString()})` : member;
  });
}

function assertFails(action: () => void, text: string): void {
  try {
    action();
  } catch (error) {
    const message = String(error instanceof Error ? error.message : error);
    if (isTranslated(message) || message.includes(text)) return;
    throw new Error(`другой текст ошибки: ${message}`);
  }
  throw new Error(`ошибки нет, а ожидалась: ${text}`);
}

/** Google writes its errors in the language of the person's account. */
function isTranslated(message: string): boolean {
  const count = (letters: RegExp) => message.replace(/"[^"]*"/g, '').match(letters)?.length ?? 0;
  return count(/[а-яё]/gi) > count(/[a-z]/gi);
}
