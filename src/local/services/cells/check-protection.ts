import type { BookSheet, Rectangle } from '../../book';
import { wholeSheet } from './grid';
import { contains, intersection } from './rectangle';

/**
 * Throws when somebody who is not the owner writes to a protected place; a mere warning never stops a script.
 * https://developers.google.com/apps-script/reference/spreadsheet/protection
 */
export function checkProtections(sheet: BookSheet, block: Rectangle): void {
  const closed = sheet.protections.some((protection) => {
    const part = intersection(protection.range ?? wholeSheet(sheet), block);
    if (part === undefined || protection.warningOnly) return false;
    return !(protection.unprotected ?? []).some((open) => contains(open, part));
  });
  if (!closed) return;
  throw new Error(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
