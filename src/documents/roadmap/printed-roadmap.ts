import type { Layout, RoadmapRecord } from '../../domain/roadmap/record';
import { type Block, type Document, heading, space } from '../document';
import { titleWords } from '../grammar/titles';
import { capitalised, fileName, typeset } from '../orders/order-parts';
import { type Approving, approvalStamp } from './approval-stamp';
import { roadmapOrientation, tableBlocks, titleBlocks } from './roadmap-blocks';

/** What the roadmap as a paper of its own is made of. */
export interface PrintedRoadmap {
  readonly record: RoadmapRecord;
  readonly layout: Layout;
  /** What tells this paper from the same roadmap in another layout: «этапы и мероприятия». */
  readonly layoutName: string;
  /** Founder and full name from the school's own settings, for a roadmap that names no organisation. */
  readonly organisation: readonly string[];
  readonly approving: Approving;
  /** «2026/2027» */
  readonly schoolYear: string;
}

/** The roadmap in a layout: organisation, approval stamp, title, table, footnotes, annexes. */
export function printedRoadmap(data: PrintedRoadmap): Document {
  const { record, layout, layoutName, organisation, approving, schoolYear } = data;
  const { passport } = record;
  const title = passport.title.join(' ');
  const lines = passport.organisation.length > 0 ? passport.organisation : organisation.map(typeset);
  const stamp = approvalStamp(passport.approval, title, approving);
  return {
    title: fileName(`${capitalised(titleWords(title).head.nominative)} на ${schoolYear} учебный год (${layoutName})`),
    orientation: roadmapOrientation(record, layout),
    blocks: [
      ...lines.map((text) => heading(text)),
      ...(lines.length > 0 ? [space] : []),
      ...(stamp.length > 0 ? [{ kind: 'mark', lines: stamp } satisfies Block, space] : []),
      ...titleBlocks(record),
      space,
      ...tableBlocks(record, layout),
    ],
  };
}
