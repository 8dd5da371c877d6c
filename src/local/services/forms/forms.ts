import type { BookForm, BookFormItem, OfficeState } from '../../state';
import type { Execution } from '../execution';

/** A new form as Google makes it: without a title, whatever its file is called, and closed until it is published. */
export function emptyForm(id: string): BookForm {
  const texts = { title: '', description: '', confirmation: '' };
  return { id, ...texts, open: false, unpublished: true, editable: false, items: [], responses: [] };
}

/** Throws for a form that was not made here. */
export function formById({ state }: Execution, id: string): BookForm {
  const form = state.forms?.find((each) => each.id === id);
  if (form !== undefined) return form;
  throw new Error(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
  );
}

/** A form that whoever has its address can still open; one in the bin is gone for her. */
export function standingForm({ forms = [], files }: OfficeState, id: string): BookForm | undefined {
  const isBinned = files.some((file) => file.id === id && file.trashed);
  return isBinned ? undefined : forms.find((form) => form.id === id);
}

/** Whether an item asks something. */
export const isQuestion = ({ kind }: Pick<BookFormItem, 'kind'>): boolean =>
  kind !== 'pageBreak' && kind !== 'sectionHeader';

/** Where a form is answered: on this machine, or at Google. */
export function publishedUrl({ options }: Execution, id: string): string {
  const { formsAddress } = options;
  return formsAddress === undefined ? `https://docs.google.com/forms/d/e/${id}/viewform` : `${formsAddress}${id}`;
}

/** Where its questions are changed. */
export function editUrl({ options }: Execution, id: string): string {
  const { formsAddress } = options;
  return formsAddress === undefined ? `https://docs.google.com/forms/d/${id}/edit` : `${formsAddress}${id}/edit`;
}

/** An id that no other item has. */
export function newItemId({ random }: Pick<Execution, 'random'>, isTaken: (id: number) => boolean): number {
  for (;;) {
    const id = Math.floor(random() * 2 ** 31);
    if (id !== 0 && !isTaken(id)) return id;
  }
}

/** Letters and digits that nobody guesses and nothing else bears. */
export function token({ random }: Execution, length: number, taken: (token: string) => boolean): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  for (;;) {
    const made = Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
    if (!taken(made)) return made;
  }
}
