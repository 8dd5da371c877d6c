import mammoth from 'mammoth';
import { blocksOfHtml } from '../../domain/roadmap/import/html-blocks';
import { htmlTree } from '../../domain/roadmap/import/html-tree';
import { Refusal } from '../../tables/finding';
import { importPage as text } from '../../texts/import-sidebar';
import type { Input } from '../parts/call';

/** A document as the command takes it. */
export type Source = Omit<Input<'importRoadmap'>, 'preview'>;

/** Bytes of the largest file that is opened. */
const LARGEST = 20 * 1024 * 1024;

/**
 * Reads a file in the browser; it never leaves it.
 *
 * @throws Refusal for a file of a kind that cannot be read, or a broken one.
 */
export async function sourceOfFile(file: File): Promise<Source> {
  if (file.size > LARGEST) throw new Refusal(text.tooLarge);
  const kind = /\.([^.]+)$/.exec(file.name.toLowerCase())?.[1] ?? '';
  if (kind === 'docx') return sourceOfHtml(await htmlOfWord(file));
  if (kind === 'html' || kind === 'htm') return sourceOfHtml(await textOf(file));
  if (['txt', 'md', 'csv', 'tsv'].includes(kind)) return { text: await textOf(file) };
  throw new Refusal(kind === 'doc' ? text.oldWord : kind === 'pdf' ? text.pdf : text.otherFile);
}

/** What a page or Word has put on the clipboard: only read as text, so that nothing of it runs or is loaded. */
export function sourceOfHtml(html: string): Source {
  return { blocks: blocksOfHtml(htmlTree(html)) };
}

/** Rows of the largest table of a document. */
export const rowsIn = ({ blocks = [] }: Source): number =>
  Math.max(0, ...blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0)));

async function htmlOfWord(file: File): Promise<string> {
  try {
    return (await mammoth.convertToHtml({ arrayBuffer: await file.arrayBuffer() })).value;
  } catch {
    throw new Refusal(text.broken);
  }
}

/** Text as UTF-8 or, where it is none, as Windows has long saved Russian text. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
