import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Trouble } from '../trouble';
import { words } from '../words';

/** What saving does to a disk, step by step: a test breaks it at any of them. */
export interface Disk {
  /** Writes a new file and waits until the disk has it. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Puts a file in the place of another, whole or not at all. */
  move(from: string, to: string): Promise<void>;
}

export const nodeDisk: Disk = {
  async write(path, bytes) {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async move(from, to) {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
    await syncFolder(dirname(to));
  },
};

/** Makes a rename outlive a power cut; Windows neither can nor needs it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

/**
 * Does something with a file; what the system says against it becomes a sentence for the person.
 * @param path The file to name; the one the system names when undefined.
 */
export async function withFile<Result>(path: string | undefined, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === '' || error instanceof Trouble) throw error;
    const named = error instanceof Error && 'path' in error ? String(error.path) : '';
    throw new Trouble(sentence(code, path ?? named), { cause: error });
  }
}

function sentence(code: string, path: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return words.noFolder(dirname(path));
  if (code === 'EBUSY' || code === 'ETXTBSY' || (code === 'EPERM' && process.platform === 'win32'))
    return words.busy(path);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return words.denied(path);
  if (code === 'ENOSPC' || code === 'EDQUOT') return words.full(path);
  return words.unreadable(path, code);
}

/** The bytes of a file; undefined where there is none. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** @throws when a file is there and may not be written. */
export async function checkWritable(path: string): Promise<void> {
  await access(path, constants.R_OK | constants.W_OK);
  if ((await stat(path)).isDirectory()) throw new Trouble(words.notFile(path));
}

const temporary = (book: string): string => `.${book}.nastavnik-`;

/** A file for what is being written, beside its target; no other book's command takes it. */
export function temporaryFile(target: string, book: string, number: number): string {
  return join(dirname(target), `${temporary(book)}${number}.tmp`);
}

/** Clears away what a save that died left behind. */
export async function removeTemporaryFiles(folder: string, book: string): Promise<void> {
  const left = (await namesIn(folder)).filter((name) => name.startsWith(temporary(book)) && name.endsWith('.tmp'));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}
