import * as z from 'zod/mini';
import { command } from './command';
import { questionnaireInput } from './questionnaires/input';
import { formsToTake, type TakenResponses, takeFrom } from './questionnaires/taking';

export type { TakenResponses };

/**
 * Takes the responses of one questionnaire, or of all of them, into the bases, «Ответы» and «Разбор». It asks the forms
 * themselves, so events that are missed, doubled or late change nothing, and again it changes nothing. Of all of them it
 * also reads anew what lies in «Разбор», and it carries out what a curator has decided there by hand.
 */
export const takeResponses = command({
  input: z.strictObject({
    questionnaire: z.optional(questionnaireInput),
    /** From the first response on: what an earlier run has passed over is found. */
    all: z.optional(z.literal(true)),
  }),
  run: (office, { questionnaire, all }): TakenResponses =>
    takeFrom(office, {
      forms: formsToTake(office, questionnaire),
      all: all === true,
      disputed: questionnaire === undefined || all === true,
    }),
});
