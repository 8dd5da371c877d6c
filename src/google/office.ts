import { SIDEBARS } from '../menu';
import type { Edits, Identity, MarkChanges, Office } from '../office';
import { dayOf, toCells } from './cells';
import { previewPaper, putDocument } from './documents';
import { formsOf } from './forms';
import { layOut } from './layout';
import { ownMail } from './mail';
import { linesOf, setMarks } from './marks';
import { builtInPlan } from './plans';
import { builtInQuestionnaire } from './questionnaires';
import { findReview, shareReview, writeReview } from './review';
import { ownTriggers } from './triggers';
import { appendRows, requireUnmoved, writeCells } from './write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The port over Apps Script's services, for the spreadsheet that the script is bound to. */
export function googleOffice(): Office {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const bookClock = book.getSpreadsheetTimeZone();
  const clocksAgree = bookClock === Session.getScriptTimeZone();
  const opened = new Map<number, Sheet>();
  const sheetOf = (id: number): Sheet => {
    const sheet = opened.get(id) ?? book.getSheets().find((each) => each.getSheetId() === id);
    if (!sheet) throw new Error(`No tab has the id ${id}.`);
    opened.set(id, sheet);
    return sheet;
  };
  return {
    today: clocksAgree ? dayOf(new Date()) : Utilities.formatDate(new Date(), bookClock, 'yyyy-MM-dd'),
    time: () => Utilities.formatDate(new Date(), bookClock, 'HH:mm'),
    get book() {
      return book.getId();
    },
    sheets: () =>
      book.getSheets().map((sheet) => {
        const id = sheet.getSheetId();
        opened.set(id, sheet);
        return { id, name: sheet.getName(), hidden: sheet.isSheetHidden() };
      }),
    read: (id) => toCells(sheetOf(id).getDataRange().getValues(), clocksAgree),
    readMarks(id) {
      const range = sheetOf(id).getDataRange();
      return { notes: range.getNotes(), colors: range.getBackgrounds() };
    },
    write: (id: number, edits: Edits) => writeCells(sheetOf(id), edits, clocksAgree),
    mark(id: number, changes: MarkChanges, identity: Identity) {
      if (!mayEdit(sheetOf(id))) return;
      requireUnmoved(sheetOf(id), identity, linesOf(changes), clocksAgree);
      setMarks(sheetOf(id), changes);
    },
    addSheet(name, position) {
      const sheet = book.insertSheet(name, position);
      const id = sheet.getSheetId();
      opened.set(id, sheet);
      return id;
    },
    renameSheet: (id, name) => void sheetOf(id).setName(name),
    hiddenColumns: (id, count) =>
      Array.from({ length: count }, (_, at) => at + 1).filter((column) => sheetOf(id).isColumnHiddenByUser(column)),
    append: (id, rows, formats) => appendRows(sheetOf(id), rows, formats),
    layOut: (id, layout) => layOut(sheetOf(id), layout),
    setHeader: (id, column, header) => void sheetOf(id).getRange(1, column).setValue(header),
    ...windowOf(book, sheetOf),
    ...filesOf(book),
    ...keptTexts(),
    ...formsOf(book, bookClock),
    ...ownTriggers(book, bookClock),
    ...BOOKLESS,
  };
}

/** What needs no spreadsheet. */
const BOOKLESS = { ...ownMail, plan: builtInPlan, questionnaire: builtInQuestionnaire };

/** What the person who acts sees. */
function windowOf(
  book: Spreadsheet,
  sheetOf: (id: number) => Sheet,
): Pick<Office, 'showSheet' | 'hideSheet' | 'openSheet' | 'openCell' | 'showSidebar' | 'selectedRow'> {
  return {
    showSheet: (id) => void sheetOf(id).showSheet(),
    hideSheet: (id) => void sheetOf(id).hideSheet(),
    openSheet: (id) => void book.setActiveSheet(sheetOf(id)),
    openCell(id, row, column) {
      const sheet = sheetOf(id);
      if (sheet.isSheetHidden()) sheet.showSheet();
      book.setActiveSheet(sheet);
      sheet.getRange(row, column).activate();
    },
    showSidebar: (name) =>
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name).setTitle(SIDEBARS[name])),
    selectedRow: () => selectedRow(book),
  };
}

/** The files that go with the workbook. */
function filesOf(
  book: Spreadsheet,
): Pick<Office, 'putDocument' | 'previewPaper' | 'findReview' | 'shareReview' | 'writeReview'> {
  return {
    putDocument: (paper, code) => putDocument(paper, code, book.getId()),
    previewPaper,
    findReview: (title, recent, mayMake) => findReview(title, recent, mayMake, book.getId()),
    shareReview,
    writeReview,
  };
}

function keptTexts(): Pick<Office, 'memory' | 'remember'> {
  const properties = PropertiesService.getDocumentProperties();
  return {
    memory: () => properties.getProperties(),
    remember(entries) {
      // What is remembered speaks of cells that must have reached the file by then.
      SpreadsheetApp.flush();
      properties.setProperties({ ...entries });
    },
  };
}

/** A tab closed to this person stays as it is: its findings are in the reply, and one refused mark would lose the rest. */
function mayEdit(sheet: Sheet): boolean {
  const [closed] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return closed === undefined || closed.canEdit();
}

/** `getActiveRange` answers null where nothing is selected: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getactiverange */
function selectedRow(book: Spreadsheet): ReturnType<Office['selectedRow']> {
  const range = book.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
  return range === null ? undefined : { sheet: range.getSheet().getSheetId(), row: range.getRow() };
}
