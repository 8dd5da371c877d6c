import type { Layout, RecordItem, RoadmapRecord } from '../record';
import {
  annexColumns,
  FIELDS,
  numbersLead,
  type PrintedColumn,
  type PrintedField,
  printedColumns,
} from './printed-columns';

/** A field that is filled in and has no column in the table that is printed. */
export interface NotPrinted {
  readonly field: PrintedField;
  /** The header of a column that only this document has. */
  readonly header: string;
  /** Rows that fill it in; rows that share one indicator count once. */
  readonly count: number;
}

/** What a roadmap loses on paper in a layout; nothing of it is lost in the workbook. */
export function notPrinted(record: RoadmapRecord, layout: Layout): readonly NotPrinted[] {
  const { items, passport } = record;
  const leads = numbersLead(record, layout);
  const main = items.filter(({ annex }) => annex === '');

  const annexes = [...new Set(items.flatMap(({ annex }) => (annex === '' ? [] : [annex])))].flatMap((title) => {
    const rows = items.filter(({ annex }) => annex === title);
    const headers = passport.annexes.find((annex) => annex.title === title)?.headers ?? [];
    return lostOf(rows, annexColumns(headers, rows, leads));
  });
  const lost = added([...lostOf(main, printedColumns(record, layout)), ...annexes]);
  return leads ? lost.filter(({ field }) => field !== 'number') : lost;
}

function lostOf(items: readonly RecordItem[], columns: readonly PrintedColumn[]): readonly NotPrinted[] {
  const printed = new Set(columns.map(({ field }) => field));
  const headers = new Set(columns.flatMap(({ field, header }) => (field === 'other' ? [header] : [])));
  const others = new Set(items.flatMap(({ other }) => Object.keys(other)));
  return [
    // Sections have rows of their own, and their numbers stand with them.
    ...FIELDS.filter((field) => field !== 'section' && field !== 'sectionNumber' && !printed.has(field)).map(
      (field) => ({ field, header: '', count: filled(items, (item) => item[field], field === 'indicator') }),
    ),
    ...[...others]
      .filter((header) => !headers.has(header))
      .map((header) => ({
        field: 'other' as const,
        header,
        count: filled(items, ({ other }) => other[header] ?? '', false),
      })),
  ].filter(({ count }) => count > 0);
}

const filled = (items: readonly RecordItem[], textOf: (item: RecordItem) => string, isShared: boolean): number =>
  items.filter((item, at) => {
    const before = items[at - 1];
    return textOf(item) !== '' && !(isShared && before !== undefined && textOf(before) === textOf(item));
  }).length;

/** The same field of the main table and of its annexes is one. */
function added(all: readonly NotPrinted[]): readonly NotPrinted[] {
  const keys = [...new Set(all.map(({ field, header }) => `${field}:${header}`))];
  return keys.flatMap((key) => {
    const same = all.filter(({ field, header }) => `${field}:${header}` === key);
    const [first] = same;
    return first ? [{ ...first, count: same.reduce((sum, { count }) => sum + count, 0) }] : [];
  });
}
