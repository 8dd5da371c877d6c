import type { RecordItem } from '../../domain/roadmap/record';
import { placedItems, type RoadmapItem } from '../../domain/roadmap/stages';
import { LONGEST_TEXT } from '../../tables/column';
import { Refusal } from '../../tables/finding';
import { roadmap } from '../../tables/roadmap';
import type { Row } from '../../tables/table';
import { markOf, markWord } from '../../texts/completion-mark';
import { refusals } from '../../texts/import-result';
import { otherCell, otherOf } from './other-columns';
import { sectionCell, sectionOf } from './section-cell';

/** Values of a row by the keys of its columns. */
export type RowValues = Readonly<Record<string, unknown>>;

/** Columns of the tab that a document fills; everything else is the school's own. */
export const DOCUMENT_COLUMNS = [
  'section',
  'number',
  'activity',
  'content',
  'deadline',
  'expectedResult',
  'indicator',
  'responsible',
  'annex',
  'other',
] as const;

const MARK = roadmap.columns.completionMark.header;

/** The row of the tab that an item of a document becomes, without a code. */
export function valuesOf(item: RecordItem): RowValues {
  const mark = markOf(item.mark);
  // The document's own word is kept only where the mark alone would not bring it back.
  const kept = item.mark === '' || (mark !== undefined && markWord(mark) === item.mark) ? '' : item.mark;
  const values = {
    section: sectionCell(item.sectionNumber, item.section),
    number: item.number,
    activity: item.activity,
    content: item.content,
    deadline: item.deadline,
    expectedResult: item.expectedResult,
    indicator: item.indicator,
    responsible: item.responsible,
    annex: item.annex.replace(/\s+/g, ' '),
    other: otherCell({ ...item.other, [MARK]: kept }),
  };
  const filled = Object.entries(values).flatMap(([key, text]) => (text.trim() === '' ? [] : [[key, text.trim()]]));
  return { ...Object.fromEntries(filled), ...(mark === undefined ? {} : { completionMark: mark }) };
}

/** The items of a document that the rows of the tab say; a heading written once holds for the rows below it. */
export function itemsOf(rows: readonly Row<typeof roadmap>[], headers: readonly string[]): readonly RecordItem[] {
  return placedItems(rows).map(({ item, section = '' }, at) => ({
    ...sectionOf(section),
    number: item.number ?? '',
    activity: item.activity ?? '',
    content: item.content ?? '',
    deadline: item.deadline ?? '',
    expectedResult: item.expectedResult ?? '',
    indicator: item.indicator ?? '',
    responsible: item.responsible ?? '',
    ...otherAndMark(item, headers),
    annex: item.annex ?? '',
    sourceRow: at + 1,
  }));
}

/** A mark that a person has changed since counts, whatever the document said. */
function otherAndMark({ other: cell = '', completionMark }: RoadmapItem, headers: readonly string[]) {
  const { [MARK]: kept, ...other } = otherOf(cell, headers.length === 0 ? [] : [...headers, MARK]);
  const isKept = kept !== undefined && markOf(kept) === completionMark;
  return { other, mark: isKept ? kept : completionMark === undefined ? '' : markWord(completionMark) };
}

/** @throws Refusal when a text is longer than a cell holds. */
export function requireFit(rows: readonly RowValues[]): void {
  const at = rows.findIndex((values) =>
    Object.values(values).some((value) => String(value ?? '').length > LONGEST_TEXT),
  );
  if (at >= 0) throw new Refusal(refusals.textTooLong(at + 1));
}
