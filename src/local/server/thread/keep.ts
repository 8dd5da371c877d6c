import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { namesIn, nodeDisk, temporaryFile } from '../../folder/disk';
import { closeOffice, openOffice, saveOffice } from '../../folder/office-folder';
import { Trouble } from '../../trouble';
import { words } from '../../words';
import { writeWorkbook } from '../../workbook-file';
import { type StateText, stateOf, textOf } from '../keeping/state-text';
import { words as said } from '../words';

export interface KeeperData {
  readonly role: 'keep';
  /** Path of the .xlsx. */
  readonly book: string;
}

export type ToKeeper =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `copy`: beside the book, under another name. */
  | { readonly kind: 'save' | 'copy'; readonly state: StateText };

export type FromKeeper =
  /** `copied`: path of the copy. */
  | { readonly ok: true; readonly stamp: string; readonly opened?: OpenedText; readonly copied?: string }
  /** `conflict`: another program has changed the file. */
  | { readonly ok: false; readonly message: string; readonly conflict: boolean };

export interface OpenedText {
  readonly state: StateText;
  readonly warnings: readonly string[];
}

/** Tells one state of a file from another without reading it; empty when there is no file. */
export async function stampOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return '';
  }
}

/** Reads and writes the book in a thread of its own: a big one takes seconds. One order after another, each answered. */
export function keep(port: MessagePort, { book }: KeeperData): void {
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (order: ToKeeper) => {
    last = last.then(async () => port.postMessage(await answerOf(book, order)));
  });
}

async function answerOf(book: string, order: ToKeeper): Promise<FromKeeper> {
  try {
    const made = await carryOut(book, order);
    return { ok: true, stamp: await stampOf(book), ...made };
  } catch (error) {
    const message = error instanceof Trouble ? error.message : said.notSaved;
    return { ok: false, message, conflict: message === words.changedMeanwhile(basename(book)) };
  }
}

async function carryOut(book: string, order: ToKeeper): Promise<{ opened?: OpenedText; copied?: string }> {
  if (order.kind === 'open') {
    const { state, warnings } = await openOffice(book);
    return { opened: { state: textOf(state), warnings } };
  }
  if (order.kind === 'copy') return { copied: await saveCopy(book, order.state) };
  if (order.kind === 'close') await closeOffice(book);
  else await saveOffice(book, stateOf(order.state));
  return {};
}

/** @returns Path of the copy. */
async function saveCopy(path: string, state: StateText): Promise<string> {
  const [folder, stem] = [dirname(path), basename(path, extname(path))];
  const taken = new Set(await namesIn(folder));
  const nameOf = (number: number) => `${stem} (${said.copy}${number === 1 ? '' : ` ${number}`}).xlsx`;
  let number = 1;
  while (taken.has(nameOf(number))) number += 1;
  const target = join(folder, nameOf(number));
  const temporary = temporaryFile(target, stem, 0);
  await nodeDisk.write(temporary, await writeWorkbook(stateOf(state).book));
  await nodeDisk.move(temporary, target);
  return target;
}
