/**
 * A document as data: what a school office would call its реквизиты and text, with no word of how it is drawn. Rendered
 * to .docx (`docx.ts`, uploaded to Google and written to disk) and to plain text (`plain-text.ts`, preview and tests).
 */
export interface Document {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export type Block =
  /** A line of the head of the document or a heading: no first-line indent, single spaced. */
  | { readonly kind: 'heading'; readonly text: string; readonly align: Align; readonly bold: boolean; readonly spaceAfter?: boolean }
  | { readonly kind: 'paragraph'; readonly text: string; readonly align: Align; readonly indent: boolean }
  /** Numbered by hand, «1.», «2.1.»: numbers of an order are cited, so they are text, never a list that renumbers itself. */
  | { readonly kind: 'numbered'; readonly number: string; readonly text: string }
  /** Two texts on one line, at its ends: date and number, post and name. */
  | { readonly kind: 'ends'; readonly left: string; readonly right: string }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly TableCell[])[] }
  | { readonly kind: 'signature'; readonly post: string; readonly name: string }
  /** A mark in the upper right corner: «Приложение …», «УТВЕРЖДЕНО …». */
  | { readonly kind: 'mark'; readonly lines: readonly string[] }
  | { readonly kind: 'space' }
  | { readonly kind: 'pageBreak' };

export interface TableColumn {
  readonly title: string;
  /** Millimetres. */
  readonly width: number;
}

/** Each line is a paragraph of its own inside the cell. */
export interface TableCell {
  readonly lines: readonly string[];
  readonly align?: Align;
  /** Spans to the right; the cells it covers are left out of the row. */
  readonly span?: number;
  readonly bold?: boolean;
}

/** One function for each kind of block: a new kind compiles only when every renderer knows it. */
export type Renderer<Out> = { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => Out };
