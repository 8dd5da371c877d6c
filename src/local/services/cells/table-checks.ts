import type { Rectangle } from '../../book';
import { mismatch } from '../signature';

/**
 * A table must have exactly the size of the range.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues
 */
export function checkSize({ rows, columns }: Rectangle, table: readonly (readonly unknown[])[]): void {
  if (table.length !== rows) throw wrongSize('rows', table.length, rows);
  const ragged = table.find((line) => line.length !== columns);
  if (ragged !== undefined) throw wrongSize('columns', ragged.length, columns);
}

function wrongSize(what: string, given: number, expected: number): Error {
  return new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${expected}.`,
  );
}

/** Notes are strings; null or an empty string takes a note away. */
export function checkedNotes(notes: readonly (readonly unknown[])[], method: string): (string | undefined)[][] {
  return notes.map((line) =>
    line.map((note) => {
      if (note === null || note === undefined || note === '') return undefined;
      if (typeof note !== 'string') throw mismatch(method, [notes]);
      return note;
    }),
  );
}
