import * as z from 'zod/mini';
import type { FormMapping } from '../../questionnaires/form-mapping';
import type { DataMode, QuestionnaireKey } from '../../tables/words';

/** What the add-in keeps of a form that it has made, in a document property: ids and addresses, nothing of anybody. */
export interface RememberedForm extends FormMapping {
  readonly id: string;
  /** How the school worked when the form was made: by this its questions are read, whatever the school does now. */
  readonly mode: DataMode;
  /** Id of the tab in which the answers come in. */
  readonly sheet: number;
  readonly link: string;
  readonly editLink: string;
  /** The time of the newest response that has been taken, milliseconds since 1970; 0 before the first. */
  readonly seen: number;
}

const shape = z.object({
  id: z.string(),
  mode: z.enum(['codes', 'names']),
  sheet: z.number(),
  link: z.string(),
  editLink: z.string(),
  seen: z.number(),
  items: z.record(z.string(), z.array(z.number())),
  ignored: z.array(z.number()),
  choices: z.record(z.string(), z.record(z.string(), z.string())),
});

const memoryKey = (key: QuestionnaireKey): string => `form.${key}`;

/** Undefined for a questionnaire that has no form in this workbook. */
export function rememberedForm(
  memory: Readonly<Record<string, string>>,
  key: QuestionnaireKey,
): RememberedForm | undefined {
  const kept = memory[memoryKey(key)];
  return kept === undefined || kept === '' ? undefined : shape.parse(JSON.parse(kept));
}

export const formToRemember = (key: QuestionnaireKey, form: RememberedForm): Readonly<Record<string, string>> => ({
  [memoryKey(key)]: JSON.stringify(form),
});

/** Whether the workbook has any form: one that it has let go of counts no more. */
export const remembersForms = (memory: Readonly<Record<string, string>>): boolean =>
  Object.entries(memory).some(([key, kept]) => key.startsWith('form.') && kept !== '');
