/**
 * Blocks of cells as spreadsheets put them on the clipboard: a tab between cells, a line break between rows; a cell that
 * holds either, or begins with a quotation mark, stands in quotation marks, and those inside of it are doubled.
 */

export function printBlock(texts: readonly (readonly string[])[]): string {
  return texts.map((line) => line.map(printed).join('\t')).join('\n');
}

const printed = (text: string): string => (/[\t\n\r]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Lines may be of different lengths. A line break at the end, as Excel and Word put it, begins no row. */
export function parseBlock(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= plain.length) {
    const [cell, end] = readCell(plain, at);
    rows.at(-1)?.push(cell);
    if (plain[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

/** The cell that begins at a place, and where it ends. */
function readCell(text: string, start: number): readonly [cell: string, end: number] {
  const quoted = text[start] === '"' ? /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(start)) : null;
  if (quoted) return [(quoted[1] ?? '').replace(/""/g, '"'), start + quoted[0].length];
  const length = text.slice(start).search(/[\t\n]/);
  const end = length < 0 ? text.length : start + length;
  return [text.slice(start, end), end];
}
