import type { Edits, Identity, MarkChanges, Office } from '../office';
import type { Cell } from '../tables/cell';
import type { Grid } from '../tables/table';
import { dayOf, toCells, toValue } from './cells';
import { putDocument } from './documents';
import { layOut } from './layout';
import { linesOf, setMarks } from './marks';
import { requireUnmoved, writeCells } from './write';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The port over Apps Script's services, for the spreadsheet that the script is bound to. */
export function googleOffice(): Office {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const properties = PropertiesService.getDocumentProperties();
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
    showSheet: (id) => void sheetOf(id).showSheet(),
    openSheet: (id) => void book.setActiveSheet(sheetOf(id)),
    hiddenColumns: (id, count) =>
      Array.from({ length: count }, (_, at) => at + 1).filter((column) => sheetOf(id).isColumnHiddenByUser(column)),
    append: (id, rows) => append(sheetOf(id), rows),
    layOut: (id, layout) => layOut(sheetOf(id), layout),
    setHeader: (id, column, header) => void sheetOf(id).getRange(1, column).setValue(header),
    memory: () => properties.getProperties(),
    remember(entries) {
      // What is remembered speaks of cells that must have reached the file by then.
      SpreadsheetApp.flush();
      properties.setProperties({ ...entries });
    },
    putDocument: (paper, code) => putDocument(paper, code, book.getId()),
  };
}

/** A tab closed to this person stays as it is: its findings are in the reply, and one refused mark would lose the rest. */
function mayEdit(sheet: Sheet): boolean {
  const [closed] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return closed === undefined || closed.canEdit();
}

/** Writes rows below everything entered; `setValues` does not grow a tab by itself. */
function append(sheet: Sheet, rows: Grid): void {
  const last = sheet.getLastRow();
  const missing = last + rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const width = Math.max(...rows.map((cells) => cells.length));
  const values = rows.map((cells) => Array.from({ length: width }, (_, at) => toValue(cells[at] ?? ('' as Cell))));
  sheet.getRange(last + 1, 1, rows.length, width).setValues(values);
}
