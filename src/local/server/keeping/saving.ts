import { basename } from 'node:path';
import { Trouble } from '../../trouble';
import type { SavingView } from '../api';
import { type OpenedText, stampOf } from '../thread/keep';
import { words } from '../words';
import type { Keeper } from './keeper';
import type { StateText } from './state-text';

/** Keeps the file of the book and the office the same. */
export interface Saving {
  view(): SavingView;
  /** The state has changed: saves it, now or when the save that is running has ended. */
  changed(): void;
  /** Tries again what has failed. */
  retry(): void;
  /**
   * The state in the file, if another program has changed it since and nothing here would be lost; undefined otherwise.
   * @throws Trouble when the file cannot be read now.
   */
  foreign(): Promise<StateText | undefined>;
  /** The state in the file, whatever is here; what is here and not in the file goes to a file beside it first. */
  reread(): Promise<StateText>;
  /**
   * Waits until what can be saved is saved, and lets the book go. What is here and cannot go into the file goes to a file
   * beside it.
   * @returns A sentence for the person when not everything is in the file.
   */
  close(): Promise<string | undefined>;
}

export interface SavingOptions {
  readonly book: string;
  readonly keeper: Keeper;
  /** How the file looked when it was read. */
  readonly stamp: string;
  readonly state: () => StateText;
  readonly tell: (saving: SavingView) => void;
}

/** How the file and the office stand to each other. */
interface Standing {
  view: SavingView;
  stamp: string;
  /** Something here is not in the file. */
  isDirty: boolean;
  /** Something in the file is not here, and something here is not in the file. */
  isConflict: boolean;
  running: Promise<void> | undefined;
  /** The state that was last put beside the book, and where. */
  copied: { readonly state: StateText; readonly path: string } | undefined;
}

/** No file looks like this. */
const UNREAD = 'unread';

export function createSaving(options: SavingOptions): Saving {
  const { book, keeper, stamp, state } = options;
  const now: Standing = {
    view: { state: 'saved' },
    stamp,
    isDirty: false,
    isConflict: false,
    running: undefined,
    copied: undefined,
  };
  const read = async () => (await readFile(options, now))?.state ?? state();
  return {
    view: () => now.view,
    changed() {
      now.isDirty = true;
      start(options, now);
    },
    retry: () => start(options, now),
    async foreign() {
      if (now.isDirty || now.running !== undefined || (await stampOf(book)) === now.stamp) return undefined;
      return read();
    },
    async reread() {
      await now.running;
      if (now.isDirty) await putBeside(options, now);
      return read();
    },
    async close() {
      await now.running;
      start(options, now);
      await now.running;
      const parting = now.isDirty ? await partingWords(options, now) : undefined;
      await keeper.order({ kind: 'close' });
      await keeper.end();
      return parting;
    },
  };
}

function say({ tell }: SavingOptions, now: Standing, view: SavingView): void {
  now.view = view;
  tell(view);
}

function start(options: SavingOptions, now: Standing): void {
  if (now.running !== undefined || !now.isDirty || now.isConflict) return;
  now.running = save(options, now).finally(() => {
    now.running = undefined;
    if (now.view.state !== 'failed') start(options, now);
  });
}

async function save(options: SavingOptions, now: Standing): Promise<void> {
  while (now.isDirty) {
    now.isDirty = false;
    say(options, now, { state: 'saving' });
    const saved = await options.keeper.order({ kind: 'save', state: options.state() });
    if (!saved.ok) {
      now.isDirty = true;
      now.isConflict = saved.conflict;
      const message = saved.conflict ? words.conflict(basename(options.book)) : saved.message;
      return say(options, now, { state: 'failed', message });
    }
    now.stamp = saved.stamp;
  }
  say(options, now, { state: 'saved' });
}

/** Puts what is here beside the book, once for every state. @returns Its path. @throws Trouble when it cannot be written. */
async function putBeside({ keeper, state }: SavingOptions, now: Standing): Promise<string> {
  const current = state();
  if (now.copied?.state === current) return now.copied.path;
  const answer = await keeper.order({ kind: 'copy', state: current });
  if (!answer.ok) throw new Trouble(answer.message);
  const path = answer.copied ?? '';
  now.copied = { state: current, path };
  return path;
}

async function partingWords(options: SavingOptions, now: Standing): Promise<string> {
  try {
    return words.keptBeside(await putBeside(options, now));
  } catch (error) {
    return words.notKept(error instanceof Trouble ? error.message : words.notSaved);
  }
}

async function readFile(options: SavingOptions, now: Standing): Promise<OpenedText | undefined> {
  const read = await options.keeper.order({ kind: 'open' });
  if (!read.ok) {
    now.stamp = UNREAD;
    say(options, now, { state: 'failed', message: read.message });
    throw new Trouble(read.message);
  }
  now.stamp = read.stamp;
  now.isDirty = false;
  now.isConflict = false;
  now.copied = undefined;
  say(options, now, { state: 'saved' });
  return read.opened;
}
