import * as z from 'zod/mini';
import { questionsOf } from '../questionnaires/questionnaire';
import { Refusal } from '../tables/finding';
import { questionnaireRefusals as refusals } from '../texts/questionnaires';
import { command } from './command';
import { questionnaireInput } from './questionnaires/input';
import { knownForm } from './questionnaires/known-form';
import { formToRemember, type RememberedForm } from './questionnaires/remembered-form';
import { type TakenResponses, takeResponses } from './take-responses';

/**
 * Says what a question of a form is that the school has added itself: one of the questionnaire's own in other words, or
 * one that fills nothing. What was answered to it before is then read anew.
 */
export const mapQuestion = command({
  input: z.strictObject({
    questionnaire: questionnaireInput,
    /** Id of the item, as the survey names it. */
    item: z.number(),
    /** Key of the question that it asks; null for one of the school's own. */
    question: z.nullable(z.string()),
  }),
  run(office, { questionnaire: key, item, question }): TakenResponses {
    const { form, state, questionnaire } = knownForm(office, key);
    if (!state.items.some(({ id }) => id === item)) throw new Refusal(refusals.noItem);
    if (question !== null && !questionsOf(questionnaire).some((each) => each.key === question))
      throw new Refusal(refusals.noQuestion);
    // Remembered first: a run that dies in between reads the answers when it is run again.
    office.remember(formToRemember(key, mapped(form, item, question)));
    return takeResponses.run(office, { questionnaire: key, all: true });
  },
});

/** An item asks one question at most; of several that ask the same, the one named last counts. */
function mapped(form: RememberedForm, item: number, question: string | null): RememberedForm {
  const others = Object.entries(form.items).map(([key, items]) => [key, items.filter((id) => id !== item)] as const);
  const items = Object.fromEntries(others);
  const ignored = form.ignored.filter((id) => id !== item);
  if (question === null) return { ...form, items, ignored: [...ignored, item] };
  return { ...form, items: { ...items, [question]: [...(items[question] ?? []), item] }, ignored };
}
