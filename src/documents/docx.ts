import { Document as DocxFile, Header, Packer, PageNumber, Paragraph, Table } from 'docx';
import { zipSync } from 'fflate';
import { type Block, type Document, type Renderer, render } from './document';
import { emptyTable, gridOf } from './docx-table';
import { line, mm, paragraphOf, SIZE } from './docx-text';
import { utf8 } from './utf8';

/** A4 with the margins of a document kept for more than ten years; the number of the page stands 10 mm from its edge. */
const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { left: mm(30), right: mm(10), top: mm(20), bottom: mm(20), header: mm(10), footer: mm(10) },
};

// Millimetres; what stands side by side fills the width of the text.
const ENDS = [100, 70] as const;
const SIGNATURE = [72, 30, 68] as const;
const MARK_INDENT = 90; // The longest line of a mark is 80 mm: ГОСТ Р 7.0.97-2025.

/** What the whole document decides about a block: to hold it on the page of the block that follows. */
type Drawn = (keepNext: boolean) => readonly (Paragraph | Table)[];

const renderer: Renderer<Drawn> = {
  heading:
    ({ text, align, bold }) =>
    (keepNext) => [line(text, { align, bold, keepNext })],
  paragraph:
    ({ text, align, indent }) =>
    (keepNext) => [paragraphOf(text, { align, indent, keepNext })],
  numbered:
    ({ number, text }) =>
    (keepNext) => [paragraphOf(`${number}\u00A0${text}`, { align: 'justify', indent: true, keepNext })],
  ends:
    ({ left, right }) =>
    (keepNext) => [
      emptyTable([
        { text: left, width: ENDS[0], align: 'left', keepNext },
        { text: right, width: ENDS[1], align: 'right', keepNext },
      ]),
    ],
  table:
    ({ columns, rows }) =>
    () => [gridOf(columns, rows)],
  signature:
    ({ post, name }) =>
    (keepNext) => [
      emptyTable([
        { text: post, width: SIGNATURE[0], align: 'left', keepNext },
        { text: '', width: SIGNATURE[1], align: 'left', keepNext },
        { text: name, width: SIGNATURE[2], align: 'right', keepNext },
      ]),
    ],
  mark:
    ({ lines }) =>
    () =>
      lines.map((text) => line(text, { align: 'left', left: MARK_INDENT, keepNext: true })),
  space: () => (keepNext) => [line('', { align: 'left', keepNext })],
  pageBreak: () => () => [line('', { align: 'left', size: 1, pageBreakBefore: true, keepNext: true })],
};

/** A signature alone on a page could be put under any text, so the last lines before it go with it; so do headings. */
const keepsWithNext = (block: Block, next: Block | undefined): boolean =>
  next !== undefined &&
  next.kind !== 'pageBreak' &&
  (['heading', 'space'].includes(block.kind) || ['signature', 'space'].includes(next.kind));

/** Tables that meet are one table to Word, and the text of a file cannot end in one: a line of no height goes between. */
function bodyOf(blocks: readonly Block[]): (Paragraph | Table)[] {
  const drawn = blocks.flatMap((block, index) => render(renderer, block)(keepsWithNext(block, blocks[index + 1])));
  return drawn.flatMap((part, index) => {
    const next = drawn[index + 1];
    return part instanceof Table && !(next instanceof Paragraph)
      ? [part, line('', { align: 'left', size: 1 })]
      : [part];
  });
}

const pageNumber = (): Header => new Header({ children: [line([PageNumber.CURRENT], { align: 'center' })] });

const fileOf = (document: Document): DocxFile =>
  new DocxFile({
    title: document.title,
    creator: 'Наставник',
    lastModifiedBy: 'Наставник',
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: SIZE * 2, language: { value: 'ru-RU' } } } },
    },
    sections: [
      {
        properties: { titlePage: true, page },
        headers: { default: pageNumber(), first: new Header({ children: [line('', { align: 'center' })] }) },
        children: bodyOf(document.blocks),
      },
    ],
  });

/** The day every file in the archive bears, the first one a zip knows: equal documents must be equal byte for byte. */
const NO_DATE = new Date(1980, 0, 1);

/** The bytes of a .docx, the same for the same document on any day. Needs no timer, no `TextEncoder` and no promise. */
export function docxOf(document: Document): Uint8Array {
  const parts = [...Packer.compiler.compile(fileOf(document))].map(([path, content]) => {
    const bytes = typeof content === 'string' ? utf8(withoutDates(content)) : content;
    return [path, bytes] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: NO_DATE });
}

const withoutDates = (xml: string): string => xml.replace(/<dcterms:(created|modified) .*?<\/dcterms:\1>/g, '');
