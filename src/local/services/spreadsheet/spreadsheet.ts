import { emptySheet } from '../../blank-book';
import { checkCellLimit } from '../cells/insert';
import { localeRules } from '../cells/locale';
import { timeZone } from '../cells/time-zone';
import { behind, describe, open, ServiceObject } from '../guard';
import { show } from '../show';
import { Range } from './range';
import { activate, selected } from './selection';
import { Sheet } from './sheet';
import { checkSheetName, sheetById } from './sheets';

type Face = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SheetFace = GoogleAppsScript.Spreadsheet.Sheet;

const MEMBERS = {
  getId: 'read ()',
  getUrl: 'read ()',
  getName: 'read ()',
  getSpreadsheetLocale: 'read ()',
  setSpreadsheetLocale: 'write (string)',
  getSpreadsheetTimeZone: 'read ()',
  setSpreadsheetTimeZone: 'write (string)',
  getSheets: 'read ()',
  getSheetByName: 'read (string)',
  insertSheet: 'write (string) (string,int)',
  deleteSheet: 'write (Sheet)',
  toast: 'ui (string) (string,string) (string,string,number?)',
  setActiveSheet: 'ui (Sheet)',
  getActiveSheet: 'read ()',
  getActiveRange: 'read ()',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export class Spreadsheet extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  getId() {
    return this.book().id;
  }

  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this.book().id}/edit`;
  }

  getName() {
    return this.book().title;
  }

  getSpreadsheetLocale() {
    return this.book().locale;
  }

  setSpreadsheetLocale(locale: string): void {
    localeRules(locale);
    this.execution.pending.apply();
    this.book().locale = locale;
  }

  getSpreadsheetTimeZone() {
    return this.book().timeZone;
  }

  setSpreadsheetTimeZone(name: string): void {
    timeZone(name);
    this.execution.pending.apply();
    this.book().timeZone = name;
  }

  getSheets(): SheetFace[] {
    return this.book().sheets.map(({ id }) => this.face(id));
  }

  getSheetByName(name: string): SheetFace | null {
    const found = this.book().sheets.find((sheet) => sheet.name === name);
    return found === undefined ? null : this.face(found.id);
  }

  /** Puts the tab at the position, from 0; after the active one when there is none. The new tab becomes active. */
  insertSheet(name?: unknown, index?: unknown): SheetFace {
    const book = this.book();
    const title = String(name);
    checkSheetName(book, title);
    const sheet = emptySheet(book.nextSheetId, title);
    checkCellLimit(book, sheet.rowCount * sheet.columnCount);
    const position = index === undefined ? this.activeIndex() + 1 : Math.min(Number(index), book.sheets.length);
    book.nextSheetId++;
    book.sheets.splice(position, 0, sheet);
    activate(this.execution, sheet.id);
    return this.face(sheet.id);
  }

  deleteSheet(face: unknown): void {
    const book = this.book();
    const { id } = sheetById(book, behind(face, Sheet)?.id ?? -1);
    if (book.sheets.every((sheet) => sheet.id === id || sheet.hidden)) {
      throw new Error("You can't remove all the visible sheets in a document.");
    }
    // https://support.google.com/docs/answer/2917686
    if (this.execution.state.forms?.some(({ sheetId }) => sheetId === id)) {
      throw new Error('A tab that a form leaves its answers in cannot be deleted before the form is unlinked.');
    }
    this.execution.pending.apply();
    book.sheets = book.sheets.filter((sheet) => sheet.id !== id);
    if (book.activeSheetId === id) book.activeSheetId = book.sheets.find((sheet) => !sheet.hidden)?.id ?? 0;
  }

  toast(content: string, title = ''): void {
    show(this.execution, { kind: 'toast', title, content });
  }

  setActiveSheet(face: unknown): SheetFace {
    const { id } = sheetById(this.book(), behind(face, Sheet)?.id ?? -1);
    activate(this.execution, id);
    return this.face(id);
  }

  getActiveSheet(): SheetFace {
    return this.face(selected(this.execution).sheetId);
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    const { sheetId, ...block } = selected(this.execution);
    return open(new Range(this.execution, sheetId, block));
  }

  private activeIndex(): number {
    const { sheetId } = selected(this.execution);
    return this.book().sheets.findIndex(({ id }) => id === sheetId);
  }

  private face(id: number): SheetFace {
    return open(new Sheet(this.execution, id));
  }

  private book() {
    return this.execution.state.book;
  }
}
describe(Spreadsheet, 'SpreadsheetApp.Spreadsheet', MEMBERS);
