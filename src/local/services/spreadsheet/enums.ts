import { enumeration } from '../enumeration';

export const ProtectionType = enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>(
  'SpreadsheetApp.ProtectionType',
  ['RANGE', 'SHEET'],
);

export const DataValidationCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
  'SpreadsheetApp.DataValidationCriteria',
  ['VALUE_IN_LIST', 'DATE_IS_VALID_DATE', 'NUMBER_BETWEEN', 'CHECKBOX'],
);
