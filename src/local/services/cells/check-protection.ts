import type { BookProtection, BookSheet, Rectangle } from '../../book';
import { wholeSheet } from './grid';
import { contains, intersection } from './rectangle';

/**
 * Throws when somebody who is not the owner writes to a protected place; a mere warning never stops a script.
 * https://developers.google.com/apps-script/reference/spreadsheet/protection
 */
export function checkProtections(sheet: BookSheet, block: Rectangle): void {
  if (protectionOf(sheet, block, false) === undefined) return;
  throw new Error(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** The first protection over some of the block, of those that close it or of those that only warn. */
export function protectionOf(sheet: BookSheet, block: Rectangle, warningOnly: boolean): BookProtection | undefined {
  return sheet.protections.find((protection) => {
    const part = intersection(protection.range ?? wholeSheet(sheet), block);
    if (part === undefined || protection.warningOnly !== warningOnly) return false;
    return !(protection.unprotected ?? []).some((open) => contains(open, part));
  });
}
