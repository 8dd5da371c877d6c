/**
 * A document as data: what a school office would call its реквизиты and text, with no word of how it is drawn. Rendered
 * to .docx (`docx.ts`, uploaded to Google and written to disk) and to plain text (`plain-text.ts`, preview and tests).
 */
export interface Document {
  /** The name of the file: no slash and no person's name. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** How the first page is turned; upright when absent. */
  readonly orientation?: Orientation;
  /** Its pages bear no numbers: it is several papers in one file. */
  readonly unnumbered?: true;
}

/** How a sheet of A4 is turned. */
export type Orientation = 'portrait' | 'landscape';

export type Align = 'left' | 'center' | 'right' | 'justify';

export type Block =
  /** A line of the head of the document or a heading: no first-line indent, single spaced. */
  | { readonly kind: 'heading'; readonly text: string; readonly align: Align; readonly bold: boolean }
  | { readonly kind: 'paragraph'; readonly text: string; readonly align: Align; readonly indent: boolean }
  /** Numbered by hand, «1.», «2.1.»: numbers of an order are cited, so they are text, never a list that renumbers itself. */
  | { readonly kind: 'numbered'; readonly number: string; readonly text: string }
  /** Two texts on one line, at its ends: date and number, a place to sign and a name. */
  | { readonly kind: 'ends'; readonly left: string; readonly right: string }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly TableRow[];
      /** It has no row of titles. */
      readonly headless?: true;
    }
  | { readonly kind: 'signature'; readonly post: string; readonly name: string }
  /** A mark in the upper right corner: «Приложение …», «УТВЕРЖДЕНО …». */
  | { readonly kind: 'mark'; readonly lines: readonly string[] }
  | { readonly kind: 'space' }
  /** A new page; one that names how it is turned begins a part of its own. */
  | { readonly kind: 'pageBreak'; readonly orientation?: Orientation };

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Millimetres between the margins of an upright page; the columns of a table fill it between them. */
export const TEXT_WIDTH = 170;

/** The same of a page on its side. */
const WIDE_TEXT_WIDTH = 257;

export const textWidth = (orientation: Orientation): number =>
  orientation === 'landscape' ? WIDE_TEXT_WIDTH : TEXT_WIDTH;

export interface TableColumn {
  readonly title: string;
  /** Millimetres. */
  readonly width: number;
}

export type TableRow = readonly TableCell[];

/** Each line is a paragraph of its own inside the cell. */
export interface TableCell {
  readonly lines: readonly (string | CellLine)[];
  readonly align?: Align;
  /** Spans to the right; the cells it covers are left out of the row. */
  readonly span?: number;
  /** Spans downwards, itself counted; the cells it covers are left out of the rows below. */
  readonly rows?: number;
  readonly bold?: boolean;
}

/** A line that looks otherwise than its cell. */
interface CellLine {
  readonly text: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
}

export const cellLine = (line: string | CellLine): CellLine => (typeof line === 'string' ? { text: line } : line);

/** A cell where it stands: from which column, from 0, and over how many. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly columns: number;
}

/** The cells of every row where they stand, those that reach down from above passed over. */
export function placedRows(rows: readonly TableRow[], count: number): readonly (readonly PlacedCell[])[] {
  const covered = Array.from({ length: count }, () => 0);
  return rows.map((row) => {
    const free = covered.map((rest) => rest === 0);
    for (let at = 0; at < count; at += 1) covered[at] = Math.max(0, (covered[at] ?? 0) - 1);
    let column = 0;
    return row.map((cell): PlacedCell => {
      while (column < count && !free[column]) column += 1;
      const placed = { cell, column, columns: Math.min(cell.span ?? 1, count - column) };
      for (let at = column; at < column + placed.columns; at += 1) covered[at] = (cell.rows ?? 1) - 1;
      column += placed.columns;
      return placed;
    });
  });
}

/** One function for each kind of block: a new kind compiles only when every renderer knows it. */
export type Renderer<Out> = { readonly [Kind in Block['kind']]: (block: BlockOf<Kind>) => Out };

export function render<Out>(renderer: Renderer<Out>, block: Block): Out {
  // The compiler cannot see that the function found by a block's kind is the one which takes that block.
  return (renderer[block.kind] as (block: Block) => Out)(block);
}

export const heading = (text: string, align: Align = 'center', bold = false): BlockOf<'heading'> => ({
  kind: 'heading',
  text,
  align,
  bold,
});

export const paragraph = (text: string): BlockOf<'paragraph'> => ({
  kind: 'paragraph',
  text,
  align: 'justify',
  indent: true,
});

export const space: BlockOf<'space'> = { kind: 'space' };

export const pageBreak: BlockOf<'pageBreak'> = { kind: 'pageBreak' };

/** A point of an order: its text, or its text with parts of its own. */
export type Point = string | { readonly text: string; readonly parts: readonly string[] };

/** Points numbered «1.», «1.1.», «2.» in the order given. */
export function points(given: readonly Point[]): BlockOf<'numbered'>[] {
  return given.flatMap((point, index) => {
    const { text, parts } = typeof point === 'string' ? { text: point, parts: [] } : point;
    return [
      numbered(`${index + 1}.`, text),
      ...parts.map((part, inner) => numbered(`${index + 1}.${inner + 1}.`, part)),
    ];
  });
}

const numbered = (number: string, text: string): BlockOf<'numbered'> => ({ kind: 'numbered', number, text });

/**
 * People's text as it may stand in a document: line ends, tabs and other control characters become spaces, half of a
 * surrogate pair becomes U+FFFD, and marks that turn the direction of writing are dropped. None of them may stand in
 * XML 1.0 (§2.2) or on paper.
 */
export function printable(text: string): string {
  return text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\r\n|\p{Cc}|[\u2028\u2029]/gu, ' ');
}
