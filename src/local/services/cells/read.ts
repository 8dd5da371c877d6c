import type { BookCell, BookSheet, Rectangle } from '../../book';
import { paint } from './areas';
import { isDateFormat } from './number-format';
import { fromSerial, type TimeZone } from './time-zone';

/** The block cell by cell, an absent one being undefined. */
export function mapCells<Value>(
  sheet: BookSheet,
  block: Rectangle,
  read: (cell: BookCell | undefined, index: number) => Value,
): Value[][] {
  const table: Value[][] = [];
  for (let row = 0; row < block.rows; row++) {
    const line = sheet.cells[block.row + row];
    const values = new Array<Value>(block.columns);
    for (let column = 0; column < block.columns; column++) {
      values[column] = read(line?.[block.column + column], row * block.columns + column);
    }
    table.push(values);
  }
  return table;
}

/** A painted block as a table of something. */
export function mapPainted<Value>(block: Rectangle, painted: Int32Array, read: (mark: number) => Value): Value[][] {
  const table: Value[][] = [];
  for (let row = 0; row < block.rows; row++) {
    table.push(Array.from(painted.subarray(row * block.columns, (row + 1) * block.columns), read));
  }
  return table;
}

/**
 * Numbers, truth values, dates and texts; an empty cell is `''`. A number under a date format is a Date, made by the time
 * zone of the book. https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues
 */
export function readValues(sheet: BookSheet, block: Rectangle, zone: TimeZone): (string | number | boolean | Date)[][] {
  const painted = paint(sheet.formats, block);
  const dated = [false, ...sheet.formats.map((area) => isDateFormat(area.value))];
  return mapCells(sheet, block, (cell, index) => {
    const value = cell?.value;
    if (value === undefined) return '';
    return typeof value === 'number' && dated[painted[index] ?? 0] ? fromSerial(value, zone) : value;
  });
}
