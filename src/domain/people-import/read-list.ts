import type { Category } from '../../tables/words';
import type { NamedColumn } from './column-words';
import { guessedBase, guessedColumns } from './guess';
import { guessedCategory } from './guess-category';
import { type Header, headerOf } from './header';
import type { ListColumn, ListTable } from './list';

/** A list as it was understood, for a person to look over. */
export interface UnderstoodList {
  readonly header: Header;
  readonly base: 'mentees' | 'mentors' | undefined;
  readonly category: Category | undefined;
  /** What each column of the list holds, in a base that is given. */
  columnsFor(base: 'mentees' | 'mentors'): readonly NamedColumn[];
  /** What a column says of its first people, for the person who looks it over. */
  samples(at: number): readonly string[];
}

/** Finds the headers of a list, what its columns hold, which base it is for and who its people are. */
export function understood({ rows, name }: ListTable): UnderstoodList {
  const header = headerOf(rows);
  const titles = [name, ...rows.slice(0, header.at).map((row) => row.join(' '))].join(' ');
  return {
    header,
    base: guessedBase(header.texts, titles),
    category: guessedCategory(header.texts, titles),
    columnsFor: (base) => guessedColumns(rows, header, base),
    samples: (at) =>
      rows
        .slice(header.at + header.count)
        .flatMap((row) => row[at]?.trim() || [])
        .slice(0, 3),
  };
}

/** Whether a list can be taken in at all: something in it tells one person from another. */
export const tellsPeople = (columns: readonly ListColumn[]): boolean =>
  (['fullName', 'surname', 'givenName', 'code'] as const).some((column) => columns.includes(column));

/** The sheet that is most likely meant: one that nobody hides and that tells people, else any that nobody hides. */
export function likelySheet(tables: readonly ListTable[]): number {
  const seen = tables.flatMap(({ hidden }, at) => (hidden ? [] : [at]));
  const telling = seen.find((at) => {
    const list = tables[at];
    return (
      list &&
      tellsPeople(
        understood(list)
          .columnsFor('mentees')
          .map(({ column }) => column),
      )
    );
  });
  return telling ?? seen[0] ?? 0;
}
