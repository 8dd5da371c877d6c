import { createHash, randomUUID } from 'node:crypto';
import type { EditOutcome, EditRefusal, FormEdit } from '../../../services/form-edit';
import type { BookForm } from '../../../state';
import { Trouble } from '../../../trouble';
import { readFields, Turned } from '../../http/exchange';
import { perform, type Room, silent } from '../../room';
import { words as said } from '../../words';
import { createOnce, type Once } from '../once';
import { type FormVisit, gone, put, type Shown } from '../put';
import { saidPage } from '../said-page';
import { acted, actIn } from './acts';
import { type Draft, draftIn, draftOf, editOf } from './draft';
import { type Editing, editorPage } from './editor-page';
import { EDITOR_POLICY } from './editor-style';
import { words } from './words';

/** The page on which a curator changes the questions of a questionnaire: it is the window's, no link to it stands elsewhere. */
export interface Editor {
  show(visit: FormVisit): void;
  /** Takes what the page sends: what is to be saved, or only to be shown otherwise. */
  take(visit: FormVisit): Promise<void>;
}

export function createEditor(room: Room): Editor {
  const once = createOnce<EditOutcome>((outcome) => 'done' in outcome);
  return {
    show: ({ response, hole, query }) => put(response, shown(room.store.form(hole), query), EDITOR_POLICY),
    async take({ request, response, hole }) {
      const page = readFields(request).then((fields) => taken(room, once, hole, fields));
      put(response, await page.catch(troubled), EDITOR_POLICY);
    },
  };
}

function shown(form: BookForm | undefined, query: URLSearchParams): Shown {
  if (form === undefined) return gone;
  const done = query.has('saved') ? { said: { text: words.saved, isBad: false } } : {};
  return { status: 200, html: editorPage({ form, draft: draftOf(form), ...done }) };
}

async function taken(room: Room, once: Once<EditOutcome>, id: string, fields: URLSearchParams): Promise<Shown> {
  const form = room.store.form(id);
  if (form === undefined) return gone;
  const draft = draftIn(form, fields);
  const act = actIn(fields);
  if (act.kind !== 'save') {
    const { draft: next, at, by } = acted(draft, act);
    return { status: 200, html: editorPage({ form, draft: next, at: { at, by } }) };
  }
  const edit = editOf(id, draft);
  const key = createHash('sha256')
    .update(JSON.stringify([fields.get('ticket') ?? randomUUID(), edit]))
    .digest('base64');
  const outcome = await once(key, () => save(room, edit));
  if ('done' in outcome) return { next: `/forms/${id}/edit?saved=1` };
  return refused(room.store.form(id), draft, outcome);
}

/** @throws Trouble when it could not be saved. */
async function save(room: Room, edit: FormEdit): Promise<EditOutcome> {
  const ended = await perform(room, { kind: 'editForm', edit }, silent);
  if (ended?.outcome.kind !== 'edited') throw new Trouble(said.died);
  return ended.outcome.outcome;
}

/** The draft again, with why it is not saved. */
function refused(form: BookForm | undefined, draft: Draft, outcome: EditRefusal): Shown {
  if (form === undefined || outcome.refused === 'formGone') return gone;
  const again = (status: number, more: Partial<Editing>): Shown => ({
    status,
    html: editorPage({ form, draft, ...more }),
  });
  if (outcome.refused === 'malformed') return again(422, { problems: outcome.problems });
  if (outcome.refused === 'tooLarge') return again(422, { said: { text: words.tooLarge, isBad: true } });
  return again(409, { said: { text: words.conflict, isBad: true, anew: true } });
}

/** The page in place of an answer: whoever saves gets a page even where a program would get an error. */
function troubled(error: unknown): Shown {
  if (error instanceof Turned && error.status === 413) {
    return { status: 413, html: saidPage(words.failedTitle, words.tooMuch) };
  }
  if (error instanceof Trouble) return { status: 503, html: saidPage(words.failedTitle, words.failed(error.message)) };
  throw error;
}
