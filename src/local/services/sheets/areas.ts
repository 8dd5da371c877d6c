import type { DriveArea, DriveSheet, DriveTab } from '../../drive-sheet';
import { checkKeys } from '../drive/files';
import { invalid, type Place } from './trouble';

/** The tab with this id; the first one's may be left out. */
export function tabById({ sheets }: DriveSheet, id: unknown, place: Place): DriveTab {
  const tab = sheets.find((candidate) => candidate.id === (id ?? 0));
  if (tab === undefined) throw invalid(place, `No grid with id: ${id ?? 0}`);
  return tab;
}

/**
 * The tab and the cells of a GridRange; a bound left out is the edge of the tab.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#GridRange
 */
export function areaOf(content: DriveSheet, range: unknown, place: Place): { tab: DriveTab; area: DriveArea } {
  if (typeof range !== 'object' || range === null) throw invalid(place, 'range is required.');
  checkKeys(place, range, ['sheetId', 'startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex']);
  const { sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: Readonly<Record<string, unknown>> = {
    ...range,
  };
  const tab = tabById(content, sheetId, place);
  const [row, rows] = span(startRowIndex, endRowIndex, tab.rowCount);
  const [column, columns] = span(startColumnIndex, endColumnIndex, tab.columnCount);
  const area = { row, column, rows, columns };
  checkInside(tab, area, place);
  return { tab, area };
}

/** The first line, from 1, and how many of them. */
export function span(start: unknown, end: unknown, whole: number): [number, number] {
  const from = Number(start ?? 0);
  return [from + 1, Number(end ?? whole) - from];
}

/** Throws for cells that the tab does not have. */
export function checkInside(tab: DriveTab, { row, column, rows, columns }: DriveArea, place: Place): void {
  if (![row, column, rows, columns].every((number) => Number.isInteger(number) && number > 0)) {
    throw invalid(place, 'The range is empty or is no range.');
  }
  if (row + rows - 1 <= tab.rowCount && column + columns - 1 <= tab.columnCount) return;
  throw invalid(place, `Range exceeds grid limits. Max rows: ${tab.rowCount}, max columns: ${tab.columnCount}`);
}
