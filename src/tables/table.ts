import * as z from 'zod/mini';
import type { Cell } from './cell';
import { isDateCell, sameWords } from './cell';
import type { Column } from './column';
import type { Finding } from './finding';
import { codeOf } from './typed-code';

// biome-ignore lint/suspicious/noExplicitAny: the one place where columns of every value meet
type AnyColumn = Column<any>;

/** A tab, declared once: how it is called, laid out, read, checked and written. */
export interface Table<Columns extends Record<string, AnyColumn> = Record<string, AnyColumn>> {
  /** Stable name of the table in the script's memory; the tab itself may be renamed. */
  readonly id: string;
  readonly tab: string;
  readonly columns: Columns;
  /** The column by whose value a row is found again. */
  readonly key: string;
  /** Columns that together tell a row from every other, where the key alone does not. */
  readonly identity?: readonly string[];
  /** Letters of the codes the add-in gives to rows; absent where people fill the key. */
  readonly prefix?: string;
  /** Rows that a prepared workbook holds from the start, one cell a header. */
  readonly seeds?: readonly Readonly<Record<string, Cell>>[];
  /** Only the owner of the workbook may edit it. */
  readonly restricted?: true;
  /** A drop-down of one cell, by the value of its row's key. */
  readonly cellChoices?: Readonly<Record<string, readonly string[]>>;
}

type ValueOf<Each> = Each extends Column<infer Value> ? Value : never;

/** A row as typed values; what is empty or unreadable is undefined. `line` is its row in the sheet, from 1. */
export type Row<Each extends Table> = {
  readonly [Key in keyof Each['columns']]: ValueOf<Each['columns'][Key]> | undefined;
} & { readonly line: number };

export function table<const Columns extends Record<string, AnyColumn>>(
  declared: Table<Columns> & { readonly key: keyof Columns },
): Table<Columns> {
  return declared;
}

/** A whole tab: line 1 holds the headers. */
export type Grid = readonly (readonly Cell[])[];

/** Where each column of a table stands in a tab, by header. */
export interface Places {
  /** Column's key → index from 0. */
  readonly index: ReadonlyMap<string, number>;
  /** Keys of the columns that the tab lacks. */
  readonly missing: readonly string[];
  /** Headers that stand in two columns. */
  readonly doubled: readonly string[];
  /** Headers that are the user's own. */
  readonly foreign: readonly string[];
}

export function placesOf(from: Table, headers: readonly Cell[]): Places {
  const known = new Map(Object.entries(from.columns).map(([key, column]) => [sameWords(column.header), key]));
  const index = new Map<string, number>();
  const doubled: string[] = [];
  const foreign: string[] = [];
  headers.forEach((cell, at) => {
    const header = isDateCell(cell) ? cell.date : String(cell).trim();
    const key = known.get(sameWords(header));
    if (key === undefined) foreign.push(...(header === '' ? [] : [header]));
    else if (index.has(key)) doubled.push(header);
    else index.set(key, at);
  });
  return { index, missing: [...known.values()].filter((key) => !index.has(key)), doubled, foreign };
}

export interface Reading<Each extends Table> {
  readonly rows: readonly Row<Each>[];
  readonly findings: readonly Finding[];
  readonly places: Places;
}

const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (!isDateCell(cell) && String(cell).trim() === '');

/**
 * Reads a tab. A row in which nobody has entered anything is no row; a cell that cannot be understood is a finding and
 * undefined, and the rest of its row is read all the same.
 */
export function readRows<Each extends Table>(from: Each, grid: Grid): Reading<Each> {
  const places = placesOf(from, grid[0] ?? []);
  const entered = Object.entries(from.columns).filter(([key, column]) => places.index.has(key) && !column.locked);
  const findings: Finding[] = [];
  const rows = grid.flatMap((cells, at) => {
    const filled = entered.some(([key]) => !isBlank(cells[places.index.get(key) ?? -1]));
    return at === 0 || !filled ? [] : [readRow(from, places, cells, at + 1, findings)];
  });
  return { rows, findings, places };
}

function readRow<Each extends Table>(
  from: Each,
  places: Places,
  cells: readonly Cell[],
  line: number,
  findings: Finding[],
): Row<Each> {
  const row: Record<string, unknown> = { line };
  const code = codeIn(from, places, cells);
  for (const [key, column] of Object.entries(from.columns)) {
    const at = places.index.get(key);
    const cell = at === undefined ? undefined : cells[at];
    if (cell === undefined || isBlank(cell)) {
      const needed = at !== undefined && !column.blank && !column.locked && !(key === from.key && from.prefix);
      if (needed)
        findings.push(cellFinding(from, line, code, column, 'required', `Заполните столбец «${column.header}».`));
      continue;
    }
    const read = z.safeDecode(column.cell, cell);
    if (read.success) row[key] = read.data;
    else findings.push(cellFinding(from, line, code, column, 'malformed', read.error.issues[0]?.message ?? ''));
  }
  return row as Row<Each>;
}

function codeIn(from: Table, places: Places, cells: readonly Cell[]): string {
  const cell = cells[places.index.get(from.key) ?? -1];
  const ours = cell !== undefined && from.columns[from.key]?.prefix !== undefined && String(cell).trim().toUpperCase();
  return typeof ours === 'string' && /^[А-ЯA-Z]-\d+$/.test(ours) ? ours : '';
}

function cellFinding(
  from: Table,
  row: number,
  code: string,
  column: AnyColumn,
  rule: string,
  message: string,
): Finding {
  const severity = column.lenient ? 'warning' : 'error';
  return { tab: from.tab, row, code, column: column.header, rule, severity, message };
}

/** The cell that holds a value of a column: the exact reverse of reading. */
export function cellOf<Value>(column: Column<Value>, value: Value | undefined): Cell {
  return value === undefined ? '' : z.encode(column.cell, value);
}

/** Finds the next free codes: never one that was given before, even if its row is gone. */
export function nextCodes(prefix: string, last: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => codeOf(prefix, last + at + 1));
}

/** The number inside a code: `У-0012` → 12; 0 for anything else. */
export function codeNumber(code: string | undefined): number {
  return Number(/^\D+-(\d+)$/.exec(code ?? '')?.[1] ?? 0);
}
