import type { BookTrigger } from '../state';
import { Trouble } from '../trouble';
import type { BookView, MenuView, OfficeEvent } from './api';
import type { Desks } from './desks';
import { dueTriggers } from './due';
import type { Actor, Executor, Ground } from './execution/executor';
import type { Saving } from './keeping/saving';
import type { StateText } from './keeping/state-text';
import type { Store } from './keeping/store';
import type { Ended, Work } from './thread/work';
import { bookView, menuView } from './views/book-view';
import { gridView } from './views/grid-view';
import type { Windows } from './windows';

/** All that the windows on one book share. */
export interface Room {
  readonly store: Store;
  readonly saving: Saving;
  readonly windows: Windows;
  readonly desks: Desks;
  readonly executor: Executor;
  /** By title. */
  readonly menus: Map<string, MenuView>;
  /** What `onOpen` showed: every window sees it when it opens. */
  readonly greetings: OfficeEvent[];
  /** Path of the .xlsx. */
  readonly file: string;
  /** The clock of the office, in milliseconds since 1970. */
  readonly now: () => number;
  /** Takes a line that holds nothing people have entered. */
  readonly log: (line: string) => void;
}

/** What executions work on: the state here, unless another program has changed the file meanwhile. */
export function groundOf(room: () => Room): Ground {
  return {
    async current() {
      const { saving, store } = room();
      const foreign = await saving.foreign();
      if (foreign !== undefined) adopt(room(), foreign);
      return store.text();
    },
    keep(state) {
      if (announce(room(), state)) room().saving.changed();
    },
  };
}

/** Takes over the state that was read from the file, and has the add-in build its menu anew. */
export function adopt(room: Room, state: StateText): void {
  announce(room, state);
  void welcome(room);
}

/** Takes a state over and tells every window what has changed; false when nothing has. */
function announce({ store, windows }: Room, state: StateText): boolean {
  const changes = store.take(state);
  if (changes && (changes.sheets.length > 0 || changes.book)) windows.tellAll({ kind: 'changed', ...changes });
  return changes !== undefined;
}

/** Runs a work for whoever acts, and keeps the menus it makes. */
export async function perform(room: Room, work: Work, actor: Actor): Promise<Ended | undefined> {
  const ended = await room.executor.perform(work, actor);
  for (const line of ended?.logs ?? []) room.log(line);
  for (const [title, json] of Object.entries(ended?.menus ?? {})) {
    const menu = menuView(title, json);
    if (JSON.stringify(menu) === JSON.stringify(room.menus.get(title))) continue;
    room.menus.set(title, menu);
    room.windows.tellAll({ kind: 'changed', sheets: [], book: true });
  }
  return ended;
}

/** Runs `onOpen`. An add-in without it has no menu; one in which it fails has none either, as at Google. */
export async function welcome(room: Room): Promise<void> {
  room.greetings.length = 0;
  try {
    const actor: Actor = {
      show({ kind, title, content }) {
        if (kind !== 'toast') return;
        const toast: OfficeEvent = { kind, title, text: content };
        room.greetings.push(toast);
        room.windows.tellAll(toast);
      },
      ask: () => Promise.resolve({ button: 'CLOSE' }),
    };
    await perform(room, { kind: 'open' }, actor);
  } catch (error) {
    room.log(`onOpen: ${traceOf(error)}`);
  }
}

/** Nobody is there to see anything, or to answer. */
export const silent: Actor = { show() {}, ask: () => Promise.resolve({ button: 'CLOSE' }) };

/** Runs the time-driven triggers that are due, one after another; one that fails is not tried again until its next day. */
export async function runDue(room: Room): Promise<void> {
  for (const { id, handler } of dueTriggers(room.store.triggers(), room.now())) {
    try {
      const due = await room.executor.between(() => fire(room, id));
      if (due) await perform(room, { kind: 'trigger', handler: due.handler, user: due.owner }, silent);
    } catch (error) {
      room.log(`${handler}: ${traceOf(error)}`);
    }
  }
}

/** Marks a trigger as fired; undefined when it is no longer due, as time has passed since somebody looked. */
async function fire(room: Room, id: string): Promise<BookTrigger | undefined> {
  const { store, saving, now } = room;
  // What another program has changed comes first: read afterwards, it would undo the mark.
  await groundOf(() => room).current();
  const due = dueTriggers(store.triggers(), now()).find((trigger) => trigger.id === id);
  if (due === undefined) return undefined;
  store.fired(id, new Date(now()).toISOString());
  saving.changed();
  return due;
}

export function viewBook(room: Room): BookView {
  const { store, saving, menus, file, now } = room;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: store.book().timeZone }).format(now());
  return bookView(store, { file, today, menus: [...menus.values()], saving: saving.view() });
}

/** JSON of tabs as they are shown, made once for every version. */
export function createGrids(store: Store): (id: number) => string | undefined {
  const made = new Map<number, { readonly version: number; readonly json: string }>();
  return (id) => {
    const sheet = store.sheet(id);
    if (sheet === undefined) return undefined;
    const version = store.version(id);
    const known = made.get(id);
    if (known?.version === version) return known.json;
    const json = JSON.stringify(gridView(sheet, version, store.book().locale));
    made.set(id, { version, json });
    return json;
  };
}

/** Where an error came from. Its message stays out: it may hold what people have entered. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown trouble';
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return `${error instanceof Trouble ? 'Trouble' : error.name}${lines.join('')}`;
}
