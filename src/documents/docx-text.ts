import { AlignmentType, type IParagraphOptions, LineRuleType, type PageNumber, Paragraph, TextRun } from 'docx';
import { type Align, printable } from './document';

/** Points: the text of a document and its tables. */
export const SIZE = 14;
export const TABLE_SIZE = 12;

/** Millimetres in twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

type Piece = (typeof PageNumber)['CURRENT'];

export interface LineLook {
  readonly align: Align;
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  /** Millimetres from the left margin. */
  readonly left?: number;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
}

/**
 * A run names its font and size itself: an import into Google Docs may lose what only a style says. Text is broken after
 * each brace, or the package would take `{default-bullet-numbering-0}` in it for a place of its own and fill it in.
 */
function runsOf(text: string | readonly Piece[], size: number, bold: boolean): TextRun[] {
  const look = { font: 'Times New Roman', size: size * 2, bold };
  if (typeof text !== 'string') return [new TextRun({ ...look, children: text })];
  return printable(text)
    .split(/(?<=\{)/u)
    .map((piece) => new TextRun({ ...look, text: piece }));
}

/** A single-spaced line with no indent: heads, tables, marks, signatures. */
export function line(text: string | readonly Piece[], look: LineLook): Paragraph {
  const { align, bold = false, size = SIZE, left = 0, keepNext = false, pageBreakBefore = false } = look;
  return new Paragraph({
    children: runsOf(text, size, bold),
    alignment: alignments[align],
    indent: { left: mm(left), firstLine: 0 },
    spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    keepNext,
    pageBreakBefore,
  } satisfies IParagraphOptions);
}

/** Running text: one and a half lines high, its first line 1.25 cm in. */
export function paragraphOf(
  text: string,
  { align, indent, keepNext }: { align: Align; indent: boolean; keepNext: boolean },
): Paragraph {
  return new Paragraph({
    children: runsOf(text, SIZE, false),
    alignment: alignments[align],
    indent: { left: 0, firstLine: indent ? mm(12.5) : 0 },
    spacing: { before: 0, after: 0, line: 360, lineRule: LineRuleType.AUTO },
    keepNext,
  } satisfies IParagraphOptions);
}

/** A line of next to no height, where the format asks for one: as high as its text it would begin a page of its own. */
export const hairline = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } });
