import type { NamedColumn } from '../../domain/people-import/column-words';
import { isOfBase } from '../../domain/people-import/guess';
import type { KeyEntry } from '../../domain/people-import/key-file';
import type { BaseColumn, ListColumn, ListRow, ListTable } from '../../domain/people-import/list';
import { likelySheet, type UnderstoodList, understood } from '../../domain/people-import/read-list';
import { peopleRows } from '../../domain/people-import/rows';
import { codedList, listOf } from '../../domain/people-import/taken';
import { mentees, mentors } from '../../tables/people';
import { AGE_GROUPS, type Category, type DataMode } from '../../tables/words';
import type { Input } from '../parts/call';

export const TABLES = { mentees, mentors } as const;
export type Base = keyof typeof TABLES;

/** A list on its way into a base, as its person has said it is. */
export interface List {
  readonly tables: readonly ListTable[];
  readonly dataMode: DataMode;
  at: number;
  base: Base | undefined;
  category: Category | undefined;
  /** What each column holds. */
  columns: readonly NamedColumn[];
  /** The school's own file of codes and names. */
  key: readonly KeyEntry[];
}

export function openList(tables: readonly ListTable[], dataMode: DataMode): List {
  const at = likelySheet(tables);
  const list: List = { tables, dataMode, at, base: undefined, category: undefined, columns: [], key: [] };
  return chosenSheet(list, at);
}

/** Understands a sheet anew. */
export function chosenSheet(list: List, at: number): List {
  const read = readingOf({ ...list, at });
  const base = read.base ?? list.base;
  return { ...list, at, base, category: read.category ?? list.category, columns: read.columnsFor(base ?? 'mentees') };
}

/** What a person has said of a column stays said, as far as the other base has such a column. */
export function chosenBase(list: List, base: Base | undefined): List {
  const { columnsFor } = readingOf(list);
  const before = columnsFor(list.base ?? 'mentees');
  const columns = columnsFor(base ?? 'mentees').map((guessed, at) => {
    const own = list.columns[at];
    const isSaid = own !== undefined && own.column !== before[at]?.column;
    return isSaid && isOfBase(own.column, base ?? 'mentees') ? own : guessed;
  });
  return { ...list, base, columns };
}

export const readingOf = ({ tables, at }: List): UnderstoodList =>
  understood(tables[at] ?? { name: '', hidden: false, rows: [] });

export const hasColumn = ({ columns }: List, column: ListColumn): boolean =>
  columns.some((each) => each.column === column);

/** The people of a list, with all that it says of them. */
export function peopleIn(list: List): readonly ListRow[] {
  const { rows } = list.tables[list.at] ?? { rows: [] };
  return peopleRows(
    rows,
    readingOf(list).header,
    list.columns.map(({ column }) => column),
  );
}

/** What goes to the workbook of a list, and the names that stay in this window. */
export interface Outgoing {
  readonly input: Pick<Input<'importPeople'>, 'base' | 'columns' | 'rows' | 'lines' | 'category'>;
  readonly names: ReadonlyMap<number, string>;
}

/** Of a school that works by codes nothing that names anybody goes anywhere. */
export function outgoing(list: List, base: Base): Outgoing {
  const people = peopleIn(list);
  const stripped = list.dataMode === 'codes' ? codedList(people, list.key, today(), AGE_GROUPS) : undefined;
  const names = new Map(people.flatMap(({ line, texts }) => (texts.fullName ? [[line, texts.fullName] as const] : [])));
  const { category } = list;
  const input = { base, ...listOf(stripped?.rows ?? people), ...(category !== undefined && { category }) };
  return { input, names };
}

/** Today by the clock of this machine, `2026-09-15`. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Columns of a base that a list may fill, in their order. */
export const columnsOf = (base: Base): readonly (readonly [key: BaseColumn, header: string])[] =>
  Object.entries(TABLES[base].columns).flatMap(([key, { locked, header }]) =>
    locked ? [] : [[key as BaseColumn, header] as const],
  );
