import type { DriveArea, DriveCell, DriveSheet, DriveTab } from '../../drive-sheet';
import { isEmpty } from '../cells/grid';
import { checkKeys } from '../drive/files';
import { areaOf, checkInside, tabById } from './areas';
import { WRITERS } from './cell-data';
import { invalid, type Place } from './trouble';
import { maskOf, type Values, valuesOf } from './values';

const LEAVES: readonly string[] = [...WRITERS.keys()];

/**
 * Writes the fields of the mask into the cells: with a `range` into all of it, so that cells without data are cleared;
 * with a `start` only into the cells given.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#UpdateCellsRequest
 */
export function updateCells(content: DriveSheet, request: object, place: Place): void {
  checkKeys(place, request, ['rows', 'fields', 'range', 'start']);
  const { rows, fields, range, start }: Readonly<Record<string, unknown>> = { ...request };
  const mask = maskOf(fields, LEAVES, place);
  const data = rowsOf(rows, place);
  if (range !== undefined) {
    const { tab, area } = areaOf(content, range, place);
    checkFits(data, area, place);
    write(tab, area, place, mask, (row, column) => data[row]?.[column] ?? new Map());
    return;
  }
  const { tab, row, column } = cornerOf(content, start, place);
  const area = { row, column, rows: data.length, columns: Math.max(0, ...data.map((line) => line.length)) };
  if (area.rows * area.columns === 0) return;
  checkInside(tab, area, place);
  write(tab, area, place, mask, (line, index) => data[line]?.[index]);
}

function rowsOf(rows: unknown, place: Place): Values[][] {
  if (rows === undefined) return [];
  if (!Array.isArray(rows)) throw invalid(place, 'rows is no list.');
  return rows.map((row) => {
    const { values = [], ...rest }: Readonly<Record<string, unknown>> = { ...row };
    checkKeys(place, rest, []);
    return Array.isArray(values) ? values.map((cell) => valuesOf(cell, LEAVES, place)) : [];
  });
}

function cornerOf(content: DriveSheet, start: unknown, place: Place) {
  if (typeof start !== 'object' || start === null) throw invalid(place, 'range or start is required.');
  checkKeys(place, start, ['sheetId', 'rowIndex', 'columnIndex']);
  const { sheetId, rowIndex = 0, columnIndex = 0 }: Readonly<Record<string, unknown>> = { ...start };
  return { tab: tabById(content, sheetId, place), row: Number(rowIndex) + 1, column: Number(columnIndex) + 1 };
}

/** The API counts from 0. */
function checkFits(data: readonly Values[][], { row, column, rows, columns }: DriveArea, place: Place): void {
  const widest = Math.max(0, ...data.map((line) => line.length));
  if (data.length > rows) {
    const [first, last] = [row - 1 + rows, row + rows - 2];
    throw invalid(place, `Attempting to write row: ${first}, beyond the last requested row of: ${last}`);
  }
  if (widest > columns) {
    const [first, last] = [column - 1 + columns, column + columns - 2];
    throw invalid(place, `Attempting to write column: ${first}, beyond the last requested column of: ${last}`);
  }
}

function write(
  tab: DriveTab,
  area: DriveArea,
  place: Place,
  mask: ReadonlySet<string>,
  dataAt: (row: number, column: number) => Values | undefined,
): void {
  for (let row = 0; row < area.rows; row++) {
    const line = tab.cells[area.row + row] ?? {};
    for (let column = 0; column < area.columns; column++) {
      const data = dataAt(row, column);
      if (data === undefined) continue;
      const cell = written(line[area.column + column] ?? {}, data, mask, place);
      if (isEmpty(cell)) delete line[area.column + column];
      else line[area.column + column] = cell;
    }
    if (isEmpty(line)) delete tab.cells[area.row + row];
    else tab.cells[area.row + row] = line;
  }
}

function written(before: DriveCell, data: Values, mask: ReadonlySet<string>, place: Place): DriveCell {
  const parts = new Map<string, unknown>(Object.entries(before));
  for (const leaf of mask) {
    const writer = WRITERS.get(leaf);
    const value = data.has(leaf) ? writer?.read(data.get(leaf), place) : undefined;
    if (writer === undefined) continue;
    if (value === undefined) parts.delete(writer.part);
    else parts.set(writer.part, value);
  }
  return Object.fromEntries(parts);
}
