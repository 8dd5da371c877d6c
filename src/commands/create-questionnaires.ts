import * as z from 'zod/mini';
import type { Office, StoredForm } from '../office';
import { Refusal } from '../tables/finding';
import { questionnaires } from '../tables/questionnaires';
import { parameterName, settings } from '../tables/settings';
import type { DataMode, QuestionnaireKey } from '../tables/words';
import { questionnaireRefusals as refusals } from '../texts/questionnaires';
import { command } from './command';
import { type EnteredForm, enterForms } from './questionnaires/form-rows';
import { questionnaireInput } from './questionnaires/input';
import { formToRemember, type RememberedForm, rememberedForm } from './questionnaires/remembered-form';
import { takeAsTheyCome } from './questionnaires/submit-trigger';
import { decisions, enteredSettings } from './workbook/read-school';
import { type Opener, opener, requireColumns } from './workbook/workbook';

export interface CreatedQuestionnaires {
  readonly created: readonly QuestionnaireKey[];
  /** Those that had their form already. */
  readonly there: readonly QuestionnaireKey[];
  /** Answers are taken as they come. */
  readonly trigger: 'on';
}

/**
 * Makes the forms of questionnaires: each with its tab for answers, its row in «Анкеты», and one trigger for all. A form
 * that is there stays as the school has worded it; one that is gone is made anew, and what it has answered stays in
 * «Ответы». `takeOver` takes answers by a trigger of this person in place of another editor's.
 */
export const createQuestionnaires = command({
  input: z.strictObject({
    questionnaires: z.array(questionnaireInput),
    takeOver: z.optional(z.boolean()),
  }),
  run(office, { questionnaires: asked, takeOver = false }): CreatedQuestionnaires {
    const open = opener(office);
    const tab = open(questionnaires);
    requireColumns(tab);
    const mode = lawfulMode(open, office.today);
    const memory = office.memory();
    const forms = [...new Set(asked)].map((key) => madeForm(office, key, mode, rememberedForm(memory, key)));
    enterForms(office, tab, forms);
    takeAsTheyCome(office, takeOver);
    const keysOf = (isNew: boolean) => forms.filter((each) => each.isNew === isNew).map(({ key }) => key);
    return { created: keysOf(true), there: keysOf(false), trigger: 'on' };
  },
});

/** @throws Refusal when names would be asked for and nobody has said on what basis. */
function lawfulMode(open: Opener, today: string): DataMode {
  const { dataMode, namesBasis } = decisions(enteredSettings(open(settings).reading.rows), today).settings;
  if (dataMode === 'names' && namesBasis === undefined)
    throw new Refusal(refusals.namesBasis(parameterName('namesBasis')));
  return dataMode;
}

/** Remembered as soon as it is made; a run that dies before finds it again by the workbook and the questionnaire. */
function madeForm(
  office: Office,
  key: QuestionnaireKey,
  mode: DataMode,
  known: RememberedForm | undefined,
): EnteredForm & { readonly isNew: boolean } {
  const state = known && office.readForm(known.id);
  if (known && state) {
    // A person may have linked it to another tab: answers are known by the tab in which they come in.
    const form = { ...known, sheet: state.sheet ?? known.sheet };
    if (form.sheet !== known.sheet) office.remember(formToRemember(key, form));
    return { key, form, isOpen: state.open, isNew: false };
  }
  const form = newForm(mode, office.putForm(office.questionnaire(key, mode)));
  office.remember(formToRemember(key, form));
  return { key, form, isOpen: true, isNew: true };
}

const newForm = (mode: DataMode, { items, ...stored }: StoredForm): RememberedForm => ({
  ...stored,
  mode,
  seen: 0,
  items: Object.fromEntries(Object.entries(items).map(([question, item]) => [question, [item]])),
  ignored: [],
  choices: {},
});
