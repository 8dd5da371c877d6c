import * as z from 'zod/mini';
import type { DataDictionary } from '../documents/privacy/data-dictionary';
import type { Office } from '../office';
import { disputes } from '../tables/disputes';
import { responses } from '../tables/responses';
import { roles } from '../tables/roles';
import { QUESTIONNAIRES, type QuestionnaireKey } from '../tables/words';
import { command } from './command';
import { journalOf } from './lists/journal';
import { type PrintedPaper, printPaper } from './orders/print-paper';
import { describedTabs } from './privacy/described-tabs';
import { rememberedForm } from './questionnaires/remembered-form';
import { type Examination, examine } from './workbook/examine';

/** Prints what the workbook keeps of people, whose, why and where: for the school's notification and for whoever asks. */
export const printDataDictionary = command({
  input: z.strictObject({ preview: z.optional(z.boolean()) }),
  run(office, { preview }): Partial<PrintedPaper> & { readonly lines: readonly string[] } {
    const examination = examine(office);
    const paper = { paper: 'dataDictionary', data: dictionaryOf(office, examination) } as const;
    if (preview === true) return { lines: office.previewPaper(paper).lines };
    const { schoolYear = '' } = examination.school.settings;
    return {
      ...printPaper(office, examination, `printed.dictionary.${schoolYear.slice(0, 4)}`, 'other', paper),
      lines: [],
    };
  },
});

function dictionaryOf(office: Office, examination: Examination): DataDictionary {
  const { school, entered, open } = examination;
  const memory = office.memory();
  const keys = Object.keys(QUESTIONNAIRES) as QuestionnaireKey[];
  const journal = journalOf(office);
  const further = [open(responses), open(disputes), open(roles), ...(journal ? [journal.tab] : [])];
  return {
    organisation: entered.schoolName?.text ?? '',
    address: entered.address?.text ?? '',
    schoolYear: school.settings.schoolYear ?? '',
    mode: school.settings.dataMode,
    basis: school.settings.namesBasis ?? '',
    tabs: describedTabs(examination, further),
    questionnaires: keys.filter((key) => rememberedForm(memory, key) !== undefined).map((key) => QUESTIONNAIRES[key]),
  };
}
