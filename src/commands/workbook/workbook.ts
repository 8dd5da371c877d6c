import type { ColumnKind, Edit, Identity, Office, SheetInfo } from '../../office';
import type { Cell } from '../../tables/cell';
import { textOf } from '../../tables/cell';
import type { CellFormat } from '../../tables/column';
import { consents } from '../../tables/consents';
import { disputes } from '../../tables/disputes';
import { documents } from '../../tables/documents';
import { events } from '../../tables/events';
import { Refusal } from '../../tables/finding';
import { indicators } from '../../tables/indicators';
import { meetings } from '../../tables/meetings';
import { pairs } from '../../tables/pairs';
import { passport } from '../../tables/passport';
import { mentees, mentors } from '../../tables/people';
import { plans } from '../../tables/plans';
import { publications } from '../../tables/publications';
import { questionnaires } from '../../tables/questionnaires';
import { responses } from '../../tables/responses';
import { roadmap } from '../../tables/roadmap';
import { roles } from '../../tables/roles';
import { settings } from '../../tables/settings';
import { specialCategories } from '../../tables/special-categories';
import { cellOf, type Grid, type Reading, readRows, type Table } from '../../tables/table';
import { targets } from '../../tables/targets';
import * as text from '../../text';

/** Every tab of the workbook, in the order a curator meets them. */
export const TABLES: readonly Table[] = [
  settings,
  roles,
  questionnaires,
  disputes,
  mentees,
  mentors,
  consents,
  specialCategories,
  pairs,
  meetings,
  plans,
  roadmap,
  passport,
  targets,
  events,
  publications,
  responses,
  indicators,
  documents,
];

/** What the add-in last knew of a tab: which one it was and its headers from left to right. */
export interface Remembered {
  readonly sheet: number;
  readonly headers: readonly string[];
}

type Memory = Readonly<Record<string, string>>;

const memoryKey = (table: Table): string => `tab.${table.id}`;

/** One line for the tab's id, then one a header: a document property holds 9 KB of text. */
export function rememberedOf(memory: Memory, table: Table): Remembered | undefined {
  const [sheet, ...headers] = (memory[memoryKey(table)] ?? '').split('\n');
  return sheet === undefined || sheet === '' ? undefined : { sheet: Number(sheet), headers };
}

export function toRemember(table: Table, { sheet, headers }: Remembered): Memory {
  return { [memoryKey(table)]: [sheet, ...headers].join('\n') };
}

/** The tab of a table: the one it was, whatever it is called now; else the one of its name that is no other table's. */
export function sheetOf(table: Table, sheets: readonly SheetInfo[], memory: Memory): SheetInfo | undefined {
  const known = rememberedOf(memory, table)?.sheet;
  const others = new Set(TABLES.filter((each) => each !== table).map((each) => rememberedOf(memory, each)?.sheet));
  return sheets.find(({ id }) => id === known) ?? sheets.find(({ id, name }) => name === table.tab && !others.has(id));
}

/** A tab as it was read. */
export interface OpenTab<Each extends Table = Table> {
  readonly table: Each;
  readonly sheet: SheetInfo;
  readonly grid: Grid;
  readonly reading: Reading<Each>;
}

/** Reads tabs, each once. */
export type Opener = <Each extends Table>(table: Each) => OpenTab<Each>;

/** @throws Refusal by the opener when the tab is gone. */
export function opener(office: Office): Opener {
  const [sheets, memory] = [office.sheets(), office.memory()];
  return (table) => {
    const sheet = sheetOf(table, sheets, memory);
    if (!sheet) throw new Refusal(text.refusals.notPrepared(table.tab));
    const grid = office.read(sheet.id);
    return { table, sheet, grid, reading: readRows(table, grid) };
  };
}

/** Refuses to go on with a tab that lacks columns: what they hold would be taken for empty. */
export function requireColumns({ table, reading }: OpenTab): void {
  const headers = reading.places.missing.flatMap((key) => table.columns[key]?.header ?? []);
  if (headers.length > 0) throw new Refusal(text.refusals.columnsMissing(table.tab, headers));
}

/** A value to be written: the row as it was read, the key of the column, the new value (undefined empties the cell). */
export interface Change<Each extends Table> {
  readonly line: number;
  readonly column: keyof Each['columns'] & string;
  readonly value: unknown;
}

/** Cell of a column as it was read; `''` where the row is shorter or the column is gone. */
export function cellAt({ grid, reading }: OpenTab, line: number, column: string): Cell {
  const at = reading.places.index.get(column);
  return (at === undefined ? undefined : grid[line - 1]?.[at]) ?? '';
}

/**
 * Writes what really changes, in one go; nothing when nothing does. Columns that are gone are passed over, and so are
 * cells in which a person has entered something that cannot be understood.
 */
export function writeChanges<Each extends Table>(
  office: Office,
  tab: OpenTab<Each>,
  changes: readonly Change<Each>[],
): void {
  const { table, sheet, reading } = tab;
  const kinds: Record<string, ColumnKind> = {};
  const unreadable = new Set(
    reading.findings.flatMap(({ rule, row, column }) => (rule === 'malformed' ? [`${row}:${column}`] : [])),
  );
  const identity = identityOf(tab);
  if (identity === undefined) return;
  const cells = changes.flatMap(({ line, column: key, value }): Edit[] => {
    const column = table.columns[key];
    if (!column || !reading.places.index.has(key)) return [];
    if (!column.locked && unreadable.has(`${line}:${column.header}`)) return [];
    const cell = cellOf(column, value);
    if (textOf(cell) === textOf(cellAt(tab, line, key))) return [];
    kinds[column.header] = {
      format: column.format,
      own: column.locked || column.prefix !== undefined || column.choices !== undefined,
    };
    return [{ line, header: column.header, value: cell }];
  });
  if (cells.length > 0) office.write(sheet.id, { identity, cells, columns: kinds });
}

/** What tells the rows of a tab apart, as it was read; undefined when the columns for it are gone. */
export function identityOf(tab: OpenTab): Identity | undefined {
  const keys = tab.table.identity ?? [tab.table.key];
  if (!keys.every((key) => tab.reading.places.index.has(key))) return undefined;
  return keys.map((key) => ({
    header: tab.table.columns[key]?.header ?? '',
    texts: tab.grid.map((_, at) => textOf(cellAt(tab, at + 1, key))),
  }));
}

/** A new row in the order of the tab's own columns. */
export function newRow<Each extends Table>(
  { table, reading, grid }: OpenTab<Each>,
  values: Readonly<Record<string, unknown>>,
): Cell[] {
  const cells: Cell[] = Array.from({ length: grid[0]?.length ?? 0 }, () => '');
  for (const [key, value] of Object.entries(values)) {
    const [at, column] = [reading.places.index.get(key), table.columns[key]];
    if (at !== undefined && column) cells[at] = cellOf(column, value);
  }
  return cells;
}

/** Formats of a tab's columns from left to right, as rows with people's texts need them. */
export function formatsOf({ table, reading }: OpenTab): readonly (CellFormat | undefined)[] {
  const formats: (CellFormat | undefined)[] = [];
  for (const [key, at] of reading.places.index) formats[at] = table.columns[key]?.format;
  return Array.from(formats);
}

/** Adds rows below everything entered, in one go; their texts stay texts. Nothing when there are none. */
export function appendTo(office: Office, tab: OpenTab, rows: readonly Readonly<Record<string, unknown>>[]): void {
  const cells = rows.map((values) => newRow(tab, values));
  if (cells.length > 0) office.append(tab.sheet.id, cells, formatsOf(tab));
}
