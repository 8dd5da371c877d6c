import { cellLineBlocks, isCellLines } from './cell-lines';
import { delimitedBlocks } from './delimited';
import { blocksOfHtml } from './html-blocks';
import { htmlTree, isHtml } from './html-tree';
import { pipedBlocks } from './piped';
import { LONGEST_DOCUMENT, type SourceBlock } from './source';
import { tabbedBlocks } from './tabbed';

/**
 * Reads plain text as paragraphs and tables: a line a row with tabs (copied out of Word, Excel, a web page or a PDF), a
 * cell a line, Markdown, CSV with any separator, columns parted by spaces, or the source of a web page.
 */
export function blocksOfText(text: string): readonly SourceBlock[] {
  const clean = text
    .slice(0, LONGEST_DOCUMENT + 1)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '');
  if (isHtml(clean)) return blocksOfHtml(htmlTree(clean));
  const lines = clean.split('\n');
  if (isCellLines(lines)) return cellLineBlocks(lines);
  if (lines.filter((line) => /\S\t|\t\t/.test(line)).length >= 2) return tabbedBlocks(clean);
  if (lines.filter((line) => line.split('|').length >= 3).length >= 2) return pipedBlocks(lines);
  return delimitedBlocks(clean) ?? tabbedBlocks(clean);
}
