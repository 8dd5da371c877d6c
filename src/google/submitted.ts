import { rememberedForm } from '../commands/questionnaires/remembered-form';
import { QUESTIONNAIRES, type QuestionnaireKey } from '../tables/words';

/**
 * The questionnaire whose answers come into a tab, by the tab's id; by the form itself where a person has had it leave its
 * answers in another tab. Undefined for a form that the add-in has not made.
 */
export function questionnaireIn(
  memory: Readonly<Record<string, string>>,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): QuestionnaireKey | undefined {
  const forms = (Object.keys(QUESTIONNAIRES) as readonly QuestionnaireKey[]).flatMap((key) => {
    const form = rememberedForm(memory, key);
    return form === undefined ? [] : [{ key, form }];
  });
  const tab = sheet.getSheetId();
  const known = forms.find(({ form }) => form.sheet === tab);
  if (known) return known.key;
  const url = sheet.getFormUrl() ?? '';
  return forms.find(({ form }) => url.includes(form.id))?.key;
}
