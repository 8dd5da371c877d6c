import type { Cell } from '../../tables/cell';
import { cellOf, readRows } from '../../tables/table';
import type { OpenTab } from './workbook';

/** A cell of any tab that is to change. */
export interface PlannedCell {
  readonly line: number;
  readonly column: string;
  readonly value: unknown;
}

/** What a column holds of a value. */
export function cellFor({ table }: OpenTab, key: string, value: unknown): Cell {
  const column = table.columns[key];
  return column ? cellOf(column, value) : '';
}

/** A tab as it would be with changes made; nothing is written. */
export function tabWith(tab: OpenTab, changes: readonly PlannedCell[]): OpenTab {
  const grid = tab.grid.map((cells) => [...cells]);
  for (const { line, column, value } of changes) {
    const [at, cells] = [tab.reading.places.index.get(column), grid[line - 1]];
    if (at !== undefined && cells) cells[at] = cellFor(tab, column, value);
  }
  return { ...tab, grid, reading: readRows(tab.table, grid) };
}
