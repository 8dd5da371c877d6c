import type { AgeGroup } from '../../tables/words';
import { nameKey } from '../same-person';
import { type Stripped, withoutPersonal } from './code-mode';
import { codesByName, type KeyEntry } from './key-file';
import type { BaseColumn, ListRow } from './list';

/** The people of a list under the columns of a base, as a command takes them. */
export interface TakenList {
  readonly columns: readonly BaseColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

export function listOf(rows: readonly ListRow[]): TakenList {
  const columns = [...new Set(rows.flatMap(({ texts }) => Object.keys(texts) as BaseColumn[]))];
  return {
    columns,
    rows: rows.map(({ texts }) => columns.map((column) => texts[column] ?? '')),
    lines: rows.map(({ line }) => line),
  };
}

/**
 * The people of a list without their names: whoever the school's own file of codes and names knows gets her code, and
 * only then the names are left behind.
 */
export function codedList(
  people: readonly ListRow[],
  key: readonly KeyEntry[],
  today: string,
  ages: Readonly<Record<AgeGroup, string>>,
): Stripped {
  const codes = codesByName(key);
  const coded = people.map((row): ListRow => {
    const { code, fullName } = row.texts;
    const known = code === undefined && fullName !== undefined ? codes.get(nameKey(fullName)) : undefined;
    return known === undefined ? row : { ...row, texts: { code: known, ...row.texts } };
  });
  return withoutPersonal(coded, today, ages);
}
