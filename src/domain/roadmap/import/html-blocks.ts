import { spaced } from './plain';
import type { SourceBlock, SourceCell } from './source';

/** A node of any DOM, so far as documents are read from it. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly textContent: string | null;
  getAttribute?(name: string): string | null;
}

const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  '#comment',
  'del',
  'col',
  'colgroup',
]);
const BREAKING = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd tr section article header footer main aside blockquote pre hr center body caption figure'.split(
    ' ',
  ),
);
/** Deeper than this only the text of a node is read. */
const DEEPEST = 150;

const nameOf = (node: HtmlNode): string => node.nodeName.toLowerCase();
const children = (node: HtmlNode): readonly HtmlNode[] => Array.from(node.childNodes);
const flat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');

/** The mark of an item of a list: Word's numbering is lost on the way, so a list of one is not called the first. */
function markOf(item: HtmlNode, at: number, list: HtmlNode, count: number): string {
  if (nameOf(list) !== 'ol') return '– ';
  const footnote = /^(?:foot|end)note-(\d+)$/.exec(item.getAttribute?.('id') ?? '');
  if (footnote) return `[${footnote[1]}] `;
  const start = Number(list.getAttribute?.('start') ?? 'NaN');
  if (count === 1 && Number.isNaN(start)) return '';
  return `${(Number.isNaN(start) ? 1 : start) + at}. `;
}

function listText(list: HtmlNode, depth: number): string {
  const items = children(list).filter((node) => nameOf(node) !== '#text');
  const count = items.filter((node) => nameOf(node) === 'li').length;
  const lines = items.map((item, at) => {
    const text = textOf(item, depth + 1)
      .trim()
      .replace(/\s*↑$/, '');
    return text === '' || nameOf(item) !== 'li' ? text : markOf(item, at, list, count) + text;
  });
  return `\n${lines.join('\n')}\n`;
}

/** What a node says, a line a paragraph; a table inside a cell a line a row. */
function textOf(node: HtmlNode, depth: number): string {
  const name = nameOf(node);
  if (name === '#text' || depth > DEEPEST) return flat(node.textContent);
  if (name === 'br') return '\n';
  if (SKIPPED.has(name)) return '';
  if (name === 'ul' || name === 'ol') return listText(node, depth);
  const inner = children(node)
    .map((child) => textOf(child, depth + 1))
    .join('');
  if (name === 'td' || name === 'th') return ` ${spaced(inner).replace(/\n/g, ' ')} `;
  return BREAKING.has(name) ? `\n${inner}\n` : inner;
}

const spanOf = (cell: HtmlNode, attribute: string, most: number): number => {
  const span = Math.floor(Number(cell.getAttribute?.(attribute) ?? 1));
  return span >= 1 ? Math.min(span, most) : 1;
};

/** A bullet of Word's symbol font reads as a dot. */
const withoutBullets = (text: string): string => text.replace(/^[·▪§]\s*/gm, '– ');

function cellOf(cell: HtmlNode, isHead: boolean): SourceCell {
  const inner = children(cell).map((child) => textOf(child, 0));
  const text = withoutBullets(spaced(inner.join('')));
  const spans = { columns: spanOf(cell, 'colspan', 100), rows: spanOf(cell, 'rowspan', 1000) };
  return isHead || nameOf(cell) === 'th' ? { text, ...spans, header: true } : { text, ...spans };
}

/** The rows of a table itself, not of tables inside its cells. */
function rowsOf(
  table: HtmlNode,
  isHead = false,
): readonly { readonly cells: readonly HtmlNode[]; readonly isHead: boolean }[] {
  return children(table).flatMap((node) => {
    const name = nameOf(node);
    if (name === 'tr') {
      return [{ cells: children(node).filter((cell) => ['td', 'th'].includes(nameOf(cell))), isHead }];
    }
    return ['thead', 'tbody', 'tfoot', 'form'].includes(name) ? rowsOf(node, isHead || name === 'thead') : [];
  });
}

const holdsTable = (node: HtmlNode, depth = 0): boolean =>
  depth < DEEPEST && children(node).some((child) => nameOf(child) === 'table' || holdsTable(child, depth + 1));

/** Reads a document's HTML (of Word, Google Docs, mammoth, a website) as paragraphs and tables in their order. */
export function blocksOfHtml(root: HtmlNode): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let line = '';
  const flush = () => {
    const text = withoutBullets(spaced(line));
    if (text !== '') blocks.push({ kind: 'paragraph', text });
    line = '';
  };
  const walkTable = (table: HtmlNode, depth: number) => {
    const rows = rowsOf(table);
    // A table of one column around another table only places it on the page.
    const isFrame = rows.every(({ cells }) => cells.length <= 1) && holdsTable(table);
    flush();
    if (isFrame) for (const { cells } of rows) for (const cell of cells) walk(cell, depth + 1);
    else
      blocks.push({ kind: 'table', rows: rows.map(({ cells, isHead }) => cells.map((cell) => cellOf(cell, isHead))) });
    flush();
  };
  const walk = (node: HtmlNode, depth: number) => {
    const name = nameOf(node);
    if (name === 'table' && depth <= DEEPEST) walkTable(node, depth);
    else if ((name === 'ul' || name === 'ol') && !holdsTable(node)) {
      flush();
      for (const text of spaced(listText(node, depth)).split('\n')) {
        line = text;
        flush();
      }
    } else if (name === '#text' || name === 'br' || depth > DEEPEST) line += textOf(node, depth);
    else if (!SKIPPED.has(name)) {
      if (BREAKING.has(name)) flush();
      for (const child of children(node)) walk(child, depth + 1);
      if (BREAKING.has(name)) flush();
    }
  };
  walk(root, 0);
  flush();
  return blocks;
}
