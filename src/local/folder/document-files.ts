import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { GOOGLE_DOCUMENT, GOOGLE_SPREADSHEET } from '../file-link';
import { reviewPage } from '../review-page';
import type { DriveFile } from '../state';
import { words } from '../words';
import { namesIn, readIfThere } from './disk';
import { freeFileName, nameKey, safeFileName } from './file-names';
import type { SavedFile } from './state-file';

/** A step that brings the folder of documents to what the add-in wants; every file is written or moved whole. */
export type Step = { write: Uint8Array; to: string } | { move: string; to: string };

export interface Plan {
  steps: Step[];
  saved: SavedFile[];
}

/** What lies in the folder under which ending; other files of Drive are only remembered. */
const ENDINGS: Readonly<Record<string, string>> = { [GOOGLE_DOCUMENT]: '.docx', [GOOGLE_SPREADSHEET]: '.html' };

/** The file of a document is itself, that of a spreadsheet a page to read. */
function bytesOf({ mimeType, content }: DriveFile): Uint8Array {
  if (mimeType === GOOGLE_DOCUMENT) return Buffer.from(content, 'base64');
  return Buffer.from(reviewPage(JSON.parse(content), besideIt));
}

/** Links lead from the book; a page lies in the folder of documents itself. */
function besideIt(link: string): string {
  const prefix = `${words.documentsFolder}/`;
  return link.startsWith(prefix) ? encodeURIComponent(link.slice(prefix.length)) : link;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface Loaded {
  files: DriveFile[];
  /** What is remembered, at the names where the documents were found. */
  saved: SavedFile[];
  /** Documents that are nowhere in the folder. */
  gone: string[];
}

/**
 * Gives remembered files their bytes. A file that the person renamed is known by its content; one that is nowhere was
 * deleted, and its document comes back as deleted.
 */
export async function loadFiles(folder: string, remembered: readonly SavedFile[]): Promise<Loaded> {
  const loaded: Loaded = { files: [], saved: [], gone: [] };
  let strays: Map<string, string> | undefined;
  for (const saved of remembered) {
    const { file, hash, content = '', ...rest } = saved;
    const isDocument = rest.mimeType === GOOGLE_DOCUMENT;
    let bytes = file === undefined ? undefined : await readIfThere(join(folder, file));
    if (file === undefined || bytes) {
      loaded.saved.push(saved);
      loaded.files.push({ ...rest, content: bytes && isDocument ? base64(bytes) : content });
      continue;
    }
    strays ??= await findStrays(folder, remembered);
    const found = strays.get(hash ?? '');
    bytes = found === undefined ? undefined : await readIfThere(join(folder, found));
    if (!bytes && !rest.trashed) loaded.gone.push(file);
    loaded.saved.push(bytes && found !== undefined ? { ...saved, file: found } : { ...saved, trashed: true });
    const kept = isDocument ? base64(bytes ?? new Uint8Array()) : content;
    loaded.files.push({ ...rest, ...(!bytes && { trashed: true }), content: kept });
  }
  return loaded;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Documents in the folder that no remembered file is, by the hash of their bytes. */
async function findStrays(folder: string, remembered: readonly SavedFile[]): Promise<Map<string, string>> {
  const owned = new Set(remembered.flatMap(({ file }) => (file === undefined ? [] : [nameKey(file)])));
  const names = (await namesIn(folder)).filter((name) => /\.(?:docx|html)$/i.test(name) && !owned.has(nameKey(name)));
  const strays = new Map<string, string>();
  for (const name of names) {
    const bytes = await readIfThere(join(folder, name));
    if (bytes) strays.set(hashOf(bytes), name);
  }
  return strays;
}

/**
 * What to do to the folder so that it holds the files of Drive. A document keeps its file name while its name on Drive
 * stays; what the person changed by hand is never written over, but set aside when the add-in uploads anew.
 */
export async function planFiles(
  folder: string,
  files: readonly DriveFile[],
  before: readonly SavedFile[],
): Promise<Plan> {
  const known = new Map(before.map((saved) => [saved.id, saved]));
  const shelf = await openShelf(folder, before);
  const plan: Plan = { steps: [], saved: [] };
  for (const each of files) {
    const { content, ...rest } = each;
    const saved = known.get(rest.id);
    if (ENDINGS[rest.mimeType] === undefined || (content === '' && !saved?.file)) {
      plan.saved.push(each);
      continue;
    }
    const remembered = rest.mimeType === GOOGLE_DOCUMENT ? rest : each;
    const now = saved?.file === undefined ? undefined : await shelf.read(saved.file);
    const bytes = !saved?.file || rest.version > saved.version ? bytesOf(each) : undefined;
    if (saved?.file && !bytes && now === undefined) {
      plan.saved.push({ ...remembered, trashed: true, file: saved.file, hash: saved.hash });
      continue;
    }
    const file = placeOf(rest, saved, shelf, bytes);
    plan.steps.push(...stepsTo(file, { saved, now, bytes }, shelf));
    plan.saved.push({ ...remembered, file, hash: bytes ? hashOf(bytes) : saved?.hash });
  }
  plan.steps = plan.steps.map((step) => inFolder(folder, step));
  return plan;
}

function inFolder(folder: string, step: Step): Step {
  const to = join(folder, step.to);
  return 'write' in step ? { ...step, to } : { move: join(folder, step.move), to };
}

/** The folder as it is on disk, and the names that are spoken for. */
interface Shelf {
  read(file: string): Promise<Uint8Array | undefined>;
  /** A free name; a file of unknown origin with these very bytes is taken over, for it is ours from a save that died. */
  take(stem: string, ending: string, inTrash: boolean, bytes: Uint8Array | undefined): string;
}

async function openShelf(folder: string, before: readonly SavedFile[]): Promise<Shelf> {
  const trash = words.trashFolder;
  const loose = await namesIn(folder);
  const taken = new Set(
    [...loose, ...(await namesIn(join(folder, trash))).map((name) => `${trash}/${name}`)].map(nameKey),
  );
  for (const { file } of before) if (file !== undefined) taken.add(nameKey(file));
  const strays = await findStrays(folder, before);
  return {
    read: (file) => readIfThere(join(folder, file)),
    take(stem, ending, inTrash, bytes) {
      const stray = bytes && strays.get(hashOf(bytes));
      if (stray !== undefined && !inTrash) {
        strays.delete(hashOf(bytes ?? new Uint8Array()));
        return stray;
      }
      const prefix = inTrash ? `${trash}/` : '';
      const name = freeFileName(`${prefix}${stem}`, ending, taken);
      taken.add(nameKey(name));
      return name;
    },
  };
}

/** Where a document belongs: where it is, unless its name changed or it went to the deleted ones or came from there. */
function placeOf(
  file: Omit<DriveFile, 'content'>,
  saved: SavedFile | undefined,
  shelf: Shelf,
  bytes: Uint8Array | undefined,
): string {
  const inTrash = saved?.file?.startsWith(`${words.trashFolder}/`) ?? false;
  const stays = saved?.file !== undefined && inTrash === file.trashed;
  if (stays && safeFileName(saved.name) === safeFileName(file.name)) return saved.file ?? '';
  const ending = ENDINGS[file.mimeType] ?? '';
  return shelf.take(safeFileName(file.name), ending, file.trashed, saved?.file ? undefined : bytes);
}

interface Change {
  saved: SavedFile | undefined;
  /** What is on disk where the document was. */
  now: Uint8Array | undefined;
  /** A new upload. */
  bytes: Uint8Array | undefined;
}

function stepsTo(file: string, { saved, now, bytes }: Change, shelf: Shelf): Step[] {
  const old = saved?.file;
  if (bytes === undefined) return old === undefined || old === file ? [] : [{ move: old, to: file }];
  const hers = old !== undefined && now !== undefined && hashOf(now) !== saved?.hash && hashOf(now) !== hashOf(bytes);
  if (hers) {
    const [, name = '', ending = ''] = /^(?:.*\/)?(.*?)(\.[^.]*)?$/.exec(old) ?? [];
    const hand = shelf.take(`${name} (${words.changedByHand})`, ending, false, undefined);
    return [
      { move: old, to: hand },
      { write: bytes, to: file },
    ];
  }
  const moved: Step[] = old !== undefined && old !== file && now !== undefined ? [{ move: old, to: file }] : [];
  return [...moved, { write: bytes, to: file }];
}
