import * as z from 'zod/mini';
import { Refusal } from '../tables/finding';
import { questionnaires } from '../tables/questionnaires';
import { settings } from '../tables/settings';
import { QUESTIONNAIRES } from '../tables/words';
import { questionnaireRefusals as refusals } from '../texts/questionnaires';
import { command } from './command';
import { enterForms } from './questionnaires/form-rows';
import { questionnaireInput } from './questionnaires/input';
import { knownForm } from './questionnaires/known-form';
import { decisions, enteredSettings } from './workbook/read-school';
import { opener, requireColumns } from './workbook/workbook';

/** Lets a questionnaire be answered or no longer. One that asks for names stays closed in a school that works by codes. */
export const setQuestionnaireOpen = command({
  input: z.strictObject({ questionnaire: questionnaireInput, open: z.boolean() }),
  run(office, { questionnaire: key, open: isOpen }): { readonly open: boolean } {
    const open = opener(office);
    const tab = open(questionnaires);
    requireColumns(tab);
    const { form, state } = knownForm(office, key);
    const { dataMode } = decisions(enteredSettings(open(settings).reading.rows), office.today).settings;
    if (isOpen && form.mode === 'names' && dataMode === 'codes')
      throw new Refusal(refusals.asksNames(QUESTIONNAIRES[key]));
    if (state.open !== isOpen) office.setFormOpen(form.id, isOpen);
    enterForms(office, tab, [{ key, form, isOpen }]);
    return { open: isOpen };
  },
});
