import * as z from 'zod/mini';
import type { NamedColumn } from '../../domain/people-import/column-words';
import { isOfBase } from '../../domain/people-import/guess';
import { type KeyEntry, keyEntries } from '../../domain/people-import/key-file';
import type { BaseColumn, ListColumn, ListRow, ListTable } from '../../domain/people-import/list';
import type { Decision, Matched } from '../../domain/people-import/plan';
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
  /** Codes and names that are known here: of the school's own file, and of the lists before this one. */
  key: readonly KeyEntry[];
}

export function openList(tables: readonly ListTable[], dataMode: DataMode, key: readonly KeyEntry[]): List {
  const at = likelySheet(tables);
  const list: List = { tables, dataMode, at, base: undefined, category: undefined, columns: [], key };
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

/** The entries of a file of codes and names, the codes as the bases write them. */
export const keyIn = (tables: readonly ListTable[]): readonly KeyEntry[] =>
  keyEntries(tables.flatMap(({ rows }) => rows)).flatMap(({ code, name }) => {
    const own = codeIn(code);
    return own === undefined ? [] : [{ code: own, name }];
  });

function codeIn(text: string): string | undefined {
  const read = z.safeDecode(mentees.columns.code.cell, text);
  return read.success ? read.data : undefined;
}

/** What goes to the workbook of a list, and what stays in this window. */
export interface Outgoing {
  readonly input: Pick<Input<'importPeople'>, 'base' | 'columns' | 'rows' | 'lines' | 'category'>;
  readonly names: ReadonlyMap<number, string>;
  /** Rows of which only this window can ask who they are about: their names go nowhere. */
  readonly doubts: readonly Matched[];
}

/** Of a school that works by codes nothing that names anybody goes anywhere. */
export function outgoing(list: List, base: Base, decisions: ReadonlyMap<number, Decision>): Outgoing {
  const people = peopleIn(list);
  const here = { today: today(), codeIn, ages: AGE_GROUPS };
  const coded = list.dataMode === 'codes' ? codedList(people, list.key, decisions, here) : undefined;
  const names = new Map(people.flatMap(({ line, texts }) => (texts.fullName ? [[line, texts.fullName] as const] : [])));
  const { category } = list;
  const input = { base, ...listOf(coded?.rows ?? people), ...(category !== undefined && { category }) };
  return { input, names, doubts: coded?.doubts ?? [] };
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
