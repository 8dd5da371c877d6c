import type { Paper } from '../../documents/papers';
import { isOfYear, isSigned } from '../../domain/ordered';
import type { Layout, RoadmapRecord } from '../../domain/roadmap/record';
import { yearOfRoadmap } from '../../domain/roadmap/roadmap-context';
import type { RegisteredDocument } from '../../domain/school';
import { Refusal } from '../../tables/finding';
import { ROADMAP_LAYOUTS } from '../../tables/passport';
import { roles } from '../../tables/roles';
import * as text from '../../text';
import { type Letterhead, letterhead, requisites, schoolWords } from '../orders/order-texts';
import type { Examination } from '../workbook/examine';
import { requireColumns } from '../workbook/workbook';

/** The roadmap about to be printed, and the school whose it is. */
export interface Printing {
  readonly record: RoadmapRecord;
  readonly head: Letterhead;
  /** «2026/2027», as its papers name it. */
  readonly schoolYear: string;
}

/** @throws Refusal when there is no roadmap, or a column that it is read from is gone. */
export function printingOf(examination: Examination): Printing {
  const { tabs, open, school, roadmap, day } = examination;
  const officials = open(roles);
  for (const tab of [tabs.settings, tabs.roadmap, tabs.passport, tabs.documents, officials]) requireColumns(tab);
  const record = roadmap.record();
  if (record.items.length === 0) throw new Refusal(text.refusals.noRoadmap);
  const schoolYear = yearOfRoadmap(roadmap.context, school.settings.schoolYear);
  return { record, head: letterhead(examination, officials.reading.rows, day), schoolYear };
}

/** The order that approves the roadmap about to be printed: the signed one of its year, else its draft. */
export function roadmapOrderFor({ head, schoolYear }: Printing): RegisteredDocument | undefined {
  const orders = head.school.documents.filter(
    (each) => each.kind === 'roadmapOrder' && each.status !== 'cancelled' && isOfYear(each, schoolYear),
  );
  return orders.find(isSigned) ?? orders[0];
}

/** The roadmap as a paper of its own. */
export function printedPaper(printing: Printing, layout: Layout): Paper {
  const { record, head, schoolYear } = printing;
  const { founder, fullName, shortName, director } = schoolWords(head);
  const found = roadmapOrderFor(printing);
  // A draft may yet be of another roadmap: what the document says of itself counts until an order is signed.
  const order = isSigned(found) || record.passport.approval.raw.length === 0 ? found : undefined;
  return {
    paper: 'printedRoadmap',
    data: {
      record,
      layout,
      layoutName: ROADMAP_LAYOUTS[layout],
      organisation: [founder ?? '', fullName].filter((line) => line !== ''),
      approving: { shortName, director, ...(order && { order: requisites(order) }) },
      schoolYear,
    },
  };
}
