import type { EditedItem, FormEdit } from '../../../services/form-edit';
import { versionOf } from '../../../services/forms/version';
import type { BookForm, BookFormItem } from '../../../state';

/** A form as it stands on the page on which it is being changed. */
export interface Draft {
  /** Of the form with which the person began. */
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly items: readonly DraftItem[];
}

export interface DraftItem {
  /** Id of an item that stays; `new-1` and so on of those that are new. */
  readonly key: string;
  readonly kind: BookFormItem['kind'];
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  /** One a line. */
  readonly choices: string;
  readonly scale: NonNullable<BookFormItem['scale']>;
  /** It will be deleted. */
  readonly isGone: boolean;
}

/** What can be asked anew; the other kinds are not questions. */
export const NEW_KINDS = [
  'text',
  'paragraph',
  'choice',
  'checkbox',
  'scale',
  'date',
] as const satisfies readonly BookFormItem['kind'][];

const SCALE = { from: 1, to: 5, low: '', high: '' };

export function draftOf(form: BookForm): Draft {
  const { title, description, confirmation } = form;
  const items = form.items.map(({ id, choices = [], scale = SCALE, ...item }) => {
    const { kind, title, help, required } = item;
    return { key: String(id), kind, title, help, required, choices: choices.join('\n'), scale, isGone: false };
  });
  return { version: versionOf(form), title, description, confirmation, items };
}

/** A question that is asked nowhere yet. */
export const blankItem = (key: string): DraftItem => ({
  key,
  kind: 'text',
  title: '',
  help: '',
  required: false,
  choices: '',
  scale: SCALE,
  isGone: false,
});

export const isNew = ({ key }: Pick<DraftItem, 'key'>): boolean => key.startsWith('new-');

/** What the fields of the page hold. Browsers send every line break as two signs. */
export function draftIn({ items }: BookForm, fields: URLSearchParams): Draft {
  const text = (name: string) => (fields.get(name) ?? '').replace(/\r\n?/g, '\n');
  const keys = [...new Set(fields.getAll('item'))].filter((key) => /^(?:\d{1,10}|new-\d{1,4})$/.test(key));
  const draft = keys.map((key): DraftItem => {
    const before = items.find(({ id }) => String(id) === key);
    const { from, to } = before?.scale ?? { from: 1, to: Number(text(`to.${key}`)) || SCALE.to };
    return {
      key,
      kind: before?.kind ?? kindIn(text(`kind.${key}`)),
      title: text(`title.${key}`),
      help: text(`help.${key}`),
      required: fields.has(`required.${key}`),
      choices: text(`choices.${key}`),
      scale: { from, to, low: text(`low.${key}`), high: text(`high.${key}`) },
      isGone: fields.has(`remove.${key}`),
    };
  });
  const [version, title] = [text('version'), text('title')];
  return { version, title, description: text('description'), confirmation: text('confirmation'), items: draft };
}

const kindIn = (text: string): BookFormItem['kind'] => NEW_KINDS.find((kind) => kind === text) ?? 'text';

/** The items of a draft that are to stay, in the order in which `editOf` names them. */
export const staying = ({ items }: Draft): readonly DraftItem[] => items.filter(({ isGone }) => !isGone);

/** What is asked of the office when a draft is saved. */
export function editOf(form: string, draft: Draft): FormEdit {
  const { version, title, description, confirmation } = draft;
  const items = staying(draft).map((item): EditedItem => {
    const { key, kind, help, required, scale } = item;
    const asked = {
      kind,
      title: inOneLine(item.title),
      help,
      required,
      ...((kind === 'choice' || kind === 'checkbox') && { choices: linesOf(item.choices) }),
      ...(kind === 'scale' && { scale }),
    };
    return isNew(item) ? asked : { id: Number(key), ...asked };
  });
  return { kind: 'editForm', form, version, title: inOneLine(title), description, confirmation, items };
}

const inOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
