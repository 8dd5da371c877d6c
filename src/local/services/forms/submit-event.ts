import { AuthMode } from '../base/script';
import type { Execution } from '../execution';
import { open } from '../guard';
import type { SubmitEvent } from '../options';
import { Range } from '../spreadsheet/range';
import { sheetById } from '../spreadsheet/sheets';

/**
 * The argument of a function that is called when a form is submitted: the row, its texts, and the same by header.
 * https://developers.google.com/apps-script/guides/triggers/events#form-submit
 */
export function submitEvent(execution: Execution, { trigger, sheetId, row, values }: SubmitEvent): object {
  const columns = Math.max(1, values.length);
  const headers = sheetById(execution.state.book, sheetId).cells[1] ?? {};
  const named: Record<string, string[]> = {};
  values.forEach((value, at) => {
    const header = String(headers[at + 1]?.value ?? '');
    named[header] = [...(named[header] ?? []), value];
  });
  return {
    authMode: AuthMode.FULL,
    range: open<object>(new Range(execution, sheetId, { row, column: 1, rows: 1, columns }), {
      rowStart: row,
      rowEnd: row,
      columnStart: 1,
      columnEnd: columns,
    }),
    values: [...values],
    namedValues: named,
    triggerUid: trigger,
  };
}
