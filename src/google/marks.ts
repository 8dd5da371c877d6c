import type { MarkChanges } from '../office';
import { addressOf, runsOf } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Lines of the cells that change. */
export function linesOf({ notes, colors }: MarkChanges): readonly number[] {
  return [...new Set([...notes.map(({ row }) => row), ...colors.flatMap(({ cells }) => cells.map(([row]) => row))])];
}

/** Sets notes in one block and each colour in one call, so that the cost does not grow with the number of cells. */
export function setMarks(sheet: Sheet, { notes, colors }: MarkChanges): void {
  if (notes.length > 0) setNotes(sheet, notes);
  for (const { color, cells } of colors) {
    const columns = new Map<number, number[]>();
    for (const [row, column] of cells) {
      const rows = columns.get(column);
      if (rows) rows.push(row);
      else columns.set(column, [row]);
    }
    const addresses = [...columns].flatMap(([column, rows]) =>
      runsOf(rows).map(({ from, to }) => `${addressOf(from, column)}:${addressOf(to, column)}`),
    );
    sheet.getRangeList(addresses).setBackground(color);
  }
}

/** Notes of the smallest block that holds all that change; the others in it are written back as they were. */
function setNotes(sheet: Sheet, notes: MarkChanges['notes']): void {
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0];
  for (const { row, column } of notes) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  const range = sheet.getRange(top, left, bottom - top + 1, right - left + 1);
  const block = range.getNotes();
  for (const { row, column, note } of notes) {
    const line = block[row - top];
    if (line) line[column - left] = note;
  }
  range.setNotes(block);
}
