import type { BookSheet, Rectangle } from '../../book';
import { fromA1 } from '../cells/a1';
import { checkedColour } from '../cells/colour';
import { lastColumn, lastRow } from '../cells/grid';
import { checkCellLimit, insertAfter } from '../cells/insert';
import { moveReferences } from '../cells/references';
import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';
import { ProtectionType } from './enums';
import { Protection, protect } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import { activate } from './selection';
import { checkSheetName, sheetById } from './sheets';
import { Spreadsheet } from './spreadsheet';

type Face = GoogleAppsScript.Spreadsheet.Sheet;
type ProtectionFace = GoogleAppsScript.Spreadsheet.Protection;

const MEMBERS = {
  getSheetId: 'read ()',
  getName: 'read ()',
  setName: 'write (string)',
  getMaxRows: 'read ()',
  getMaxColumns: 'read ()',
  getLastRow: 'read! ()',
  getLastColumn: 'read! ()',
  getDataRange: 'read! ()',
  getRange: 'other (string) (int,int) (int,int,int) (int,int,int,int)',
  insertRowsAfter: 'write (int,int)',
  insertColumnsAfter: 'write (int,int)',
  setFrozenRows: 'write (int)',
  getFrozenRows: 'read ()',
  setFrozenColumns: 'write (int)',
  getRangeList: 'other (array)',
  setColumnWidth: 'write (int,int)',
  setColumnWidths: 'write (int,int,int)',
  getColumnWidth: 'read (int)',
  hideSheet: 'write ()',
  showSheet: 'write ()',
  isSheetHidden: 'read ()',
  isColumnHiddenByUser: 'read (int)',
  protect: 'write ()',
  getProtections: 'read () (any?)',
  setTabColor: 'write (string?)',
  getFormUrl: 'read ()',
  getParent: 'other ()',
  activate: 'ui ()',
} as const satisfies Partial<Record<keyof Face, string>>;

const DEFAULT_WIDTH = 100;

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export class Sheet extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  constructor(
    execution: Execution,
    readonly id: number,
  ) {
    super(execution);
  }

  getSheetId() {
    return this.sheet().id;
  }

  getName() {
    return this.sheet().name;
  }

  setName(name: string): Face {
    checkSheetName(this.execution.state.book, name, this.id);
    this.sheet().name = name;
    return open(this);
  }

  getMaxRows() {
    return this.sheet().rowCount;
  }

  getMaxColumns() {
    return this.sheet().columnCount;
  }

  getLastRow() {
    return lastRow(this.sheet());
  }

  getLastColumn() {
    return lastColumn(this.sheet());
  }

  /** A1 on an empty tab. */
  getDataRange(): GoogleAppsScript.Spreadsheet.Range {
    const sheet = this.sheet();
    const [rows, columns] = [Math.max(1, lastRow(sheet)), Math.max(1, lastColumn(sheet))];
    return this.range({ row: 1, column: 1, rows, columns });
  }

  getRange(first: string | number, column = 1, rows = 1, columns = 1): GoogleAppsScript.Spreadsheet.Range {
    if (typeof first === 'string') return this.range(this.parsed(first));
    if (first < 1) throw new Error('The starting row of the range is too small.');
    if (column < 1) throw new Error('The starting column of the range is too small.');
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    return this.range({ row: first, column, rows, columns });
  }

  getRangeList(addresses: unknown[]): GoogleAppsScript.Spreadsheet.RangeList {
    if (addresses.length === 0) throw new Error('The list of ranges must not be empty.');
    return open(
      new RangeList(
        this.execution,
        this.id,
        addresses.map((address) => this.parsed(String(address))),
      ),
    );
  }

  insertRowsAfter(afterPosition: number, howMany: number): Face {
    return this.insert('rows', afterPosition, howMany);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): Face {
    return this.insert('columns', afterPosition, howMany);
  }

  setFrozenRows(rows: number): void {
    this.sheet().frozenRows = rows;
  }

  getFrozenRows() {
    return this.sheet().frozenRows;
  }

  setFrozenColumns(columns: number): void {
    this.sheet().frozenColumns = columns;
  }

  setColumnWidth(column: number, width: number): Face {
    this.checkColumn(column);
    this.sheet().widths[column] = width;
    return open(this);
  }

  setColumnWidths(first: number, count: number, width: number): Face {
    this.checkColumn(first);
    this.checkColumn(first + count - 1);
    for (let column = first; column < first + count; column += 1) this.sheet().widths[column] = width;
    return open(this);
  }

  getColumnWidth(column: number) {
    this.checkColumn(column);
    return this.sheet().widths[column] ?? DEFAULT_WIDTH;
  }

  hideSheet(): Face {
    const others = this.execution.state.book.sheets.some((sheet) => sheet.id !== this.id && !sheet.hidden);
    if (!others) throw new Error("You can't hide all the sheets in a document.");
    this.sheet().hidden = true;
    return open(this);
  }

  showSheet(): Face {
    this.sheet().hidden = false;
    return open(this);
  }

  isSheetHidden() {
    return this.sheet().hidden;
  }

  isColumnHiddenByUser(column: number) {
    this.checkColumn(column);
    return this.sheet().hiddenColumns.includes(column);
  }

  /** The protection of the tab, the one it has already if any. */
  protect(): ProtectionFace {
    const existing = this.sheet().protections.find((protection) => protection.range === undefined);
    if (existing === undefined) return protect(this.execution, this.id);
    return open(new Protection(this.execution, this.id, existing.id));
  }

  getProtections(type?: unknown): ProtectionFace[] {
    if (type !== ProtectionType.RANGE && type !== ProtectionType.SHEET) throw new Error('Please set protection type.');
    const wanted = this.sheet().protections.filter(
      ({ range }) => (range === undefined) === (type === ProtectionType.SHEET),
    );
    return wanted.map(({ id }) => open(new Protection(this.execution, this.id, id)));
  }

  setTabColor(colour: string | null): Face {
    const checked = checkedColour(colour);
    const sheet = this.sheet();
    if (checked === undefined) delete sheet.tabColor;
    else sheet.tabColor = checked;
    return open(this);
  }

  /** With the id of the form, not that of its published page. */
  getFormUrl(): string | null {
    const form = this.execution.state.forms?.find(({ sheetId }) => sheetId === this.sheet().id);
    return form === undefined ? null : `https://docs.google.com/forms/d/${form.id}/viewform`;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return open(new Spreadsheet(this.execution));
  }

  activate(): Face {
    activate(this.execution, this.sheet().id);
    return open(this);
  }

  private insert(axis: 'rows' | 'columns', after: number, added: number): Face {
    this.execution.pending.apply();
    const sheet = this.sheet();
    const [length, across] =
      axis === 'rows' ? [sheet.rowCount, sheet.columnCount] : [sheet.columnCount, sheet.rowCount];
    if (after < 1 || after > length) throw new Error(`Those ${axis} are out of bounds.`);
    if (added < 1) throw new Error(`The number of ${axis} to insert must be at least 1.`);
    checkCellLimit(this.execution.state.book, added * across);
    insertAfter(sheet, axis, after, added);
    moveReferences(this.execution.state.book, sheet, axis, { after, added });
    return open(this);
  }

  private parsed(text: string): Rectangle {
    const mark = text.lastIndexOf('!');
    const sheetName = text.slice(0, Math.max(0, mark)).replace(/^'(.*)'$/, '$1');
    const block = fromA1(text.slice(mark + 1), this.sheet());
    if (block === undefined || (mark >= 0 && sheetName !== this.sheet().name)) throw new Error('Range not found');
    return block;
  }

  private range(block: Rectangle): GoogleAppsScript.Spreadsheet.Range {
    const { rowCount, columnCount } = this.sheet();
    if (block.row + block.rows - 1 > rowCount || block.column + block.columns - 1 > columnCount) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return open(new Range(this.execution, this.id, block));
  }

  private checkColumn(column: number): void {
    if (column < 1 || column > this.sheet().columnCount) throw new Error('Those columns are out of bounds.');
  }

  private sheet(): BookSheet {
    return sheetById(this.execution.state.book, this.id);
  }
}
describe(Sheet, 'SpreadsheetApp.Sheet', MEMBERS);
