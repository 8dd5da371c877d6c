import type { AgeGroup } from '../../tables/words';
import { matchedByNames, type Reading } from './by-names';
import { type Stripped, withoutPersonal } from './code-mode';
import type { KeyEntry } from './key-file';
import type { BaseColumn, ListRow } from './list';
import type { Decision, Matched } from './plan';

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

/** A list that leaves its names behind, and what the names have left to be asked. */
export interface CodedList extends Stripped {
  /** Rows whose names do not tell who they are about, decided or not; until they are decided they stay here. */
  readonly doubts: readonly Matched[];
}

/**
 * The people of a list without their names: whoever the school's own file of codes and names knows gets her code, a name
 * that tells nobody for sure is asked about, and only then the names are left behind.
 *
 * @param ages What an age group is called where the list is taken to.
 */
export function codedList(
  people: readonly ListRow[],
  key: readonly KeyEntry[],
  decisions: ReadonlyMap<number, Decision>,
  { ages, ...reading }: Reading & { readonly ages: Readonly<Record<AgeGroup, string>> },
): CodedList {
  const matched = matchedByNames(people, key, decisions, reading);
  const coded = people.flatMap((row, at): ListRow[] => {
    const { who = 'new', code, doubt } = matched[at] ?? {};
    if (who === 'undecided' || who === 'leftOut') return [];
    const { code: own, ...texts } = row.texts;
    // Of somebody who was said to be new the code in the list is another's.
    const given = code ?? (doubt === undefined ? own : undefined);
    return [{ ...row, texts: given === undefined ? texts : { code: given, ...texts } }];
  });
  return {
    ...withoutPersonal(coded, reading.today, ages),
    doubts: matched.filter(({ doubt }) => doubt !== undefined),
  };
}
