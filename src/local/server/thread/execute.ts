import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { BookCell } from '../../book';
import { openRealm, type Realm } from '../../realm';
import type { FormEdit } from '../../services/form-edit';
import type { Answered, Gesture, Host, Saved, Submission } from '../../services/options';
import type { OfficeState } from '../../state';
import { words } from '../../words';
import { stateOf, textOf } from '../keeping/state-text';
import type { Ended, FromThread, Outcome, ThreadData, ToThread, Work } from './work';

/** The time that an execution may take is measured by whoever started the thread: questions to the person do not count. */
const NO_LIMIT = 2 ** 31 - 1;

type Post = (message: FromThread) => void;

/** Performs works one after another; while one waits for an answer the whole thread stands still. */
export function execute(port: MessagePort, data: ThreadData): void {
  const post: Post = (message) => port.postMessage(message);
  port.on('message', (message: ToThread) => {
    if (message.kind !== 'work') return;
    const office = { data, post, host: hostOf(port, post, data.signal) };
    post(perform(office, message.work, stateOf(message.state)));
  });
}

interface Office {
  readonly data: ThreadData;
  readonly post: Post;
  readonly host: Host;
}

function hostOf(port: MessagePort, post: Post, signal: Int32Array): Host {
  return {
    show: (shown) => post({ kind: 'show', shown: JSON.parse(shown) }),
    ask(question, state) {
      Atomics.store(signal, 0, 0);
      post({ kind: 'ask', question: JSON.parse(question), state: textOf(JSON.parse(state)) });
      Atomics.wait(signal, 0, 0);
      const received: { message: ToThread } | undefined = receiveMessageOnPort(port);
      if (received?.message.kind !== 'answer') throw new Error('Woken without an answer.');
      const { answer, state: now } = received.message;
      return JSON.stringify({ answer, state: stateOf(now) } satisfies Answered);
    },
  };
}

function perform(office: Office, work: Work, state: OfficeState): Ended {
  if (work.kind === 'act') return act(office, work.gesture, state);
  if (work.kind === 'submit') return submit(office, work.submission, state);
  if (work.kind === 'editForm') return editForm(office, work.edit, state);
  const realm = open(office, state, optionsOf(work));
  const outcome = outcomeOf(() => started(realm, work));
  return ended(realm.close(), outcome);
}

/** What runs functions of the script. */
type Run = Exclude<Work, { kind: 'act' | 'submit' | 'editForm' }>;

function optionsOf(work: Run): Partial<Parameters<typeof openRealm>[0]> {
  if (work.kind === 'open') return { limited: true };
  if (work.kind === 'trigger' || work.kind === 'submitted') return { headless: true, user: work.user };
  return work.selection === undefined ? {} : { selection: work.selection };
}

function started(realm: Realm, work: Run): string | undefined {
  if (work.kind === 'run') return realm.run(work.name, work.json);
  if (work.kind === 'submitted') realm.submit(work.event);
  else realm.call(work.kind === 'open' ? 'onOpen' : work.handler);
  return undefined;
}

function open({ data, host }: Office, state: OfficeState, options: Partial<Parameters<typeof openRealm>[0]>): Realm {
  return openRealm({
    state,
    servicesCode: data.services,
    scripts: [data.code],
    pages: data.pages,
    documentsFolder: words.documentsFolder,
    formsAddress: data.formsAddress,
    timeout: NO_LIMIT,
    host,
    ...(data.now === undefined ? {} : { now: data.now }),
    ...options,
  });
}

function outcomeOf(run: () => string | undefined): Outcome {
  try {
    const json = run();
    return json === undefined ? { kind: 'done' } : { kind: 'done', json };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function ended({ state, shown, logs }: Saved, outcome: Outcome): Ended {
  const menus = shown.flatMap(({ kind, title, content }) => (kind === 'menu' ? [[title, content] as const] : []));
  return { kind: 'ended', state: textOf(state), outcome, menus: Object.fromEntries(menus), logs };
}

function submit(office: Office, submission: Submission, before: OfficeState): Ended {
  const hand = open(office, before, { scripts: [] });
  const outcome = hand.act(submission);
  return ended(hand.close(), { kind: 'submitted', outcome });
}

function editForm(office: Office, edit: FormEdit, before: OfficeState): Ended {
  const hand = open(office, before, { scripts: [] });
  const outcome = hand.act(edit);
  return ended(hand.close(), { kind: 'edited', outcome });
}

/** Whatever becomes of `onEdit`, the edit itself has been handed over before. */
function act(office: Office, gesture: Gesture, before: OfficeState): Ended {
  const hand = open(office, before, { scripts: [] });
  const outcome = hand.act(gesture);
  const saved = hand.close();
  if ('refused' in outcome) return ended(saved, { kind: 'refused', refusal: outcome });
  if (gesture.kind !== 'type') return ended(saved, { kind: 'done' });
  office.post({ kind: 'acted', state: textOf(saved.state) });
  const realm = open(office, saved.state, { limited: true });
  const { sheetId, row, column, texts } = gesture;
  const columns = Math.max(...texts.map((line) => line.length));
  const value = (state: OfficeState) => eventValue(cellOf(state, gesture));
  const fired = outcomeOf(() => {
    realm.fireEdit(sheetId, row, column, texts.length, columns, value(saved.state), value(before));
    return undefined;
  });
  const after = realm.close();
  const logs = fired.kind === 'failed' ? [...after.logs, 'onEdit failed.'] : after.logs;
  return ended({ ...after, logs }, { kind: 'done' });
}

function cellOf({ book }: OfficeState, { sheetId, row, column }: Gesture & { kind: 'type' }): BookCell | undefined {
  return book.sheets.find(({ id }) => id === sheetId)?.cells[row]?.[column];
}

/** What an edit event calls a value: always text. https://developers.google.com/apps-script/guides/triggers/events#edit */
function eventValue(cell: BookCell | undefined): string | undefined {
  const value = cell?.value;
  if (value === undefined || value === '') return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
