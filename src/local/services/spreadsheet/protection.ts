import type { BookProtection, Rectangle } from '../../book';
import { User } from '../base/user';
import { wholeSheet } from '../cells/grid';
import type { Execution } from '../execution';
import { behind, describe, open, ServiceObject } from '../guard';
import { mismatch } from '../signature';
import { ProtectionType } from './enums';
import { Range } from './range';
import { sheetById } from './sheets';

type Face = GoogleAppsScript.Spreadsheet.Protection;

const MEMBERS = {
  getDescription: 'read ()',
  setDescription: 'write (string)',
  setWarningOnly: 'write (boolean)',
  isWarningOnly: 'read ()',
  getRange: 'other ()',
  getProtectionType: 'other ()',
  remove: 'write ()',
  setUnprotectedRanges: 'write (array)',
  getUnprotectedRanges: 'read ()',
  canEdit: 'read ()',
  getEditors: 'read ()',
  removeEditors: 'write (array)',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/spreadsheet/protection */
export class Protection extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  constructor(
    execution: Execution,
    private readonly sheetId: number,
    private readonly id: string,
  ) {
    super(execution);
  }

  getDescription() {
    return this.kept().description;
  }

  setDescription(description: string): Face {
    this.kept().description = description;
    return open(this);
  }

  setWarningOnly(warningOnly: boolean): Face {
    this.kept().warningOnly = warningOnly;
    return open(this);
  }

  isWarningOnly() {
    return this.kept().warningOnly;
  }

  /** Of a protected tab it is the whole tab. */
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.range(this.kept().range ?? wholeSheet(this.sheet()));
  }

  getProtectionType() {
    return this.kept().range === undefined ? ProtectionType.SHEET : ProtectionType.RANGE;
  }

  remove(): void {
    const sheet = this.sheet();
    sheet.protections = sheet.protections.filter((protection) => protection.id !== this.id);
  }

  setUnprotectedRanges(ranges: unknown[]): Face {
    this.kept().unprotected = ranges.map((face) => {
      const range = behind(face, Range);
      if (range === undefined) throw mismatch('SpreadsheetApp.Protection.setUnprotectedRanges', [ranges]);
      return { ...range.block };
    });
    return open(this);
  }

  getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return (this.kept().unprotected ?? []).map((range) => this.range(range));
  }

  canEdit() {
    return this.kept().warningOnly || !this.execution.options.notOwner;
  }

  /** Never the owner, who is the only user of a local book. */
  getEditors(): GoogleAppsScript.Base.User[] {
    return this.kept().editors.map((email) => open(new User(this.execution, email)));
  }

  removeEditors(emails: unknown[]): Face {
    const kept = this.kept();
    kept.editors = kept.editors.filter((email) => !emails.includes(email));
    return open(this);
  }

  private range(block: Rectangle): GoogleAppsScript.Spreadsheet.Range {
    return open(new Range(this.execution, this.sheetId, block));
  }

  private sheet() {
    return sheetById(this.execution.state.book, this.sheetId);
  }

  private kept(): BookProtection {
    const found = this.sheet().protections.find((protection) => protection.id === this.id);
    if (found === undefined) throw new Error('The protection was removed.');
    return found;
  }
}
describe(Protection, 'SpreadsheetApp.Protection', MEMBERS);

/** Protects a range, or the whole tab when none is given. */
export function protect(execution: Execution, sheetId: number, range?: Rectangle): Face {
  const { protections } = sheetById(execution.state.book, sheetId);
  const number = Math.max(0, ...protections.map(({ id }) => Number(id) || 0)) + 1;
  const place = range === undefined ? {} : { range: { ...range } };
  protections.push({ id: String(number), ...place, description: '', warningOnly: false, editors: [] });
  return open(new Protection(execution, sheetId, String(number)));
}
