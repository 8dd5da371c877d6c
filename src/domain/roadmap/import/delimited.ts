import { isHeaderRow } from './column-words';
import { isDeadlineLike } from './content-class';
import { records } from './records';
import { gathering } from './rows-of-text';
import type { SourceBlock } from './source';

const SEPARATORS = [';', ',', '|'] as const;

/** Whether at least three rows of one width hold a deadline each: a table without headers. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const dated = rows.filter((cells) => cells.length >= 3 && cells.some(isDeadlineLike));
  return dated.length >= 3 && dated.length >= rows.filter((cells) => cells.length > 1).length / 2;
}

function blocksOf(rows: readonly (readonly string[])[], start: number, separator: string): readonly SourceBlock[] {
  const gathered = gathering();
  const width = rows[start]?.length ?? 0;
  rows.forEach((cells, at) => {
    const isFilled = cells.some((cell) => cell.trim() !== '');
    if (at >= start && isFilled && (cells.length > 1 || at < rows.length - 1))
      gathered.row(cells.slice(0, Math.max(width, cells.length)));
    else if (isFilled) gathered.line(cells.filter((cell) => cell.trim() !== '').join(separator));
    else gathered.gap();
  });
  return gathered.done();
}

/** Columns parted by two spaces and more, as some PDF readers copy them. */
const bySpaces = (text: string): readonly (readonly string[])[] =>
  text.split('\n').map((line) => line.trim().split(/ {2,}/));

/** Reads CSV, whatever parts its cells; undefined when the text has no such table. */
export function delimitedBlocks(text: string): readonly SourceBlock[] | undefined {
  const readings = [
    ...SEPARATORS.filter((separator) => text.includes(separator)).map((separator) => ({
      separator: `${separator} `,
      rows: records(text, separator),
    })),
    { separator: '  ', rows: bySpaces(text) },
  ];
  for (const { separator, rows } of readings) {
    const start = rows.findIndex((cells) => cells.length >= 3 && isHeaderRow(cells));
    if (start >= 0) return blocksOf(rows, start, separator);
  }
  const headless = readings.find(({ rows, separator }) => separator !== ', ' && isTable(rows));
  if (!headless) return undefined;
  return blocksOf(
    headless.rows,
    headless.rows.findIndex((cells) => cells.length >= 3),
    headless.separator,
  );
}
