import { AuthMode } from './base/script';
import type { Execution } from './execution';
import { describe, open, ServiceObject } from './guard';
import type { Edit } from './options';
import { Range } from './spreadsheet/range';
import { Spreadsheet } from './spreadsheet/spreadsheet';

/** Somebody of whom a simple trigger may know nothing. */
class User extends ServiceObject {
  getEmail() {
    return '';
  }
}
describe(User, 'User', { getEmail: 'other ()' });

/**
 * The argument of `onEdit`: `value` and `oldValue` only for a single cell, the range with its plain numbers.
 * https://developers.google.com/apps-script/guides/triggers/events#edit
 */
export function editEvent(execution: Execution, edit: Edit): object {
  const { sheetId, row, column, rows, columns, value, oldValue } = edit;
  const range = open<object>(new Range(execution, sheetId, { row, column, rows, columns }), {
    rowStart: row,
    rowEnd: row + rows - 1,
    columnStart: column,
    columnEnd: column + columns - 1,
  });
  return {
    authMode: execution.options.limited ? AuthMode.LIMITED : AuthMode.FULL,
    range,
    source: open<object>(new Spreadsheet(execution)),
    user: open<object>(new User(execution)),
    ...(rows === 1 && columns === 1 && value !== undefined ? { value } : {}),
    ...(rows === 1 && columns === 1 && oldValue !== undefined ? { oldValue } : {}),
  };
}
