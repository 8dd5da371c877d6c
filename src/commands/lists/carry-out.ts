import { digestOf } from '../../domain/digest';
import type { Office } from '../../office';
import { textOf } from '../../tables/cell';
import { cellOf, nextCodes } from '../../tables/table';
import { lineOf, type PeopleTab } from '../people/people';
import { lastGiven, lastToRemember } from '../workbook/codes';
import { appendTo, cellAt, type OpenTab, writeChanges } from '../workbook/workbook';
import type { Entry } from './journal';
import type { ListInput, ReadRow } from './list-input';
import type { PlannedRow } from './plan-list';
import { rowDigest } from './row-changes';

/** What an import is about to do, to be put down before it is done. */
export function entriesOf(
  planned: readonly PlannedRow[],
  { table }: OpenTab,
  last: number,
  { base, operation = '' }: ListInput,
): readonly Entry[] {
  const fresh = nextCodes(table.prefix ?? '', last, planned.length);
  let given = 0;
  return planned.flatMap(({ line, action, code, changes, values }): Entry[] => {
    if (action === 'add') {
      const textAt = (column: string): string => {
        const declared = table.columns[column];
        const value = (values as Readonly<Record<string, unknown>>)[column];
        return declared ? textOf(cellOf(declared, value)) : '';
      };
      const own = code ?? fresh[given++] ?? '';
      return [{ operation, base, listLine: line, code: own, column: '', was: '', digest: rowDigest(table, textAt) }];
    }
    if (code === undefined) return [];
    return changes.flatMap(({ column, was, now, written }) =>
      written ? [{ operation, base, listLine: line, code, column, was, digest: digestOf(now) }] : [],
    );
  });
}

/** What is to stand in the base, by line of the list. */
interface Wanted {
  readonly rows: ReadonlyMap<number, ReadRow['values']>;
  readonly category: ListInput['category'];
}

export const wantedOf = (rows: readonly ReadRow[], { category }: ListInput): Wanted => ({
  rows: new Map(rows.map(({ line, values }) => [line, values])),
  category,
});

/**
 * Puts into a base what has been put down. A run that died before its end is gone on with: who is there is not added
 * again, and a cell that holds something else by now than it did before the import is left alone.
 */
export function carryOut(office: Office, tab: PeopleTab, entries: readonly Entry[], wanted: Wanted): void {
  const { prefix = '', key } = tab.table;
  const memory = office.memory();
  const last = lastGiven(
    memory,
    prefix,
    entries.map(({ code }) => code),
  );
  // Whatever was put down reaches the file before anything is done.
  office.remember(lastToRemember(prefix, last));
  const rows = entries.flatMap(({ column, code, listLine }) => {
    const values = column === '' && lineOf(tab, code) === undefined ? wanted.rows.get(listLine) : undefined;
    const { category } = wanted;
    return values === undefined ? [] : [{ ...(category !== undefined && { category }), ...values, [key]: code }];
  });
  appendTo(office, tab as OpenTab, rows);
  const changes = entries.flatMap(({ column, code, was, listLine }) => {
    const line = column === '' ? undefined : lineOf(tab, code);
    if (line === undefined || textOf(cellAt(tab, line, column)) !== was) return [];
    return [
      { line, column, value: (wanted.rows.get(listLine) as Readonly<Record<string, unknown>> | undefined)?.[column] },
    ];
  });
  writeChanges<OpenTab['table']>(office, tab as OpenTab, changes);
  // A tab that was made for the journal had come before the person's eyes.
  if (entries.length > 0) office.openSheet(tab.sheet.id);
}
