import { randomBytes } from 'node:crypto';
import { copyFile, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { blankBook } from '../blank-book';
import type { Book } from '../book';
import type { OfficeState } from '../state';
import { Trouble } from '../trouble';
import { words } from '../words';
import { readWorkbook, writeWorkbook } from '../workbook-file';
import { memoryOf } from '../xlsx/recall';
import {
  checkWritable,
  type Disk,
  isMissing,
  namesIn,
  nodeDisk,
  readIfThere,
  removeTemporaryFiles,
  temporaryFile,
  withFile,
} from './disk';
import { loadFiles, planFiles, type Step } from './document-files';
import { planLetters } from './letter-files';
import { checkLock, releaseLock, takeLock } from './lock';
import { parseState, printState, type SavedFile, type SavedState } from './state-file';

/** A book on disk as a command gets it. */
export interface Office {
  state: OfficeState;
  /** Sentences for the person about what was not as it was left. */
  warnings: string[];
}

/** What this process remembers of a book it has open. */
interface Opened {
  bytes: Uint8Array;
  /** The book as it is in `bytes`. */
  book: Book;
  files: readonly SavedFile[];
  /** Those that lie in their folder. */
  letters: OfficeState['letters'];
}

const opened = new Map<string, Opened>();

const stemOf = (book: string): string => basename(book, extname(book));
const stateFile = (book: string): string => join(dirname(book), `${stemOf(book)}.nastavnik.json`);
const lockFile = (book: string): string => join(dirname(book), `${stemOf(book)}.nastavnik.lock`);
const documentsOf = (book: string): string => join(dirname(book), words.documentsFolder);
const lettersOf = (book: string): string => join(dirname(book), words.lettersFolder);

/** The book itself, not a link to it; the ending says that it is one. */
async function pathOf(path: string): Promise<string> {
  const full = resolve(path);
  if (extname(full).toLowerCase() !== '.xlsx') throw new Trouble(words.wrongExtension(basename(full)));
  return realpath(full).catch(() => full);
}

/**
 * Makes a new blank book as Google does and opens it.
 * @throws Trouble when there is a file of that name already, or the folder cannot be written.
 */
export async function createOffice(path: string): Promise<Office> {
  const book = await pathOf(path);
  if (await withFile(book, () => readIfThere(book))) throw new Trouble(words.bookExists(basename(book)));
  return holding(book, async () => {
    const blank = blankBook(stemOf(book), randomBytes(33).toString('base64url'));
    if (await readIfThere(stateFile(book))) await setAside(book);
    await commit(book, nodeDisk, [
      { write: Buffer.from(printState(basename(book), { book: blank }, [])), to: stateFile(book) },
      { write: await writeWorkbook(blank), to: book },
    ]);
    return openOffice(book);
  });
}

/**
 * Opens a book and keeps other processes from it until {@link closeOffice} or the end of this one. Opened again, it is
 * read from disk anew.
 * @throws Trouble when there is no such book, it cannot be read or written, or another command has it open.
 */
export async function openOffice(path: string): Promise<Office> {
  const book = await pathOf(path);
  await checkBook(book);
  await refuseOpenElsewhere(book);
  return holding(book, async () => {
    for (const folder of [dirname(book), documentsOf(book), lettersOf(book)])
      await removeTemporaryFiles(folder, stemOf(book));
    const bytes = await readFile(book);
    const { state: saved, warnings } = await readState(book);
    const read = await readWorkbook(bytes, saved?.book);
    read.title = titleOf(book, saved);
    const { files, saved: found, gone } = await loadFiles(documentsOf(book), saved?.files ?? []);
    const { triggers, letters, forms } = saved ?? {};
    opened.set(book, { bytes, book: memory(read), files: found, letters });
    const rest = { ...(triggers && { triggers }), ...(letters && { letters }), ...(forms && { forms }) };
    const state: OfficeState = { book: read, files, ...rest };
    return { state, warnings: [...warnings, ...gone.map(words.documentGone)] };
  });
}

async function checkBook(book: string): Promise<void> {
  try {
    await checkWritable(book);
  } catch (error) {
    if (isMissing(error)) throw new Trouble(words.noBook(book), { cause: error });
    await withFile(book, () => Promise.reject(error));
  }
}

/** Works with the lock of the book, and lets go of it when the work fails. */
async function holding<Result>(book: string, work: () => Promise<Result>): Promise<Result> {
  await takeLock(lockFile(book), book);
  try {
    return await withFile(undefined, work);
  } catch (error) {
    await closeOffice(book);
    throw error;
  }
}

/** A book is called as its file until a script calls it otherwise; a file that was renamed takes it along. */
function titleOf(book: string, saved: SavedState | undefined): string {
  if (!saved) return stemOf(book);
  return saved.book.title === stemOf(saved.workbook) ? stemOf(book) : saved.book.title;
}

/** What tells the tabs apart and what a file cannot hold; later changes of the book do not reach it. */
function memory(book: Book): Book {
  return structuredClone({ ...book, sheets: book.sheets.map(memoryOf) });
}

async function readState(book: string): Promise<{ state: SavedState | undefined; warnings: string[] }> {
  const bytes = await readIfThere(stateFile(book));
  if (!bytes) return { state: undefined, warnings: [words.stateMissing(basename(stateFile(book)))] };
  try {
    return { state: parseState(new TextDecoder().decode(bytes)), warnings: [] };
  } catch {
    return { state: undefined, warnings: [words.stateDamaged(basename(stateFile(book)), await setAside(book))] };
  }
}

/** Keeps a state file that is about to be replaced under another name, which it answers. */
async function setAside(book: string): Promise<string> {
  const taken = await namesIn(dirname(book));
  for (let number = 1; ; number++) {
    const name = `${stemOf(book)}.nastavnik ${words.former}${number === 1 ? '' : ` ${number}`}.json`;
    if (taken.includes(name)) continue;
    await copyFile(stateFile(book), join(dirname(book), name));
    return name;
  }
}

/** Excel and LibreOffice leave a file beside a book they have open; what they save later would undo a command. */
async function refuseOpenElsewhere(book: string): Promise<void> {
  const names = await namesIn(dirname(book));
  const mark = [`~$${basename(book)}`, `.~lock.${basename(book)}#`].find((each) => names.includes(each));
  if (mark !== undefined) throw new Trouble(words.openElsewhere(basename(book), mark));
}

/**
 * Saves what a command made of an open book: documents first, the workbook last, each file whole or not at all.
 * @returns The paths of the files that were written.
 * @throws Trouble when the workbook was changed or opened elsewhere meanwhile, or the disk refuses; nothing is lost then.
 */
export async function saveOffice(path: string, state: OfficeState, disk: Disk = nodeDisk): Promise<string[]> {
  const book = await pathOf(path);
  const before = opened.get(book);
  if (!before) throw new Trouble(words.notOpen(basename(book)));
  await checkLock(lockFile(book), book);
  return withFile(undefined, async () => {
    const bytes = await writeWorkbook(state.book, before.bytes, before.book);
    const { steps, saved } = await planFiles(documentsOf(book), state.files, before.files);
    const text = Buffer.from(printState(basename(book), state, saved));
    const changed: Step[] = [...steps, ...(await planLetters(lettersOf(book), state.letters, before.letters))];
    if (!same(text, await readIfThere(stateFile(book)))) changed.push({ write: text, to: stateFile(book) });
    const current = await readIfThere(book);
    if (current && !same(current, before.bytes)) throw new Trouble(words.changedMeanwhile(basename(book)));
    if (!current || !same(bytes, current)) changed.push({ write: bytes, to: book });
    if (changed.length > 0) await refuseOpenElsewhere(book);
    await commit(book, disk, changed);
    opened.set(book, { bytes, book: memory(state.book), files: saved, letters: state.letters });
    return changed.map(({ to }) => to);
  });
}

const same = (a: Uint8Array, b: Uint8Array | undefined): boolean => b !== undefined && Buffer.compare(a, b) === 0;

/** Writes everything beside its place first; only then do files change places, in the order of the steps. */
async function commit(book: string, disk: Disk, steps: readonly Step[]): Promise<void> {
  const moves: { from: string; to: string }[] = [];
  for (const [number, step] of steps.entries()) {
    const from = 'write' in step ? temporaryFile(step.to, stemOf(book), number) : step.move;
    if ('write' in step) await withFile(step.to, () => disk.write(from, step.write));
    moves.push({ from, to: step.to });
  }
  for (const { from, to } of moves) await withFile(to, () => disk.move(from, to));
}

/** Lets other commands have the book. */
export async function closeOffice(path: string): Promise<void> {
  const book = await pathOf(path);
  opened.delete(book);
  await releaseLock(lockFile(book));
}
