import type { Sheet } from '../sheet';

/** Pixels: Google's row of one line, and each further line of a wrapping text. */
export const ROW_HEIGHT = 21;
const LINE_HEIGHT = 17;
/** Pixels on both sides of a text together, the line between cells included. */
const PADDING = 8;
/** A longer text is read in the line above the grid. */
const MOST_LINES = 14;

/** How wide a text is in pixels. */
export type Measure = (text: string, bold: boolean) => number;

/** The heights of the rows that are higher than one line. */
export function rowHeights(sheet: Sheet, measure: Measure): ReadonlyMap<number, number> {
  const { columnCount, hiddenColumns, widths, texts, frozenRows } = sheet.view;
  const lines = new Map<number, number>();
  const raise = (row: number, count: number) => {
    if (count > (lines.get(row) ?? 1)) lines.set(row, count);
  };
  const hidden = new Set(hiddenColumns);
  for (let column = 1; column <= columnCount; column++) {
    if (hidden.has(column)) continue;
    const width = (widths[column] ?? 100) - PADDING;
    for (const { from, to, bold } of sheet.wrapped(column)) {
      for (let row = from; row <= Math.min(to, Math.max(texts.length, frozenRows)); row++)
        raise(row, linesOf(sheet.text(row, column), width, bold, measure));
    }
  }
  texts.forEach((line, at) => {
    for (const text of line) if (text.includes('\n')) raise(at + 1, text.split('\n').length);
  });
  return new Map([...lines].map(([row, count]) => [row, ROW_HEIGHT + (Math.min(count, MOST_LINES) - 1) * LINE_HEIGHT]));
}

/** No letter of the grid's font is wider. */
const WIDEST = 14;

/** Into how many lines a text breaks in a cell of that width. */
export function linesOf(text: string, width: number, bold: boolean, measure: Measure): number {
  if (text.length * WIDEST <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + linesOfParagraph(line, width, bold, measure), 0);
}

function linesOfParagraph(text: string, width: number, bold: boolean, measure: Measure): number {
  if (measure(text, bold) <= width) return 1;
  const space = measure(' ', bold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=-)|\s+/)) {
    const wide = measure(word, bold);
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    // A word longer than a line is broken wherever the line ends.
    const extra = wide > width ? Math.ceil(wide / width) - 1 : 0;
    lines += extra;
    used += wide - extra * width + space;
  }
  return lines;
}

/** Measures with the grid's font; texts that come again, as choices do, are measured once. */
export function measureIn(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = [new Map<string, number>(), new Map<string, number>()] as const;
  return (text, bold) => {
    const widths = known[bold ? 1 : 0];
    const found = widths.get(text);
    if (found !== undefined || context === null) return found ?? 0;
    context.font = bold ? `bold ${font}` : font;
    const { width } = context.measureText(text);
    if (widths.size < 50_000) widths.set(text, width);
    return width;
  };
}
