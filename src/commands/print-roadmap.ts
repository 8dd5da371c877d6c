import * as z from 'zod/mini';
import { isSigned } from '../domain/ordered';
import type { Layout } from '../domain/roadmap/record';
import type { Office } from '../office';
import { command } from './command';
import { codeToRemember, newDocumentCode, register } from './orders/register';
import { layoutInput } from './roadmap/layout-input';
import { type LostField, lostFields } from './roadmap/not-printed-words';
import { printedPaper, printingOf } from './roadmap/printing';
import { type Examination, examine } from './workbook/examine';
import { writeChanges } from './workbook/workbook';

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
    const code = known.code ?? newDocumentCode(examination);
    // Before anything is made: a run that dies later finds its paper by this code again.
    writeChanges(office, examination.tabs.documents, examination.changes.documents);
    remember(office, { [key]: code, ...codeToRemember(examination, code) });
    const stored = office.putDocument(paper, code);
    register(office, examination.tabs.documents, [], { ...stored, code, row: known.row, kind: 'roadmap' });
    return { document: code, link: stored.link, title: stored.title, lines: [], notPrinted };
  },
});

const keyOf = (layout: Layout, schoolYear: string): string => `printed.${layout}.${schoolYear.slice(0, 4)}`;

/** The paper of a layout and year, unless it is signed or cancelled: then it stays as it is, and another is made. */
function knownPaper({ school }: Examination, memory: Readonly<Record<string, string>>, key: string) {
  const code = memory[key];
  const row = school.documents.find((document) => code !== undefined && document.code === code);
  return isSigned(row) || row?.status === 'cancelled' ? { code: undefined, row: undefined } : { code, row };
}

function remember(office: Office, entries: Readonly<Record<string, string>>): void {
  const memory = office.memory();
  if (Object.entries(entries).some(([key, value]) => memory[key] !== value)) office.remember(entries);
}
