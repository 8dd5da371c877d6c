import { readFile, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { blocksOfHtml } from '../domain/roadmap/import/html-blocks';
import { htmlTree } from '../domain/roadmap/import/html-tree';
import { LONGEST_DOCUMENT, type SourceBlock } from '../domain/roadmap/import/source';
import { isMissing, withFile } from './folder/disk';
import { Trouble } from './trouble';
import { words } from './words';

/** What a document's file holds, as `importRoadmap` takes it. */
type Document = { readonly blocks: readonly SourceBlock[] } | { readonly text: string };

/** Bytes of the largest file that is read: roadmaps with pictures stay far below. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** Replaces the path of a document in the input of `importRoadmap` by what the document holds; other input stays. */
export async function withDocument(name: string, input: string): Promise<string> {
  if (name !== 'importRoadmap') return input;
  const given = objectIn(input);
  if (typeof given?.file !== 'string') return input;
  const { file, ...rest } = given;
  return JSON.stringify({ ...rest, ...(await readDocument(resolve(String(file)))) });
}

/** The input as an object; undefined for what is none: the command itself says what is wrong with it. */
function objectIn(input: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(input);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a roadmap's file. @throws Trouble when there is none, it is damaged or of a kind that is not read. */
export async function readDocument(file: string): Promise<Document> {
  const kind = extname(file).toLowerCase();
  const read = READERS[kind];
  if (!read) throw new Trouble(words.otherDocument(file, OTHER_KINDS[kind] ?? words.saveAsDocx));
  const bytes = await bytesOf(file);
  if (bytes.length === 0) throw new Trouble(words.emptyDocument(file));
  const document = await read(bytes, file);
  if (sizeOf(document) > LONGEST_DOCUMENT) throw new Trouble(words.longDocument(file));
  return document;
}

async function bytesOf(file: string): Promise<Buffer> {
  return withFile(file, async () => {
    const found = await stat(file).catch((error: unknown) => {
      throw isMissing(error) ? new Trouble(words.noDocument(file)) : error;
    });
    if (found.isDirectory()) throw new Trouble(words.folderNotDocument(file));
    if (found.size > LARGEST_FILE) throw new Trouble(words.longDocument(file));
    return readFile(file);
  });
}

const sizeOf = (document: Document): number =>
  'text' in document
    ? document.text.length
    : document.blocks.reduce(
        (sum, block) => sum + (block.kind === 'paragraph' ? block.text.length : cellsLength(block.rows)),
        0,
      );

const cellsLength = (rows: readonly (readonly { readonly text: string }[])[]): number =>
  rows.flat().reduce((sum, { text }) => sum + text.length, 0);

/** Word keeps merged cells, footnotes and the rows repeated on each page; the library is loaded only for a .docx. */
async function wordBlocks(bytes: Buffer, file: string): Promise<Document> {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new Trouble(words.brokenDocument(file));
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    return { blocks: blocksOfHtml(htmlTree(value)) };
  } catch (error) {
    throw new Trouble(words.brokenDocument(file), { cause: error });
  }
}

const READERS: Readonly<Record<string, (bytes: Buffer, file: string) => Document | Promise<Document>>> = {
  '.docx': wordBlocks,
  '.docm': wordBlocks,
  '.html': (bytes) => ({ blocks: blocksOfHtml(htmlTree(textIn(bytes))) }),
  '.htm': (bytes) => ({ blocks: blocksOfHtml(htmlTree(textIn(bytes))) }),
  '.txt': (bytes) => ({ text: textIn(bytes) }),
  '.md': (bytes) => ({ text: textIn(bytes) }),
  '.csv': (bytes) => ({ text: textIn(bytes) }),
  '.tsv': (bytes) => ({ text: textIn(bytes) }),
};

const OTHER_KINDS: Readonly<Record<string, string>> = {
  '.pdf': words.copyFromPdf,
  '.xlsx': words.saveAsCsv,
  '.xls': words.saveAsCsv,
  '.ods': words.saveAsCsv,
};

/** The text of a file in whichever way it is written: UTF-8, UTF-16 or windows-1251 of old editors. */
export function textIn(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = bytes.subarray(0, 4000);
  const evenZeros = start.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const oddZeros = start.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  if (evenZeros + oddZeros > start.length / 20) {
    return new TextDecoder(oddZeros >= evenZeros ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
