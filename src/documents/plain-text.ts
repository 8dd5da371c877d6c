import {
  type BlockOf,
  cellLine,
  type Document,
  type PlacedCell,
  placedRows,
  printable,
  type Renderer,
  render,
} from './document';

/** What a row says in each column: a cell that reaches over several says it in the first, an empty text in the others. */
function rowOf(row: readonly PlacedCell[], count: number): string {
  const texts = Array.from({ length: count }, () => '');
  for (const { cell, column } of row)
    texts[column] = cell.lines.map((each) => printable(cellLine(each).text)).join(' / ');
  return isSection(row, count) ? (texts[0] ?? '') : texts.join(' | ');
}

/** One cell over the whole width. */
const isSection = (row: readonly PlacedCell[], count: number): boolean => row[0]?.columns === count;

function tableText({ columns, rows, headless }: BlockOf<'table'>): string {
  const lines = placedRows(rows, columns.length).map((row) => rowOf(row, columns.length));
  return [...(headless ? [] : [columns.map(({ title }) => printable(title)).join(' | ')]), ...lines].join('\n');
}

const renderer: Renderer<string> = {
  heading: ({ text }) => printable(text),
  paragraph: ({ text }) => printable(text),
  numbered: ({ number, text }) => printable(`${number} ${text}`),
  ends: ({ left, right }) => printable(`${left}    ${right}`),
  table: tableText,
  signature: ({ post, name }) => printable(`${post}    ${name}`),
  mark: ({ lines }) => lines.map(printable).join('\n'),
  space: () => '',
  pageBreak: () => '────────',
};

/** The document as it reads, for previews and for approval in tests: a row of a table on a line, its cells apart by bars. */
export const plainText = (document: Document): string =>
  document.blocks.map((block) => render(renderer, block)).join('\n');
