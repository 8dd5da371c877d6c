import type { BookForm, BookFormItem } from '../../state';
import type { Execution } from '../execution';
import { isQuestion, standingForm } from '../forms/forms';
import { receive } from '../forms/receive';
import { takes } from '../forms/takes';
import type { Submission, SubmitOutcome } from '../options';

/** Sends a form as whoever answers it does, wholly or not at all. No trigger is called for it. */
export function submit(execution: Execution, { form: id, answers, edit }: Submission): SubmitOutcome {
  const form = standingForm(execution.state, id);
  if (form === undefined) return { refused: 'formGone' };
  if (!form.open) return { refused: 'formClosed' };
  const before = edit === undefined ? undefined : form.responses.find(({ editKey }) => editKey === edit);
  if (edit !== undefined && before === undefined) return { refused: 'responseGone' };
  const given = answers.filter(({ value }) => !isBlank(value));
  const unanswered = form.items.filter(({ id, required }) => required && !given.some(({ item }) => item === id));
  if (unanswered.length > 0) return { refused: 'unanswered', items: unanswered.map(({ id }) => id) };
  const malformed = given.filter((answer, at) => !fits(form, answer, given.slice(0, at)));
  if (malformed.length > 0) return { refused: 'malformed', items: malformed.map(({ item }) => item) };
  return { done: true, submitted: receive(execution, form, given, before) };
}

type Answer = Submission['answers'][number];

const isBlank = (value: Answer['value']): boolean =>
  typeof value === 'string' ? value.trim() === '' : value.every((text) => text.trim() === '');

/** Whether the form has such a question, asks it once and takes the answer. */
function fits(form: BookForm, { item: id, value }: Answer, earlier: readonly Answer[]): boolean {
  const item: BookFormItem | undefined = form.items.find((each) => each.id === id);
  return item !== undefined && isQuestion(item) && !earlier.some(({ item }) => item === id) && takes(item, value);
}
