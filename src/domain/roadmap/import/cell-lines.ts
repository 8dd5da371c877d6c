import { gathering } from './rows-of-text';
import type { SourceBlock } from './source';

/** Whether each cell of the text's tables stands on a line of its own that begins with a tab. */
export function isCellLines(lines: readonly string[]): boolean {
  const tabbed = lines.filter((line) => line.includes('\t'));
  const single = tabbed.filter((line) => line.lastIndexOf('\t') === 0);
  const isRun = lines.some((line, at) => [0, 1, 2].every((ahead) => lines[at + ahead]?.[0] === '\t') && line !== '');
  return isRun && single.length >= 0.9 * tabbed.length;
}

/**
 * Reads text with a cell a line: a tab begins a cell, an empty line ends a row. The first row says how wide the table is,
 * so an empty line inside a cell does not cut its row in two.
 */
export function cellLineBlocks(lines: readonly string[]): readonly SourceBlock[] {
  const gathered = gathering();
  let cells: string[] = [];
  let width = 0;
  let afterGap = false;
  const flush = () => {
    if (width === 0) width = cells.length;
    for (let from = 0; from < cells.length; from += width) gathered.row(cells.slice(from, from + width));
    cells = [];
  };
  for (const line of lines) {
    if (line.trim() === '' && line[0] !== '\t') {
      if (cells.length > 0 && (width === 0 || cells.length % width === 0)) flush();
      else if (cells.length === 0) gathered.gap();
      afterGap = true;
      continue;
    }
    const last = cells.length - 1;
    if (line[0] === '\t') cells.push(line.slice(1));
    else if (last >= 0) cells[last] = `${cells[last]}\n${line}`;
    else {
      if (afterGap) gathered.gap();
      gathered.line(line);
      width = 0;
    }
    afterGap = false;
  }
  if (cells.length > 0) flush();
  return gathered.done();
}
