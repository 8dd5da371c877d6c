import type { Ui } from '../base/ui';
import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';
import { DataValidationBuilder } from './data-validation';
import { DataValidationCriteria, ProtectionType } from './enums';
import { Spreadsheet } from './spreadsheet';

type Face = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const MEMBERS = {
  getActiveSpreadsheet: 'other ()',
  getUi: 'other ()',
  flush: 'flush ()',
  newDataValidation: 'other ()',
  getActiveRange: 'read ()',
  setActiveSheet: 'ui (Sheet)',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
class SpreadsheetApp extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  constructor(
    execution: Execution,
    private readonly ui: Ui,
  ) {
    super(execution);
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return open(new Spreadsheet(this.execution));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getui */
  getUi(): GoogleAppsScript.Base.Ui {
    if (this.execution.options.headless) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    return this.ui.face();
  }

  flush(): void {}

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return open(new DataValidationBuilder(this.execution));
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return new Spreadsheet(this.execution).getActiveRange();
  }

  setActiveSheet(sheet: unknown): GoogleAppsScript.Spreadsheet.Sheet {
    return new Spreadsheet(this.execution).setActiveSheet(sheet);
  }
}
describe(SpreadsheetApp, 'SpreadsheetApp', MEMBERS);

export function spreadsheetApp(execution: Execution, ui: Ui): Face {
  return open(new SpreadsheetApp(execution, ui), { ProtectionType, DataValidationCriteria });
}
