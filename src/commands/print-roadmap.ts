import * as z from 'zod/mini';
import type { Layout } from '../domain/roadmap/record';
import { command } from './command';
import { printPaper } from './orders/print-paper';
import { knownPaper } from './orders/register';
import { layoutInput } from './roadmap/layout-input';
import { type LostField, lostFields } from './roadmap/not-printed-words';
import { printedPaper, printingOf } from './roadmap/printing';
import { examine } from './workbook/examine';

export interface PrintedRoadmapReply {
  /** Its code in the register; null in a preview of one that is not there yet. */
  readonly document: string | null;
  readonly link: string;
  readonly title: string;
  /** How the paper would read; only in a preview. */
  readonly lines: readonly string[];
  /** What is filled in and has no column in this layout. */
  readonly notPrinted: readonly LostField[];
}

/**
 * Prints the roadmap in a layout: one paper a layout and school year, registered as a draft and rewritten under the same
 * link until it has a number and a date of its own. With `preview` it only shows how the paper would read.
 */
export const printRoadmap = command({
  input: z.strictObject({ layout: layoutInput, preview: z.optional(z.boolean()) }),
  run(office, input): PrintedRoadmapReply {
    const examination = examine(office);
    const printing = printingOf(examination);
    const layout = input.layout ?? printing.record.layout;
    const paper = printedPaper(printing, layout);
    const key = keyOf(layout, printing.schoolYear);
    const known = knownPaper(examination, office.memory(), key);
    const notPrinted = lostFields(printing.record, layout);
    if (input.preview === true) {
      const { title, lines } = office.previewPaper(paper);
      return { document: known.row?.code ?? null, link: known.row?.link ?? '', title, lines, notPrinted };
    }
    const printed = printPaper(office, examination, key, 'roadmap', paper);
    return { ...printed, lines: [], notPrinted };
  },
});

const keyOf = (layout: Layout, schoolYear: string): string => `printed.${layout}.${schoolYear.slice(0, 4)}`;
