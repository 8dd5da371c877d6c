import { digestOf } from '../../domain/digest';
import type { BaseColumn } from '../../domain/people-import/list';
import { READERS } from '../../domain/people-import/values';
import { nameKey } from '../../domain/same-person';
import { textOf } from '../../tables/cell';
import { cellOf, type Table } from '../../tables/table';
import { cellAt, type OpenTab } from '../workbook/workbook';
import type { ReadRow } from './list-input';

/** A cell of a person who is there, as it is and as the list has it. */
export interface CellChange {
  /** Key of the column. */
  readonly column: string;
  readonly was: string;
  readonly now: string;
  readonly value: unknown;
  /** False: the cell is filled, and stays what it is. */
  readonly written: boolean;
}

/** What a list would change of a person: cells that say something else; an empty cell of the list says nothing. */
export function changesOf(
  tab: OpenTab,
  line: number,
  { values }: ReadRow,
  overwritten: ReadonlySet<string>,
  today: string,
): readonly CellChange[] {
  const { table, reading } = tab;
  const unreadable = new Set(
    reading.findings.flatMap(({ row, rule, column }) => (row === line && rule === 'malformed' ? [column] : [])),
  );
  return Object.entries(values).flatMap(([column, value]): CellChange[] => {
    const declared = table.columns[column];
    if (!declared || column === table.key || !reading.places.index.has(column)) return [];
    const [was, now] = [textOf(cellAt(tab, line, column)), textOf(cellOf(declared, value))];
    if (saysTheSame(table, column, was, now, today)) return [];
    const mayGiveWay = overwritten.has(column) && !unreadable.has(declared.header);
    return [{ column, was, now, value, written: was === '' || mayGiveWay }];
  });
}

/** What somebody new brings. */
export const cellsOf = (table: Table, values: ReadRow['values']): readonly CellChange[] =>
  Object.entries(values).flatMap(([column, value]): CellChange[] => {
    const declared = table.columns[column];
    if (!declared || column === table.key) return [];
    return [{ column, was: '', now: textOf(cellOf(declared, value)), value, written: true }];
  });

/** «9 «А»» and «9А», «1.9.2012» and «01.09.2012», a name with «ё» and one without are one. */
function saysTheSame(table: Table, column: string, was: string, now: string, today: string): boolean {
  if (was === '' || was === now) return was === now;
  if (column === 'fullName') return nameKey(was) === nameKey(now);
  const declared = table.columns[column];
  const meant = READERS[column as BaseColumn]?.(was, today);
  if (declared && meant !== undefined) return textOf(cellOf(declared, meant)) === now;
  return spaced(was) === spaced(now);
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Of everything that people fill in of a row: tells whether anybody has changed it since. */
export function rowDigest(table: Table, textAt: (column: string) => string): string {
  const texts = Object.entries(table.columns).flatMap(([key, { locked }]) =>
    locked || key === table.key ? [] : [textAt(key)],
  );
  return digestOf(JSON.stringify(texts));
}
