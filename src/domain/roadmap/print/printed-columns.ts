import { columnsOf } from '../import/column-words';
import type { ColumnRole } from '../import/source';
import type { Layout, RecordItem, RoadmapRecord } from '../record';

/** What a column of a printed roadmap holds; `other` is a column of the document that none of these is. */
export type PrintedField = Exclude<keyof RecordItem, 'annex' | 'other' | 'sourceRow'> | 'other';

export interface PrintedColumn {
  readonly field: PrintedField;
  /** The document's own words over it; empty where it has none. */
  readonly header: string;
}

/** Columns of a layout from left to right. A layout with no column for sections has a row for each. */
const LAYOUTS: Readonly<Record<Exclude<Layout, 'other'>, readonly PrintedField[]>> = {
  A: ['activity', 'deadline', 'expectedResult', 'indicator', 'responsible'],
  B: ['number', 'activity', 'deadline', 'responsible', 'expectedResult'],
  C: ['sectionNumber', 'section', 'activity', 'deadline', 'responsible'],
  D: ['sectionNumber', 'section', 'activity', 'content', 'deadline', 'responsible', 'mark'],
};

/** Every field that has a column of its own, in the order of a table that has them all. */
export const FIELDS = [
  'number',
  'sectionNumber',
  'section',
  'activity',
  'content',
  'deadline',
  'expectedResult',
  'indicator',
  'responsible',
  'mark',
] as const;

/**
 * The columns of the main table in a layout. A document printed in its own layout keeps its own columns and their words,
 * whatever their order; any other is laid out anew.
 */
export function printedColumns(
  { layout: own, passport, items }: RoadmapRecord,
  layout: Layout,
): readonly PrintedColumn[] {
  const main = items.filter(({ annex }) => annex === '');
  const kept = layout === own ? ownColumns(passport.headers, main, layout) : [];
  if (kept.length > 0) return kept;
  return layout === 'other' ? filledColumns(main) : LAYOUTS[layout].map((field) => ({ field, header: '' }));
}

/** Whether the rows' numbers stand before their words: in a document of its own layout that has no column for them. */
export const numbersLead = (record: RoadmapRecord, layout: Layout): boolean =>
  layout === record.layout && !printedColumns(record, layout).some(({ field }) => field === 'number');

/** The columns of a further table: its own, or all that its rows fill where it names none. */
export function annexColumns(
  headers: readonly string[],
  items: readonly RecordItem[],
  leads: boolean,
): readonly PrintedColumn[] {
  const kept = ownColumns(headers, items, 'other');
  return kept.length > 0 ? kept : filledColumns(items).filter(({ field }) => !(leads && field === 'number'));
}

/** A column for each field that any row fills; sections have rows of their own. */
const filledColumns = (items: readonly RecordItem[]): readonly PrintedColumn[] =>
  FIELDS.filter(
    (field) =>
      field === 'activity' ||
      (field !== 'section' && field !== 'sectionNumber' && items.some((item) => item[field] !== '')),
  ).map((field) => ({ field, header: '' }));

/** What stands under each header of a document; nothing when the rows' own words would have no place. */
function ownColumns(
  headers: readonly string[],
  items: readonly RecordItem[],
  layout: Layout,
): readonly PrintedColumn[] {
  const read = columnsOf(headers);
  const countsStages =
    read.some(({ role }) => role === 'stage') &&
    (layout === 'C' || layout === 'D' || items.every(({ number }) => number === ''));
  const columns: PrintedColumn[] = [];
  for (const { role, header } of read) {
    const isOther = items.some(({ other }) => header in other);
    const field = isOther ? 'other' : fieldOf(role, countsStages);
    // A planner's months, and the second of two deadlines, are one deadline of the rows.
    const isRepeated = field === 'deadline' && columns.some((column) => column.field === field);
    if (!isRepeated) columns.push({ field, header: role === 'month' && !isOther ? '' : header });
  }
  return columns.some(({ field }) => field === 'activity') ? columns : [];
}

function fieldOf(role: ColumnRole, countsStages: boolean): PrintedField {
  if (role === 'number') return countsStages ? 'sectionNumber' : 'number';
  if (role === 'stage') return 'section';
  return role === 'month' ? 'deadline' : role;
}
