import type { BookForm, BookFormItem, OfficeState } from '../../src/local/state';
import { makeSheet } from './make-state';

/** A question with whatever the test is about. */
export const makeItem = (id: number, kind: BookFormItem['kind'], item: Partial<BookFormItem> = {}): BookFormItem => ({
  id,
  kind,
  title: `Вопрос ${id}`,
  help: '',
  required: false,
  ...item,
});

/** An open form with one line to fill in. */
export function makeForm(form: Partial<BookForm> = {}): BookForm {
  const texts = { title: 'Анкета', description: '', confirmation: '' };
  const items = [makeItem(1, 'text')];
  return { id: 'form-1', ...texts, open: true, editable: true, items, responses: [], ...form };
}

/** Links a form to a new tab of the book, as `setDestination` does. */
export function linkForm(state: OfficeState, form: BookForm): void {
  const { book } = state;
  const id = book.nextSheetId;
  const stamp = { value: 'Отметка времени' };
  const formats = [{ row: 2, column: 1, rows: 999, columns: 1, value: 'dd.MM.yyyy H:mm:ss' }];
  book.sheets.push(
    makeSheet({ id, name: `Ответы: ${form.title}`, frozenRows: 1, cells: { 1: { 1: stamp } }, formats }),
  );
  book.nextSheetId += 1;
  state.forms = [...(state.forms ?? []), { ...form, sheetId: id }];
}
