import type { BookForm, BookFormItem } from '../../state';
import { fitsIn } from '../cells/insert';
import type { Execution } from '../execution';
import type { EditedItem, EditOutcome, FormEdit } from '../form-edit';
import { renewColumns } from '../forms/answers-tab';
import { problemsOf } from '../forms/edit-problems';
import { isQuestion, newItemId, standingForm } from '../forms/forms';
import { versionOf } from '../forms/version';

/**
 * Changes the words and questions of a form as its editor does, wholly or not at all. Items that stay keep their ids, and
 * so does what was answered to them; responses and their columns outlive an item that is deleted.
 */
export function editForm(execution: Execution, edit: FormEdit): EditOutcome {
  const { book } = execution.state;
  const form = standingForm(execution.state, edit.form);
  if (form === undefined) return { refused: 'formGone' };
  if (edit.version !== versionOf(form) || !areOf(form, edit.items)) return { refused: 'formChanged' };
  const items = edit.items.map((item) => asWanted(form, item));
  const problems = problemsOf(edit, items);
  if (problems.length > 0) return { refused: 'malformed', problems };
  const rows = book.sheets.find(({ id }) => id === form.sheetId)?.rowCount ?? 0;
  const added = items.filter((item) => item.id === undefined && isQuestion(item)).length;
  if (!fitsIn(book, rows * added)) return { refused: 'tooLarge' };
  const { title, description, confirmation } = edit;
  Object.assign(form, { title, description, confirmation, items: withIds(execution, form, items) });
  renewColumns(execution, form);
  return { done: true };
}

/** Whether items with ids are the form's, none of them twice. */
function areOf({ items }: BookForm, wanted: readonly EditedItem[]): boolean {
  const ids = wanted.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return new Set(ids).size === ids.length && ids.every((id) => items.some((item) => item.id === id));
}

type Wanted = Omit<BookFormItem, 'id'> & { id?: number };

/** An item with what can be changed of it changed. */
function asWanted({ items }: BookForm, { id, title, help, required, ...given }: EditedItem): Wanted {
  const before = items.find((item) => item.id === id);
  const { kind } = before ?? given;
  const words = { kind, title, help, required: required && isQuestion({ kind }) };
  const bounds = before?.scale ?? given.scale;
  const labels = { low: given.scale?.low ?? '', high: given.scale?.high ?? '' };
  return {
    ...before,
    ...words,
    ...((kind === 'choice' || kind === 'checkbox') && { choices: given.choices ?? [] }),
    ...(kind === 'scale' && bounds !== undefined && { scale: { from: bounds.from, to: bounds.to, ...labels } }),
  };
}

function withIds(execution: Execution, form: BookForm, wanted: readonly Wanted[]): BookFormItem[] {
  const taken = new Set([...form.items.map(({ id }) => id), ...(form.columns ?? []).map(({ item }) => item)]);
  return wanted.map((item) => {
    const id = item.id ?? newItemId(execution, (made) => taken.has(made));
    taken.add(id);
    return { ...item, id };
  });
}
