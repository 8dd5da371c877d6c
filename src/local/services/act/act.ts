import type { BookSheet } from '../../book';
import type { Execution } from '../execution';
import type { ActOutcome, ActRefusal, Gesture } from '../options';
import { appendRows, deleteSheetRows, insertSheetRows } from './rows';
import { hideSheet, renameSheet } from './tabs';
import { typeTexts } from './type-texts';

/** Does what a person does by hand, wholly or not at all. No trigger is called for it. */
export function act(execution: Execution, gesture: Gesture): ActOutcome {
  const sheet = execution.state.book.sheets.find(({ id }) => id === gesture.sheetId);
  const refusal = sheet === undefined ? ({ refused: 'gone' } as const) : done(execution, sheet, gesture);
  return refusal ?? { done: true };
}

function done(execution: Execution, sheet: BookSheet, gesture: Gesture): ActRefusal | undefined {
  switch (gesture.kind) {
    case 'type':
      return typeTexts(execution, sheet, gesture);
    case 'insertRows':
      return insertSheetRows(execution, sheet, gesture);
    case 'deleteRows':
      return deleteSheetRows(execution, sheet, gesture);
    case 'appendRows':
      return appendRows(execution, sheet, gesture.count);
    case 'renameSheet':
      return renameSheet(execution, sheet, gesture.name);
    case 'hideSheet':
      return hideSheet(execution, sheet);
    case 'showSheet':
      sheet.hidden = false;
      return undefined;
  }
}
