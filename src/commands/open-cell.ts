import * as z from 'zod/mini';
import type { Office } from '../office';
import { sameWords, textOf } from '../tables/cell';
import { Refusal } from '../tables/finding';
import type { Table } from '../tables/table';
import * as text from '../text';
import { command } from './command';
import { cellAt, type OpenTab, opener, TABLES } from './workbook/workbook';

export interface OpenedCell {
  /** Row of the sheet where the record stands now, from 1. */
  readonly row: number;
}

/**
 * Brings a record's cell before the person's eyes. Rows move when a tab is sorted, so it is found by its code right now;
 * of several rows with one code it is the nearest to where it was.
 *
 * @throws Refusal when the tab or the row is gone.
 */
export const openCell = command({
  input: z.strictObject({
    tab: z.string(),
    row: z.int().check(z.positive()),
    code: z.optional(z.string()),
    column: z.optional(z.string()),
  }),
  run(office, { tab: name, row, code = '', column = '' }): OpenedCell {
    const table: Table | undefined = TABLES.find(({ tab }) => tab === name);
    if (!table) return openOther(office, name, row, column);
    const tab = opener(office)(table);
    const line = lineOf(tab, row, code);
    if (line === undefined) throw new Refusal(text.refusals.rowGone(name, code));
    const at = (tab.grid[0] ?? []).findIndex((header) => sameWords(textOf(header)) === sameWords(column));
    office.openCell(tab.sheet.id, line, at < 0 ? 1 : at + 1);
    return { row: line };
  },
});

/** A cell of a tab that is none of ours, such as one of answers: it has no codes to find a row by. */
function openOther(office: Office, name: string, row: number, column: string): OpenedCell {
  const sheet = office.sheets().find((each) => each.name === name);
  if (!sheet) throw new Refusal(text.refusals.notPrepared(name));
  const [headers = [], ...rows] = office.read(sheet.id);
  if (row > rows.length + 1) throw new Refusal(text.refusals.rowGone(name, ''));
  const at = headers.findIndex((header) => sameWords(textOf(header)) === sameWords(column));
  office.openCell(sheet.id, row, Math.max(at, 0) + 1);
  return { row };
}

/** A row without a code, or one that has not got its own yet, is known by its place alone. */
function lineOf(tab: OpenTab, row: number, code: string): number | undefined {
  const isEntered = tab.grid[row - 1]?.some((cell) => textOf(cell) !== '') ?? false;
  if (code === '') return isEntered ? row : undefined;
  const { key } = tab.table;
  const lines = tab.reading.rows.filter((each) => String(each[key]).toUpperCase() === code).map(({ line }) => line);
  const [nearest] = lines.sort((one, other) => Math.abs(one - row) - Math.abs(other - row));
  const isUncoded = isEntered && textOf(cellAt(tab, row, key)) === '';
  return nearest ?? (isUncoded ? row : undefined);
}
