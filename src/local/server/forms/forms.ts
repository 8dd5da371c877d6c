import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { SubmitOutcome, SubmitRefusal } from '../../services/options';
import type { BookForm, BookFormResponse } from '../../state';
import { Trouble } from '../../trouble';
import { readFields, Turned } from '../http/exchange';
import type { Room } from '../room';
import { formPage, type Sheet } from './form-page';
import { answersOf, type Given, givenBefore, givenIn } from './given';
import { createOnce, type Once } from './once';
import { problemsOf } from './problems';
import { type FormVisit, gone, put, type Shown } from './put';
import { saidPage, thanksPage } from './said-page';
import { submit } from './submit';
import { words } from './words';

/** Pages on which questionnaires are answered: they are open to whoever sits at this machine, and do nothing else. */
export interface Forms {
  show(visit: FormVisit): void;
  /** Takes what a page sends. */
  take(visit: FormVisit): Promise<void>;
}

export function createForms(room: Room): Forms {
  const once = createOnce<SubmitOutcome>((outcome) => 'submitted' in outcome);
  return {
    show: ({ response, hole, query }) => put(response, shown(room.store.form(hole), query)),
    async take({ request, response, hole }) {
      put(response, await taken(room, once, hole, request).catch(troubled));
    },
  };
}

function shown(form: BookForm | undefined, query: URLSearchParams): Shown {
  if (form === undefined) return gone;
  const done = responseOf(form, query.get('done'));
  if (done !== undefined) return { status: 200, html: thanks(form, done) };
  if (!form.open) return { status: 200, html: saidPage(form.title, words.closed) };
  const key = query.get('edit');
  if (key === null) return { status: 200, html: blank(form, givenIn(form, query)) };
  const before = form.editable ? responseOf(form, key) : undefined;
  if (before === undefined) return noEdit;
  return { status: 200, html: blank(form, givenBefore(before), key) };
}

const noEdit: Shown = { status: 404, html: saidPage(words.noEditTitle, words.noEdit) };

const responseOf = ({ responses }: BookForm, key: string | null): BookFormResponse | undefined =>
  key === null ? undefined : responses.find(({ editKey }) => editKey === key);

function blank(form: BookForm, given: Given, edit?: string): string {
  return formPage({ form, given, problems: new Map(), edit, ticket: randomUUID() });
}

function thanks({ id, title, confirmation, editable, open }: BookForm, { editKey }: BookFormResponse): string {
  const edit = editable && open ? `/forms/${id}?edit=${encodeURIComponent(editKey)}` : undefined;
  return thanksPage(title, confirmation, edit, open ? `/forms/${id}` : undefined);
}

async function taken(room: Room, once: Once<SubmitOutcome>, id: string, request: IncomingMessage): Promise<Shown> {
  const fields = await readFields(request);
  const form = room.store.form(id);
  if (form === undefined) return gone;
  if (!form.open) return closedMeanwhile(form);
  const given = givenIn(form, fields);
  const edit = fields.get('edit') || undefined;
  if (edit !== undefined && !form.editable) return noEdit;
  const problems = problemsOf(form, given);
  if (problems.size > 0) return again({ form, given, edit, problems });
  const ticket = fields.get('ticket') ?? randomUUID();
  const submission = { kind: 'submit', form: id, answers: answersOf(form, given), ...(edit && { edit }) } as const;
  const key = createHash('sha256')
    .update(JSON.stringify([ticket, submission]))
    .digest('base64');
  const outcome = await once(key, () => submit(room, submission));
  if ('submitted' in outcome) return { next: `/forms/${id}?done=${encodeURIComponent(outcome.submitted.editKey)}` };
  return refusedNow(outcome, room.store.form(id), given, edit);
}

/** A form that has been changed while the answers waited for their turn, and no longer takes what it would have taken. */
function refusedNow(
  { refused }: SubmitRefusal,
  form: BookForm | undefined,
  given: Given,
  edit: string | undefined,
): Shown {
  if (form === undefined) return gone;
  if (refused === 'formClosed') return closedMeanwhile(form);
  if (refused === 'responseGone') return noEdit;
  return again({ form, given, edit, problems: problemsOf(form, given), hasChanged: true });
}

const closedMeanwhile = ({ title }: BookForm): Shown => ({
  status: 409,
  html: saidPage(title, words.closedMeanwhile),
});

const again = (sheet: Omit<Sheet, 'ticket'>): Shown => ({
  status: 422,
  html: formPage({ ...sheet, ticket: randomUUID() }),
});

/** The page in place of an answer: whoever answers gets a page even where a program would get an error. */
function troubled(error: unknown): Shown {
  if (error instanceof Turned && error.status === 413) {
    return { status: 413, html: saidPage(words.tooMuchTitle, words.tooMuch) };
  }
  if (error instanceof Trouble) return { status: 503, html: saidPage(words.failedTitle, words.failed(error.message)) };
  throw error;
}
