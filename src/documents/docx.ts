import { Document as DocxFile, Header, Packer, PageNumber, PageOrientation, Paragraph, Table } from 'docx';
import { zipSync } from 'fflate';
import { type Block, type Document, type Orientation, type Renderer, render, TEXT_WIDTH, textWidth } from './document';
import { emptyTable, gridOf } from './docx-table';
import { hairline, line, mm, paragraphOf, SIZE } from './docx-text';
import { utf8 } from './utf8';

/** A4 with the margins of a document kept for more than ten years; the number of the page stands 10 mm from its edge. */
const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { left: mm(30), right: mm(10), top: mm(20), bottom: mm(20), header: mm(10), footer: mm(10) },
};

/** The same sheet on its side: its upper edge is the one it is bound by. */
const widePage = {
  size: { ...page.size, orientation: PageOrientation.LANDSCAPE },
  margin: { left: mm(20), right: mm(20), top: mm(30), bottom: mm(10), header: mm(10), footer: mm(5) },
};

// Shares of the width of the text, for what stands side by side on a line.
const ENDS = [100 / TEXT_WIDTH, 70 / TEXT_WIDTH] as const;
const SIGNATURE = [72 / TEXT_WIDTH, 30 / TEXT_WIDTH, 68 / TEXT_WIDTH] as const;
const MARK_WIDTH = 80; // Millimetres, the longest line of a mark: ГОСТ Р 7.0.97-2025.

/** What the whole document decides about a block: how the page is turned, and whether to hold it on the next block's. */
interface Place {
  readonly orientation: Orientation;
  readonly keepNext: boolean;
}
type Drawn = (place: Place) => readonly (Paragraph | Table)[];

const renderer: Renderer<Drawn> = {
  heading:
    ({ text, align, bold }) =>
    ({ keepNext }) => [line(text, { align, bold, keepNext })],
  paragraph:
    ({ text, align, indent }) =>
    ({ keepNext }) => [paragraphOf(text, { align, indent, keepNext })],
  numbered:
    ({ number, text }) =>
    ({ keepNext }) => [paragraphOf(`${number}\u00A0${text}`, { align: 'justify', indent: true, keepNext })],
  ends:
    ({ left, right }) =>
    ({ orientation, keepNext }) => [
      emptyTable([
        { text: left, width: textWidth(orientation) * ENDS[0], align: 'left', keepNext },
        { text: right, width: textWidth(orientation) * ENDS[1], align: 'right', keepNext },
      ]),
    ],
  table:
    (table) =>
    ({ orientation }) => [gridOf(table, orientation)],
  signature:
    ({ post, name }) =>
    ({ orientation, keepNext }) => [
      emptyTable([
        { text: post, width: textWidth(orientation) * SIGNATURE[0], align: 'left', keepNext },
        { text: '', width: textWidth(orientation) * SIGNATURE[1], align: 'left', keepNext },
        { text: name, width: textWidth(orientation) * SIGNATURE[2], align: 'right', keepNext },
      ]),
    ],
  mark:
    ({ lines }) =>
    ({ orientation }) =>
      lines.map((text) => line(text, { align: 'left', left: textWidth(orientation) - MARK_WIDTH, keepNext: true })),
  space: () => (place) => [line('', { align: 'left', keepNext: place.keepNext })],
  pageBreak: () => () => [line('', { align: 'left', size: 1, pageBreakBefore: true, keepNext: true })],
};

/** A signature alone on a page could be put under any text, so the last lines before it go with it; so do headings. */
const keepsWithNext = (block: Block, next: Block | undefined): boolean =>
  next !== undefined &&
  next.kind !== 'pageBreak' &&
  (['heading', 'space'].includes(block.kind) || ['signature', 'space'].includes(next.kind));

/** Pages that are turned alike. */
interface Part {
  readonly orientation: Orientation;
  readonly blocks: readonly Block[];
}

function partsOf({ blocks, orientation = 'portrait' }: Document): readonly Part[] {
  const parts: { readonly orientation: Orientation; readonly blocks: Block[] }[] = [{ orientation, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'pageBreak' && block.orientation !== undefined)
      parts.push({ orientation: block.orientation, blocks: [] });
    else parts[parts.length - 1]?.blocks.push(block);
  }
  return parts;
}

/** Tables that meet are one table to Word, and the text of a file cannot end in one: a line of no height goes between. */
function bodyOf({ blocks, orientation }: Part): (Paragraph | Table)[] {
  const drawn = blocks.flatMap((block, index) =>
    render(renderer, block)({ orientation, keepNext: keepsWithNext(block, blocks[index + 1]) }),
  );
  return drawn.flatMap((part, index) => {
    const next = drawn[index + 1];
    return part instanceof Table && !(next instanceof Paragraph) ? [part, hairline()] : [part];
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
    sections: partsOf(document).map((part, at) => ({
      properties: { titlePage: at === 0, page: part.orientation === 'landscape' ? widePage : page },
      headers: {
        ...(document.unnumbered ? {} : { default: pageNumber() }),
        ...(at === 0 && { first: new Header({ children: [line('', { align: 'center' })] }) }),
      },
      children: bodyOf(part),
    })),
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
