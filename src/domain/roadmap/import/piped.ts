import { gathering } from './rows-of-text';
import type { SourceBlock } from './source';

const isRule = (line: string): boolean => /^[\s|:+=-]*[-=][\s|:+=-]*$/.test(line);

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/\\\|/g, '|').trim());

/** Lines of a row that a drawn table («+---+») spreads over several, put together cell by cell. */
const stacked = (above: readonly string[], cells: readonly string[]): string[] =>
  Array.from({ length: Math.max(above.length, cells.length) }, (_, at) =>
    `${above[at] ?? ''}\n${cells[at] ?? ''}`.trim(),
  );

/** Reads tables of Markdown and tables drawn with lines and pluses. */
export function pipedBlocks(lines: readonly string[]): readonly SourceBlock[] {
  const gathered = gathering();
  const isDrawn = lines.filter((line) => /^\s*\+[-=+]{3,}\+\s*$/.test(line)).length >= 2;
  let row: readonly string[] | undefined;
  const flush = () => {
    if (row) gathered.row(row);
    row = undefined;
  };
  for (const line of lines) {
    if (line.trim() === '') {
      flush();
      gathered.gap();
    } else if (isRule(line) && /[|+]|--/.test(line)) flush();
    else if (line.split('|').length >= 3) {
      const cells = cellsOf(line);
      if (isDrawn && row) row = stacked(row, cells);
      else {
        flush();
        row = cells;
      }
    } else {
      flush();
      gathered.line(line);
    }
  }
  flush();
  return gathered.done();
}
