import type { PrintedColumn, PrintedField } from '../../domain/roadmap/print/printed-columns';
import type { RecordItem } from '../../domain/roadmap/record';
import type { TableCell, TableRow } from '../document';

/**
 * Rows of a roadmap's table: a row for each section where it has no column for them, equal neighbours merged.
 *
 * @param leads Whether the rows' numbers stand before their words where they have no column.
 */
export function roadmapRows(
  given: readonly RecordItem[],
  columns: readonly PrintedColumn[],
  leads: boolean,
): readonly TableRow[] {
  const isLed = leads && !columns.some(({ field }) => field === 'number');
  const items = isLed ? given.map((item) => ({ ...item, activity: numbered(item.number, item.activity) })) : given;
  const hasColumn = columns.some(({ field }) => field === 'section');
  return items.flatMap((item, at): TableRow[] => {
    const begins = !isSameSection(items[at - 1], item);
    const heading = begins && !hasColumn ? sectionRow(item, columns) : [];
    return [...(heading.length > 0 ? [heading] : []), itemRow(items, at, columns)];
  });
}

const isSameSection = (first: RecordItem | undefined, second: RecordItem | undefined): boolean =>
  first?.section === second?.section && first?.sectionNumber === second?.sectionNumber;

/** The number of a section stands in the column of numbers where they begin the table, before its words elsewhere. */
function sectionRow({ section, sectionNumber }: RecordItem, columns: readonly PrintedColumn[]): TableRow {
  if (section === '' && sectionNumber === '') return [];
  if (sectionNumber !== '' && columns[0]?.field === 'number') {
    return [
      { lines: [sectionNumber], bold: true },
      { lines: linesOf(section), bold: true, span: columns.length - 1 },
    ];
  }
  return [{ lines: linesOf(numbered(sectionNumber, section)), bold: true, span: columns.length }];
}

const numbered = (number: string, text: string): string => [number, text].filter((part) => part !== '').join(' ');

const linesOf = (text: string): readonly string[] => text.split('\n');

function itemRow(items: readonly RecordItem[], at: number, columns: readonly PrintedColumn[]): TableRow {
  return columns.flatMap((column): TableCell[] => {
    const { length, isFirst } = runOf(items, at, column.field, columns);
    return isFirst ? [{ lines: linesOf(textOf(items[at], column, columns)), ...(length > 1 && { rows: length }) }] : [];
  });
}

function textOf(
  item: RecordItem | undefined,
  { field, header }: PrintedColumn,
  columns: readonly PrintedColumn[],
): string {
  if (item === undefined) return '';
  if (field === 'other') return item.other[header] ?? '';
  const hasNumber = columns.some((column) => column.field === 'sectionNumber');
  return field === 'section' && !hasNumber ? numbered(item.sectionNumber, item.section) : item[field];
}

/** How far down a cell reaches, and whether it begins here. */
function runOf(
  items: readonly RecordItem[],
  at: number,
  field: PrintedField,
  columns: readonly PrintedColumn[],
): { readonly length: number; readonly isFirst: boolean } {
  const joins = joining(field, columns);
  const isJoined = (upper: RecordItem | undefined, lower: RecordItem | undefined): boolean =>
    upper !== undefined && lower !== undefined && isSameSection(upper, lower) && joins(upper, lower);
  let end = at + 1;
  while (isJoined(items[end - 1], items[end])) end += 1;
  return { length: end - at, isFirst: !isJoined(items[at - 1], items[at]) };
}

type Joins = (upper: RecordItem, lower: RecordItem) => boolean;

/** Which neighbours of one section share a cell of a column. */
function joining(field: PrintedField, columns: readonly PrintedColumn[]): Joins {
  const hasContent = columns.some((column) => column.field === 'content');
  switch (field) {
    case 'section':
    case 'sectionNumber':
      return ({ section, sectionNumber }) => section !== '' || sectionNumber !== '';
    case 'indicator':
      return (upper, lower) => upper.indicator !== '' && upper.indicator === lower.indicator;
    case 'activity':
      return (upper, lower) => hasContent && upper.activity !== '' && upper.activity === lower.activity;
    default:
      return () => false;
  }
}
