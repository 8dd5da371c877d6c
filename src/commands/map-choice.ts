import * as z from 'zod/mini';
import { questionsOf } from '../questionnaires/questionnaire';
import { Refusal } from '../tables/finding';
import { questionnaireRefusals as refusals } from '../texts/questionnaires';
import { command } from './command';
import { questionnaireInput } from './questionnaires/input';
import { knownForm } from './questionnaires/known-form';
import { formToRemember } from './questionnaires/remembered-form';
import { type TakenResponses, takeResponses } from './take-responses';

/** Says which choice of a question the school means by words of its own. What was answered with them is read anew. */
export const mapChoice = command({
  input: z.strictObject({
    questionnaire: questionnaireInput,
    question: z.string(),
    /** The choice as the form has it now. */
    title: z.string(),
    /** Key of the choice that it is. */
    choice: z.string(),
  }),
  run(office, { questionnaire: key, question, title, choice }): TakenResponses {
    const { form, questionnaire } = knownForm(office, key);
    const asked = questionsOf(questionnaire).find((each) => each.key === question);
    const known = asked && 'choices' in asked && asked.choices.some((each) => each.key === choice);
    if (!known) throw new Refusal(refusals.noQuestion);
    const choices = { ...form.choices, [question]: { ...form.choices[question], [title]: choice } };
    office.remember(formToRemember(key, { ...form, choices }));
    return takeResponses.run(office, { questionnaire: key, all: true });
  },
});
