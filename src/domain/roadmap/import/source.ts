import type { RoadmapRecord } from '../record';

/** A document as its reader hands it over: paragraphs and tables in their order. */
export type SourceBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly SourceCell[])[] };

export type SourceTable = Extract<SourceBlock, { kind: 'table' }>;

export interface SourceCell {
  /** Its lines are parted by `\n`. */
  readonly text: string;
  /** How many columns and rows it covers: colspan and rowspan, at least 1. */
  readonly columns: number;
  readonly rows: number;
  /** The document itself calls it a heading (`<th>`). */
  readonly header?: true;
}

export interface ReadRoadmap {
  readonly record: RoadmapRecord;
  /** What was cut off by a page break: its words, and `sourceRow` of the row they were given back to. */
  readonly joined: readonly { readonly row: number; readonly text: string }[];
  readonly doubts: readonly Doubt[];
}

/** Something a person should look at before she takes the roadmap over. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** Index in `record.items`. */
  readonly item?: number;
  readonly given?: Readonly<Record<string, string | number>>;
}

export type DoubtKind =
  | 'rowJoined'
  | 'headerMissing'
  | 'columnGuessed'
  | 'columnUnknown'
  | 'columnMixed'
  | 'columnsDiffer'
  | 'deadlineColumnMissing'
  | 'deadlineFromSection'
  | 'deadlineFromMonths'
  | 'activityCarried'
  | 'activityMissing'
  | 'indicatorShared'
  | 'sectionOrRow'
  | 'sectionEmpty'
  | 'tableLeftOut'
  | 'textLeftOut';

/** Why a document is no roadmap that can be read. */
export interface Unreadable {
  readonly obstacle: Obstacle;
  readonly given?: Readonly<Record<string, string | number>>;
}

export type Obstacle =
  | 'empty'
  | 'tooLarge'
  | 'noTable'
  | 'orderOnly'
  | 'severalTables'
  | 'people'
  | 'monitoring'
  | 'otherKind'
  | 'noRows';

/** What a column of a roadmap holds. `month`: a column of a year planner, with a mark where something is done. */
export type ColumnRole =
  | 'number'
  | 'stage'
  | 'activity'
  | 'content'
  | 'deadline'
  | 'expectedResult'
  | 'indicator'
  | 'responsible'
  | 'mark'
  | 'month'
  | 'other';

export interface Column {
  readonly role: ColumnRole;
  /** As it stands; `Столбец 3` where the document names none. */
  readonly header: string;
}

/** Characters of the longest document that is read. */
export const LONGEST_DOCUMENT = 500_000;
