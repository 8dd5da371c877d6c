import type { Office, SheetInfo } from '../../office';
import { textOf } from '../../tables/cell';
import { type Grid, placesOf, type Table } from '../../tables/table';
import { tabNames } from '../../texts/import-result';
import { layoutOf } from '../workbook/layout';
import { newRow } from '../workbook/workbook';
import { bareTab } from './roadmap-tabs';
import type { RowValues } from './rows-of';
import { freeName } from './tab-names';

/**
 * Makes a tab of a table beside another, under a name of its own until it is whole, and answers its id. A run that died
 * while making it is gone on with; what one for another roadmap has left is put away.
 */
export function buildTab(office: Office, table: Table, rows: readonly RowValues[], beside: number): number {
  const name = tabNames.building(table.tab);
  const bare = bareTab(table);
  const cells = rows.map((values) => newRow(bare, values));
  const sheets = office.sheets();
  const begun = sheets.find((sheet) => sheet.name === name);
  const held = begun ? office.read(begun.id).slice(1) : [];
  const isOurs = held.length === 0 || isSame(held, cells);
  if (begun && !isOurs) putAway(office, table, begun, sheets);
  const position = sheets.findIndex(({ id }) => id === beside);
  const id = begun && isOurs ? begun.id : office.addSheet(name, Math.max(position, 0));
  office.layOut(id, layoutOf(table, [], placesOf(table, []), Object.keys(table.columns), true));
  const formats = Object.values(table.columns).map(({ format }) => format);
  if (cells.length > 0 && (held.length === 0 || !isOurs)) office.append(id, cells, formats);
  return id;
}

const isSame = (held: Grid, cells: Grid): boolean =>
  held.length === cells.length &&
  cells.every((row, at) => row.every((cell, column) => textOf(cell) === textOf(held[at]?.[column] ?? '')));

function putAway(office: Office, table: Table, { id, hidden }: SheetInfo, sheets: readonly SheetInfo[]): void {
  const taken = sheets.map(({ name }) => name);
  office.renameSheet(id, freeName(tabNames.unfinished(table.tab), taken));
  if (!hidden) office.hideSheet(id);
}
