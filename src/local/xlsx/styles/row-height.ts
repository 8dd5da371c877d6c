import type { BookCell } from '../../book';

/** Pixels of an average letter of Arial 10, and of a cell's padding. */
const letter = 6.8;
const padding = 6;

/** Points. */
const line = 12.75;
const highest = 409;

/** Into how many lines a wrapping cell of that width breaks a text. */
function wrappedLines(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - padding) / letter));
  if (text.length <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const wanted = used === 0 ? word.length : used + 1 + word.length;
    if (wanted <= room) used = wanted;
    else {
      const own = Math.max(Math.ceil(word.length / room), 1);
      lines += used === 0 ? own - 1 : own;
      used = word.length - (own - 1) * room;
    }
  }
  return lines;
}

/**
 * The height that wrapped texts of a row need; undefined where one line is enough. Excel finds it out by itself when a
 * row has none, LibreOffice shows only the first line then.
 */
export function rowHeight(
  cells: Record<number, BookCell>,
  wraps: (column: number) => number | undefined,
): number | undefined {
  let lines = 1;
  for (const column in cells) {
    const value = cells[column]?.value;
    const width = typeof value === 'string' && value !== '' ? wraps(Number(column)) : undefined;
    if (width !== undefined) lines = Math.max(lines, wrappedLines(String(value), width));
  }
  return lines > 1 ? Math.min(lines * line + 3, highest) : undefined;
}
