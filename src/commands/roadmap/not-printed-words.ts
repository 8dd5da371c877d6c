import { type NotPrinted, notPrinted } from '../../domain/roadmap/print/not-printed';
import type { Layout, RoadmapRecord } from '../../domain/roadmap/record';
import { roadmap } from '../../tables/roadmap';
import { print } from '../../texts/print';

/** A filled field that a layout has no column for. */
export interface LostField extends NotPrinted {
  /** A sentence that says so. */
  readonly message: string;
}

const { columns } = roadmap;

/** Headers of the tab over what a printed column holds. */
const HEADERS: Readonly<Record<NotPrinted['field'], string>> = {
  number: columns.number.header,
  sectionNumber: columns.section.header,
  section: columns.section.header,
  activity: columns.activity.header,
  content: columns.content.header,
  deadline: columns.deadline.header,
  expectedResult: columns.expectedResult.header,
  indicator: columns.indicator.header,
  responsible: columns.responsible.header,
  mark: columns.completionMark.header,
  other: columns.other.header,
};

/** What the paper will not say, in words for the curator. */
export const lostFields = (record: RoadmapRecord, layout: Layout): readonly LostField[] =>
  notPrinted(record, layout).map((lost) => {
    const header = lost.header || HEADERS[lost.field];
    return { ...lost, header, message: print.notPrinted(header, lost.count) };
  });
