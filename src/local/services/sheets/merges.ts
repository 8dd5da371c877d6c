import type { DriveArea, DriveTab } from '../../drive-sheet';
import { isEmpty } from '../cells/grid';
import { contains, intersection } from '../cells/rectangle';
import { invalid, type Place } from './trouble';

/** Takes away the merges inside of an area; one that sticks out of it is an error. */
export function unmerge(tab: DriveTab, area: DriveArea, place: Place): void {
  if (tab.merges.some((merge) => intersection(merge, area) !== undefined && !contains(area, merge))) {
    throw invalid(place, 'You must select all cells in a merged range to merge or unmerge them.');
  }
  tab.merges = tab.merges.filter((merge) => !contains(area, merge));
}

/** Makes one cell of an area: only what its first one held stays. */
export function merge(tab: DriveTab, area: DriveArea, place: Place): void {
  unmerge(tab, area, place);
  if (area.rows * area.columns > 1) tab.merges = [...tab.merges, area];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row !== area.row || column !== area.column) empty(tab, row, column);
    }
  }
}

function empty({ cells }: DriveTab, row: number, column: number): void {
  const line = cells[row];
  const cell = line?.[column];
  if (line === undefined || cell === undefined) return;
  delete cell.value;
  if (isEmpty(cell)) delete line[column];
  if (isEmpty(line)) delete cells[row];
}

/** What is left of a tab when its grid shrinks. */
export function crop(tab: DriveTab): void {
  const whole = { row: 1, column: 1, rows: tab.rowCount, columns: tab.columnCount };
  tab.merges = tab.merges.flatMap((each) => {
    const left = intersection(each, whole);
    return left !== undefined && left.rows * left.columns > 1 ? [left] : [];
  });
  for (const row of Object.keys(tab.heights).map(Number)) if (row > tab.rowCount) delete tab.heights[row];
  for (const column of Object.keys(tab.widths).map(Number)) if (column > tab.columnCount) delete tab.widths[column];
  cropSizes(tab.widths, tab.columnCount);
  cropSizes(tab.heights, tab.rowCount);
  for (const row of Object.keys(tab.cells).map(Number)) {
    const line = tab.cells[row] ?? {};
    for (const column of Object.keys(line).map(Number)) if (column > tab.columnCount) delete line[column];
    if (row > tab.rowCount) delete tab.cells[row];
  }
}

function cropSizes(sizes: Record<number, number>, count: number): void {
  for (const line of Object.keys(sizes).map(Number)) if (line > count) delete sizes[line];
}
