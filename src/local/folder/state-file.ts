import * as z from 'zod/mini';
import type { Book } from '../book';
import type { BookForm, BookTrigger, DriveFile, Letter, OfficeState } from '../state';
import { memoryOf } from '../xlsx/recall';
import { form } from './form-shape';

/** A file of Drive as it is remembered: a document's bytes are in its .docx, the content of others is here. */
export interface SavedFile extends Omit<DriveFile, 'content'> {
  content?: string | undefined;
  /** The .docx or the page of a review inside of the folder of documents. */
  file?: string | undefined;
  /** Of the bytes that the add-in put there last: other bytes on disk are the person's. */
  hash?: string | undefined;
}

/** What is kept beside a workbook, because an .xlsx cannot hold it. */
export interface SavedState {
  kind: 'nastavnik';
  version: 1;
  /** The workbook's file name when it was saved. */
  workbook: string;
  book: Book;
  files: SavedFile[];
  triggers?: BookTrigger[] | undefined;
  letters?: SavedLetter[] | undefined;
  forms?: BookForm[] | undefined;
}

/** What is remembered of a letter: for the quota, and so that it is written once. What it says is in its own file. */
type SavedLetter = Omit<Letter, 'content'>;

const rectangle = { row: z.int(), column: z.int(), rows: z.int(), columns: z.int() };
const texts = z.record(z.string(), z.string());
const rest = { strict: z.boolean(), help: z.optional(z.string()) };
const validation = z.union([
  z.object({ kind: z.literal('list'), values: z.array(z.string()), ...rest }),
  z.object({ kind: z.literal('number'), min: z.number(), max: z.number(), ...rest }),
  z.object({ kind: z.literal('date'), ...rest }),
  z.object({ kind: z.literal('checkbox'), ...rest }),
]);
const protection = z.object({
  id: z.string(),
  range: z.optional(z.object(rectangle)),
  description: z.string(),
  warningOnly: z.boolean(),
  editors: z.array(z.string()),
});

/** A tab without what its file holds. */
const sheet = z.object({
  id: z.int(),
  name: z.string(),
  rowCount: z.int(),
  columnCount: z.int(),
  frozenRows: z.int(),
  cells: z.record(z.string(), z.record(z.string(), z.object({ value: z.string() }))),
  validations: z.array(z.object({ ...rectangle, value: validation })),
  protections: z.array(protection),
});

const installed = { id: z.string(), handler: z.string(), owner: z.string() };
const submitTrigger = z.object({ ...installed, event: z.literal('formSubmit') });
const dailyTrigger = z.object({
  ...installed,
  hour: z.int(),
  days: z.int(),
  timeZone: z.optional(z.string()),
  lastFired: z.optional(z.string()),
});

const permission = z.object({
  id: z.string(),
  type: z.enum(['user', 'anyone']),
  role: z.enum(['owner', 'reader']),
  emailAddress: z.optional(z.string()),
  view: z.optional(z.literal('published')),
});

const savedState = z.object({
  kind: z.literal('nastavnik'),
  version: z.literal(1),
  workbook: z.string(),
  book: z.object({
    id: z.string(),
    title: z.string(),
    locale: z.string(),
    timeZone: z.string(),
    nextSheetId: z.int(),
    sheets: z.array(sheet),
    properties: texts,
  }),
  files: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      mimeType: z.string(),
      appProperties: texts,
      trashed: z.boolean(),
      version: z.int(),
      content: z.optional(z.string()),
      file: z.optional(z.string()),
      hash: z.optional(z.string()),
      permissions: z.optional(z.array(permission)),
    }),
  ),
  triggers: z.optional(z.array(z.union([submitTrigger, dailyTrigger]))),
  letters: z.optional(z.array(z.object({ id: z.string(), sent: z.string(), sender: z.string(), recipients: z.int() }))),
  forms: z.optional(z.array(form)),
});

const blank = {
  hidden: false,
  frozenColumns: 0,
  widths: {},
  hiddenColumns: [],
  hiddenRows: [],
  formats: [],
  styles: [],
};

/** @throws when the text is no state of a book, or one of a later version. */
export function parseState(text: string): SavedState {
  const { book, ...state } = savedState.parse(JSON.parse(text));
  const sheets = book.sheets.map((tab) => ({ ...structuredClone(blank), ...tab }));
  return { ...state, book: { ...book, activeSheetId: sheets[0]?.id ?? 0, sheets } };
}

/** @param files Those of the state, as they lie in their folder. */
export function printState(
  workbook: string,
  { book, triggers = [], letters = [], forms = [] }: Omit<OfficeState, 'files'>,
  files: readonly SavedFile[],
): string {
  const sheets = book.sheets.map(memoryOf);
  const kept = {
    ...(triggers.length > 0 && { triggers }),
    ...(letters.length > 0 && { letters }),
    ...(forms.length > 0 && { forms }),
  };
  const state = { kind: 'nastavnik', version: 1, workbook, book: { ...book, sheets }, files, ...kept };
  return `${JSON.stringify(savedState.parse(state), null, 1)}\n`;
}
