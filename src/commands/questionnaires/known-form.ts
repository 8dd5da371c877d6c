import type { FormState, Office } from '../../office';
import type { Questionnaire } from '../../questionnaires/questionnaire';
import { Refusal } from '../../tables/finding';
import { QUESTIONNAIRES, type QuestionnaireKey } from '../../tables/words';
import { questionnaireRefusals as refusals } from '../../texts/questionnaires';
import { type RememberedForm, rememberedForm } from './remembered-form';

/** A form that is there: what is remembered of it, what a person has made of it, and what it was made from. */
export interface KnownForm {
  readonly form: RememberedForm;
  readonly state: FormState;
  readonly questionnaire: Questionnaire;
}

/** @throws Refusal when the questionnaire has no form, or its form is gone. */
export function knownForm(office: Office, key: QuestionnaireKey): KnownForm {
  const title = QUESTIONNAIRES[key];
  const form = rememberedForm(office.memory(), key);
  if (!form) throw new Refusal(refusals.none(title));
  const state = office.readForm(form.id);
  if (!state) throw new Refusal(refusals.gone(title));
  return { form, state, questionnaire: office.questionnaire(key, form.mode) };
}
