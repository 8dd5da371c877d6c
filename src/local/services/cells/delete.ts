import type { Area, BookSheet, Rectangle } from '../../book';
import { afterDelete } from './rectangle';

/**
 * Deletes rows, from the given one on, with all that stands in them; what lay over them shrinks.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleterowsrowposition,-howmany
 */
export function deleteRows(sheet: BookSheet, row: number, deleted: number): void {
  const left = (rectangle: Rectangle) => afterDelete(rectangle, row, deleted);
  const shrink = <Value>(areas: Area<Value>[]) => areas.flatMap((area) => afterDelete(area, row, deleted) ?? []);
  sheet.formats = shrink(sheet.formats);
  sheet.validations = shrink(sheet.validations);
  sheet.styles = shrink(sheet.styles);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const { range, unprotected } = protection;
    const kept = range && left(range);
    if (range !== undefined && kept === undefined) return [];
    const open = unprotected?.flatMap((part) => left(part) ?? []);
    return [{ ...protection, ...(kept && { range: kept }), ...(open && { unprotected: open }) }];
  });
  const filter = sheet.filter && left(sheet.filter);
  if (filter === undefined) delete sheet.filter;
  else sheet.filter = filter;
  moveRows(sheet, row, deleted);
}

function moveRows(sheet: BookSheet, row: number, deleted: number): void {
  const isGone = (each: number) => each >= row && each < row + deleted;
  const moved = (each: number) => (each < row ? each : each - deleted);
  const cells: BookSheet['cells'] = {};
  for (const [key, line] of Object.entries(sheet.cells)) {
    if (!isGone(Number(key))) cells[moved(Number(key))] = line;
  }
  sheet.cells = cells;
  sheet.hiddenRows = sheet.hiddenRows.filter((each) => !isGone(each)).map(moved);
  sheet.frozenRows -= Math.max(0, Math.min(sheet.frozenRows, row + deleted - 1) - row + 1);
  sheet.rowCount -= deleted;
}
