import { digestOf } from '../../domain/digest';
import type { QuestionnaireKey } from '../../tables/words';
import type { Narrowing } from './audience';

type Memory = Readonly<Record<string, string>>;

/** Under what the paper of a questionnaire's links is remembered: one for everybody, one for a class, one for these people. */
export function sheetKey(key: QuestionnaireKey, { people, base, schoolClass }: Narrowing): string {
  const narrowed = [people?.join(' ') ?? '', base ?? '', schoolClass ?? ''];
  return `sheet.${key}${narrowed.every((part) => part === '') ? '' : `.${digestOf(narrowed.join('\n'))}`}`;
}

/** Under what the last sheet with new codes is remembered. */
export const NEWCOMERS = 'sheet.new';

const BEGUN = 'sheet.begun';

/** The number after which the codes of an operation begin that has been begun before: tried again, it gives the same. */
export function begunSheet(memory: Memory, operation: string): number | undefined {
  const [known, last] = (memory[BEGUN] ?? '').split(' ');
  return operation !== '' && known === operation ? Number(last) : undefined;
}

/** A new operation makes a paper of its own: the codes of the sheet before it have been handed out. */
export const newSheetToRemember = (operation: string, last: number): Memory => ({
  [BEGUN]: `${operation} ${last}`,
  [NEWCOMERS]: '',
});
