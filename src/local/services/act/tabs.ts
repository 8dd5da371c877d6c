import type { BookSheet } from '../../book';
import type { Execution } from '../execution';
import type { ActRefusal } from '../options';
import { badName } from '../spreadsheet/sheets';

/** Gives a tab another name, unless the whole of it is closed to the person. */
export function renameSheet(execution: Execution, sheet: BookSheet, name: string): ActRefusal | undefined {
  const bad = badName(execution.state.book, name, sheet.id);
  if (bad !== undefined) return { refused: bad };
  const isClosed = sheet.protections.some(({ range, warningOnly }) => range === undefined && !warningOnly);
  if (execution.options.notOwner && isClosed) return { refused: 'closed' };
  sheet.name = name;
  return undefined;
}

/** Hides a tab; another one becomes active in its stead. */
export function hideSheet({ state }: Execution, sheet: BookSheet): ActRefusal | undefined {
  const { book } = state;
  const other = book.sheets.find(({ id, hidden }) => id !== sheet.id && !hidden);
  if (other === undefined) return { refused: 'lastVisible' };
  sheet.hidden = true;
  if (book.activeSheetId === sheet.id) book.activeSheetId = other.id;
  return undefined;
}
