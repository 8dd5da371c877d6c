import type { ColumnLayout, SheetLayout } from '../../office';
import { type Cell, sameWords, textOf } from '../../tables/cell';
import type { Grid, Places, Table } from '../../tables/table';
import * as text from '../../text';

/** The layout of some columns of a table; those that the tab lacks go to the right of everything in it. */
export interface KeyedLayout extends SheetLayout {
  readonly columns: readonly (ColumnLayout & { readonly key: string })[];
}

export function layoutOf(
  table: Table,
  grid: Grid,
  places: Places,
  keys: readonly string[],
  isNew: boolean,
): KeyedLayout {
  let next = grid.reduce((widest, cells) => Math.max(widest, lastFilled(cells)), 0) + 1;
  const columns = keys.flatMap((key) => {
    const declared = table.columns[key];
    if (!declared) return [];
    const at = places.index.get(key);
    const { header, width, format, help, choices, range, locked } = declared;
    return {
      key,
      column: at === undefined ? next++ : at + 1,
      header,
      width,
      format,
      ...(help === undefined ? {} : { help }),
      ...(choices === undefined ? {} : { choices }),
      ...(range === undefined ? {} : { range }),
      ...(locked ? { locked: text.setUp.locked } : {}),
    };
  });
  return {
    columns,
    frozenRows: isNew ? 1 : 0,
    ...(isNew && table.restricted ? { restricted: text.setUp.restricted } : {}),
    ...(isNew && table.id === 'settings' ? { note: text.setUp.firstSteps } : {}),
    cellChoices: isNew ? cellChoicesOf(table, grid, columns, places) : [],
  };
}

function lastFilled(cells: readonly Cell[]): number {
  return cells.reduce<number>((last, cell, at) => (textOf(cell) === '' ? last : at + 1), 0);
}

/** Drop-downs of single cells, in rows that stand or will stand below the header. */
function cellChoicesOf(
  table: Table,
  grid: Grid,
  columns: readonly { readonly key: string; readonly column: number }[],
  places: Places,
): SheetLayout['cellChoices'] {
  const keys = keysAfter(table, grid, places);
  const column = columns.find(({ key }) => key === 'value')?.column;
  return Object.entries(table.cellChoices ?? {}).flatMap(([key, choices]) => {
    const at = keys.indexOf(key);
    return at < 0 || column === undefined ? [] : [{ row: at + 1, column, choices }];
  });
}

/** Keys of the rows of a tab, header included, as they stand once the missing seeds are appended. */
function keysAfter(table: Table, grid: Grid, places: Places): readonly string[] {
  const entered = enteredKeys(table, grid, places);
  const seeds = (table.seeds ?? []).map((seed) => textOf(seed[table.key] ?? ''));
  return [...(entered.length === 0 ? [''] : entered), ...seeds.filter((key) => !entered.includes(key))];
}

function enteredKeys(table: Table, grid: Grid, places: Places): readonly string[] {
  const at = places.index.get(table.key);
  return grid.map((cells) => (at === undefined ? '' : textOf(cells[at] ?? '')));
}

/** Rows that a prepared tab holds from the start and this one lacks. */
export function missingSeeds(
  table: Table,
  grid: Grid,
  index: ReadonlyMap<string, number>,
  seeds: NonNullable<Table['seeds']>,
): Grid {
  const at = index.get(table.key);
  const entered = new Set(grid.map((cells) => (at === undefined ? '' : sameWords(textOf(cells[at] ?? '')))));
  const width = Math.max(0, ...[...index.values()].map((place) => place + 1));
  return seeds
    .filter((seed) => !entered.has(sameWords(textOf(seed[table.key] ?? ''))))
    .map((seed) => {
      const cells: Cell[] = Array.from({ length: width }, () => '');
      for (const [key, cell] of Object.entries(seed)) cells[index.get(key) ?? width] = cell;
      return cells.slice(0, width);
    });
}
