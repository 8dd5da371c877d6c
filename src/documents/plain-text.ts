import { type Document, printable, type Renderer, render, type TableRow } from './document';

const rowOf = (row: TableRow): string => row.map(({ lines }) => lines.map(printable).join(' / ')).join(' | ');

const renderer: Renderer<string> = {
  heading: ({ text }) => printable(text),
  paragraph: ({ text }) => printable(text),
  numbered: ({ number, text }) => printable(`${number} ${text}`),
  ends: ({ left, right }) => printable(`${left}    ${right}`),
  table: ({ columns, rows }) =>
    [columns.map(({ title }) => printable(title)).join(' | '), ...rows.map(rowOf)].join('\n'),
  signature: ({ post, name }) => printable(`${post}    ${name}`),
  mark: ({ lines }) => lines.map(printable).join('\n'),
  space: () => '',
  pageBreak: () => '────────',
};

/** The document as it reads, for previews and for approval in tests: a row of a table on a line, its cells apart by bars. */
export const plainText = (document: Document): string =>
  document.blocks.map((block) => render(renderer, block)).join('\n');
