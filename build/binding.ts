import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where clasp finds what is to be pushed. */
export const ROOT_DIR = 'build/dist';

/** The repository's own: it names no script, and clasp is never told of it. */
const SHARED = '.clasp.json';

/** The same with one person's ids; git passes over it. */
const PERSONAL = '.clasp.personal.json';

/** Which spreadsheet at Google this folder belongs to. */
export interface Binding {
  readonly scriptId?: string;
  /** Id of the spreadsheet. */
  readonly parentId?: string;
  /** Title of a spreadsheet that was being created when nothing more was heard of it. */
  readonly creating?: string;
}

/** The file to hand to clasp by `-P`; relative, it would not find the folder it speaks of. */
export const bindingFile = (folder: string): string => join(folder, PERSONAL);

/**
 * Takes over ids that clasp, called by hand, has written into the shared file, and takes them out of it.
 *
 * @returns undefined when the file is damaged.
 */
export function readBinding(folder: string): Binding | undefined {
  const own = read(join(folder, PERSONAL));
  if (own === undefined || own.scriptId !== undefined || own.creating !== undefined) return own;
  const shared = read(join(folder, SHARED));
  if (shared?.scriptId === undefined) return own;
  writeBinding(folder, shared);
  writeFileSync(join(folder, SHARED), `{ "rootDir": "${ROOT_DIR}" }\n`);
  return shared;
}

function read(path: string): Binding | undefined {
  if (!existsSync(path)) return {};
  const held = parsed(readFileSync(path, 'utf8'));
  if (held === undefined) return undefined;
  const texts = (['scriptId', 'parentId', 'creating'] as const).flatMap((key) => {
    // clasp takes the first of several containers.
    const [value] = [held[key]].flat();
    return typeof value === 'string' && value !== '' ? [[key, value] as const] : [];
  });
  return Object.fromEntries(texts);
}

function parsed(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Whole or not at all: an id that is lost is a spreadsheet that is lost. */
export function writeBinding(folder: string, binding: Binding): void {
  const path = bindingFile(folder);
  writeFileSync(`${path}.tmp`, `${JSON.stringify({ rootDir: ROOT_DIR, ...binding }, null, 2)}\n`);
  renameSync(`${path}.tmp`, path);
}

/** The ids that `create-script` prints as soon as it has them, before it pulls the new project and may fail at that. */
export function idsIn(output: string): Binding | undefined {
  const scriptId = /Created new script: https:\/\/script\.google\.com\/d\/([\w-]+)\/edit/.exec(output)?.[1];
  const parentId = /(?:new document|to document): https:\/\/drive\.google\.com\/open\?id=([\w-]+)/.exec(output)?.[1];
  if (scriptId === undefined) return undefined;
  return { scriptId, ...(parentId === undefined ? {} : { parentId }) };
}

/** The id in the address of a spreadsheet, or the id itself; undefined when it is neither. */
export function spreadsheetId(address: string): string | undefined {
  const [, inPath] = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(address) ?? [];
  const [, inQuery] = /\/open\?(?:.*&)?id=([\w-]+)/.exec(address) ?? [];
  return inPath ?? inQuery ?? /^[\w-]{20,}$/.exec(address.trim())?.[0];
}

export function addressOf({ scriptId, parentId }: Binding): string {
  return parentId === undefined
    ? `https://script.google.com/d/${scriptId}/edit`
    : `https://docs.google.com/spreadsheets/d/${parentId}/edit`;
}
