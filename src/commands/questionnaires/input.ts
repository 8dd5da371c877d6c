import * as z from 'zod/mini';
import { QUESTIONNAIRES, type QuestionnaireKey } from '../../tables/words';

export const KEYS = Object.keys(QUESTIONNAIRES) as readonly QuestionnaireKey[];

/** The key of a questionnaire. */
export const questionnaireInput = z.enum(Object.keys(QUESTIONNAIRES) as [QuestionnaireKey, ...QuestionnaireKey[]]);
