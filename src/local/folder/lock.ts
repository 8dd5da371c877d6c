import { randomUUID } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { Trouble } from '../trouble';
import { words } from '../words';
import { isMissing, withFile } from './disk';

interface Holder {
  pid: number;
  host: string;
  token: string;
}

/** Locks of this process: path of the lock file → token. */
const held = new Map<string, string>();

process.on('exit', () => {
  for (const path of held.keys()) {
    try {
      unlinkSync(path);
    } catch {
      // Nobody is left to tell.
    }
  }
});

const taking = new Map<string, Promise<void>>();

/** Takes the lock of a book for this process; taking it twice is taking it once. @throws Trouble when another holds it. */
export function takeLock(path: string, book: string): Promise<void> {
  const taken = taking.get(path) ?? take(path, book).finally(() => taking.delete(path));
  taking.set(path, taken);
  return taken;
}

async function take(path: string, book: string): Promise<void> {
  if (held.has(path)) return checkLock(path, book);
  const mine: Holder = { pid: process.pid, host: hostname(), token: randomUUID() };
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await create(path, mine)) {
      held.set(path, mine.token);
      return checkLock(path, book);
    }
    const holder = await read(path);
    if (holder && isAlive(holder)) throw new Trouble(words.locked(basename(book), path));
    await discard(path, holder);
  }
  throw new Trouble(words.locked(basename(book), path));
}

async function create(path: string, mine: Holder): Promise<boolean> {
  try {
    await withFile(path, () => writeFile(path, JSON.stringify(mine), { flag: 'wx' }));
    return true;
  } catch (error) {
    if (error instanceof Trouble && error.cause instanceof Error && /EEXIST/.test(error.cause.message)) return false;
    throw error;
  }
}

/** Undefined: the lock is gone, or holds nothing one could ask about. */
async function read(path: string): Promise<Holder | undefined> {
  try {
    const { pid, host, token } = JSON.parse(await readFile(path, 'utf8'));
    return typeof pid === 'number' && typeof host === 'string' && typeof token === 'string'
      ? { pid, host, token }
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return undefined;
    throw error;
  }
}

/** A process of another computer cannot be asked and counts as alive; this process would know of its own lock. */
function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Moves a dead lock away first: of two commands that find it only one gets hold of it. */
async function discard(path: string, dead: Holder | undefined): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
    const moved = await read(aside);
    if (moved && moved.token !== dead?.token) await rename(aside, path);
    else await rm(aside, { force: true });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** @throws Trouble when the lock is no longer this process's. */
export async function checkLock(path: string, book: string): Promise<void> {
  const holder = await read(path);
  if (held.has(path) && holder?.token === held.get(path)) return;
  held.delete(path);
  throw new Trouble(words.locked(basename(book), path));
}

export async function releaseLock(path: string): Promise<void> {
  const token = held.get(path);
  held.delete(path);
  if (token !== undefined && (await read(path))?.token === token) await rm(path, { force: true });
}
