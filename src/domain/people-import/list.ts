import type { mentees, mentors } from '../../tables/people';

/** A table of a person's own file, as texts; nothing of it is understood yet. */
export interface ListTable {
  /** Of the sheet; `''` for what was pasted. */
  readonly name: string;
  /** The file hides this sheet. */
  readonly hidden: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** More rows than this are no list of one school's mentoring. */
export const MOST_ROWS = 2_000;

export const MOST_COLUMNS = 60;

/** Bytes of the largest file that is read. */
export const LARGEST_LIST = 5 * 1024 * 1024;

/** A column of a base that a list may fill: no locked one. */
export type BaseColumn = Exclude<
  keyof typeof mentees.columns | keyof typeof mentors.columns,
  'mentors' | 'mentees' | 'mentoringForms' | 'mentorsWorkplace' | 'menteesWorkplace'
>;

/** Parts of a name that stand in columns of their own. */
export type NamePart = 'surname' | 'givenName' | 'patronymic';

/** What a column of a list holds. `number` is «№ п/п», and `other` nothing that a base has a place for. */
export type ListColumn = BaseColumn | NamePart | 'number' | 'other';

/** Columns that name a person or lead to one: with a school that works by codes they stay where they are. */
export const PERSONAL: ReadonlySet<ListColumn> = new Set<ListColumn>([
  'fullName',
  'surname',
  'givenName',
  'patronymic',
  'birthDate',
  'birthYear',
  'contacts',
]);

/** A row of a list, its cells by the columns of the base. */
export interface ListRow {
  /** Its line in the list, from 1. */
  readonly line: number;
  readonly texts: Readonly<Partial<Record<BaseColumn, string>>>;
}
