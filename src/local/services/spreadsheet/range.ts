import type { BookSheet, BookStyle, Rectangle } from '../../book';
import { toA1 } from '../cells/a1';
import { cover, paint, restyle, valueAt } from '../cells/areas';
import { checkProtections } from '../cells/check-protection';
import { checkedColour } from '../cells/colour';
import { AUTOMATIC_FORMAT } from '../cells/number-format';
import { mapCells, mapPainted, readValues } from '../cells/read';
import { checkedNotes, checkSize } from '../cells/table-checks';
import { timeZone } from '../cells/time-zone';
import { checkedValues, writeParts, writeValues } from '../cells/write-values';
import type { Execution } from '../execution';
import { behind, describe, open, ServiceObject } from '../guard';
import { mismatch } from '../signature';
import { DataValidation } from './data-validation';
import { protect } from './protection';
import { activate } from './selection';
import { Sheet } from './sheet';
import { sheetById } from './sheets';

type Face = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const MEMBERS = {
  getValues: 'read! ()',
  setValues: 'write (table)',
  getValue: 'read! ()',
  setValue: 'write (any?)',
  getFormulas: 'read! ()',
  getNotes: 'read! ()',
  setNotes: 'write (table)',
  setNote: 'write (string?)',
  getBackgrounds: 'read! ()',
  setBackgrounds: 'write (table)',
  setBackground: 'write (string?)',
  getNumberFormats: 'read! ()',
  setNumberFormat: 'write (string)',
  setDataValidation: 'write (DataValidation?)',
  getDataValidations: 'read! ()',
  setFontWeight: 'write (string?)',
  setFontColor: 'write (string?)',
  setWrap: 'write (boolean)',
  setVerticalAlignment: 'write (string?)',
  setHorizontalAlignment: 'write (string?)',
  getRow: 'other ()',
  getColumn: 'other ()',
  getNumRows: 'other ()',
  getNumColumns: 'other ()',
  getLastRow: 'other ()',
  getLastColumn: 'other ()',
  getSheet: 'other ()',
  getA1Notation: 'other ()',
  protect: 'write ()',
  activate: 'ui ()',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export class Range extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  constructor(
    execution: Execution,
    private readonly sheetId: number,
    readonly block: Rectangle,
  ) {
    super(execution);
  }

  override cells(): number {
    return this.block.rows * this.block.columns;
  }

  getValues() {
    return readValues(this.sheet(), this.block, timeZone(this.execution.state.book.timeZone));
  }

  setValues(values: unknown[][]): Face {
    checkSize(this.block, values);
    const checked = checkedValues(values);
    return this.write((sheet) => writeValues(this.execution, sheet, this.block, checked));
  }

  getValue() {
    const [[value = ''] = []] = readValues(this.sheet(), this.corner(), timeZone(this.execution.state.book.timeZone));
    return value;
  }

  setValue(value: unknown): Face {
    const [[one = null] = []] = checkedValues([[value]]);
    const filled = Array.from({ length: this.block.rows }, () => new Array(this.block.columns).fill(one));
    return this.write((sheet) => writeValues(this.execution, sheet, this.block, filled));
  }

  getFormulas() {
    return mapCells(this.sheet(), this.block, (cell) => cell?.formula ?? '');
  }

  getNotes() {
    return mapCells(this.sheet(), this.block, (cell) => cell?.note ?? '');
  }

  setNotes(notes: unknown[][]): Face {
    checkSize(this.block, notes);
    const checked = checkedNotes(notes, 'SpreadsheetApp.Range.setNotes');
    return this.write((sheet) => writeParts(sheet, this.block, 'note', (row, column) => checked[row]?.[column]));
  }

  setNote(note: string | null): Face {
    return this.write((sheet) => writeParts(sheet, this.block, 'note', () => note || undefined));
  }

  getBackgrounds() {
    return mapCells(this.sheet(), this.block, (cell) => cell?.background ?? '#ffffff');
  }

  setBackgrounds(colours: unknown[][]): Face {
    checkSize(this.block, colours);
    const checked = colours.map((line) => line.map(checkedColour));
    return this.write((sheet) => writeParts(sheet, this.block, 'background', (row, column) => checked[row]?.[column]));
  }

  setBackground(colour: string | null): Face {
    const checked = checkedColour(colour);
    return this.write((sheet) => writeParts(sheet, this.block, 'background', () => checked));
  }

  getNumberFormats() {
    const { formats } = this.sheet();
    return mapPainted(this.block, paint(formats, this.block), (mark) => valueAt(formats, mark) ?? AUTOMATIC_FORMAT);
  }

  setNumberFormat(format: string): Face {
    return this.write((sheet) => {
      sheet.formats = cover(sheet.formats, { ...this.block, value: format });
    });
  }

  setDataValidation(face: unknown): Face {
    const value = behind(face, DataValidation)?.rule ?? null;
    return this.write((sheet) => {
      sheet.validations = cover(sheet.validations, { ...this.block, value });
    });
  }

  getDataValidations(): (Rule | null)[][] {
    const { validations } = this.sheet();
    const rules = validations.map(({ value }) => value && open<Rule>(new DataValidation(this.execution, value)));
    return mapPainted(this.block, paint(validations, this.block), (mark) => (mark ? (rules[mark - 1] ?? null) : null));
  }

  setFontWeight(weight: string | null): Face {
    return this.style('setFontWeight', weight, [null, 'normal', 'bold'], { bold: weight === 'bold' });
  }

  setFontColor(colour: string | null): Face {
    return this.style('setFontColor', null, [null], { color: checkedColour(colour) ?? '#000000' });
  }

  setWrap(wrap: boolean): Face {
    return this.style('setWrap', null, [null], { wrap });
  }

  setVerticalAlignment(vertical: 'top' | 'middle' | 'bottom' | null): Face {
    return this.style('setVerticalAlignment', vertical, [null, 'top', 'middle', 'bottom'], {
      vertical: vertical ?? 'bottom',
    });
  }

  setHorizontalAlignment(horizontal: 'left' | 'center' | 'right' | null): Face {
    return this.style('setHorizontalAlignment', horizontal, [null, 'left', 'center', 'right'], {
      horizontal: horizontal ?? 'left',
    });
  }

  getRow() {
    return this.block.row;
  }

  getColumn() {
    return this.block.column;
  }

  getNumRows() {
    return this.block.rows;
  }

  getNumColumns() {
    return this.block.columns;
  }

  getLastRow() {
    return this.block.row + this.block.rows - 1;
  }

  getLastColumn() {
    return this.block.column + this.block.columns - 1;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return open(new Sheet(this.execution, this.sheetId));
  }

  getA1Notation() {
    return toA1(this.block);
  }

  /** Always another protection, even where there is one. */
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.execution, this.sheetId, this.block);
  }

  activate(): Face {
    activate(this.execution, this.sheetId, this.block);
    return open(this);
  }

  /** Stricter than Google, which ignores a word it does not know. */
  private style(method: string, word: string | null, words: readonly (string | null)[], change: BookStyle): Face {
    if (!words.includes(word)) throw mismatch(`SpreadsheetApp.Range.${method}`, [word]);
    return this.write((sheet) => {
      sheet.styles = restyle(sheet.styles, this.block, change);
    });
  }

  /** The change reaches the book when pending writes are applied. */
  private write(change: (sheet: BookSheet) => void): Face {
    this.execution.pending.add(() => {
      const sheet = this.sheet();
      if (this.execution.options.notOwner) checkProtections(sheet, this.block);
      change(sheet);
    });
    return open(this);
  }

  private corner(): Rectangle {
    return { ...this.block, rows: 1, columns: 1 };
  }

  private sheet(): BookSheet {
    return sheetById(this.execution.state.book, this.sheetId);
  }
}
describe(Range, 'SpreadsheetApp.Range', MEMBERS);
