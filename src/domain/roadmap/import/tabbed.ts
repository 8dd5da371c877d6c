import { isHeaderRow } from './column-words';
import { isDeadlineLike, isDeadlineOpen, isResponsibleLike } from './content-class';
import { isSurelyHeading } from './numbering';
import { gathering } from './rows-of-text';
import type { SourceBlock } from './source';

/** A break of a line inside a cell: `tidy` makes it one again. */
const INNER = '\u000b';

/** Excel puts a cell of several lines in quotes and doubles the quotes in it. */
const unquoted = (text: string): string =>
  text.replace(/(^|[\t\n])"((?:[^"]|""){0,20000})"(?=[\t\n]|$)/g, (whole, before: string, inner: string) =>
    /\n|\t|""/.test(inner) ? before + inner.replace(/""/g, '"').replace(/\n/g, INNER).replace(/\t/g, ' ') : whole,
  );

const isRow = (line: string | undefined): boolean => line?.includes('\t') === true && line.trim() !== '';
const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** Whether a line goes on with a sentence that the line above left unfinished. */
const goesOn = (line: string): boolean => /^\s*[а-яёa-z(,.;:»–-]/.test(line);

/** How many cells a whole row of the text has: as many as its headers, else as most rows have. */
function widthOf(lines: readonly string[]): number {
  const head = lines.find((line) => isRow(line) && isHeaderRow(line.split('\t')));
  if (head !== undefined) return head.split('\t').length;
  const counts = new Map<number, number>();
  for (const line of lines.filter(isRow)) {
    const width = line.split('\t').length;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** Whether the text writes its rows with small letters: then one is no sign that a line goes on. */
function isSmallStyle(lines: readonly string[], width: number): boolean {
  const whole = lines.filter((line) => isRow(line) && line.split('\t').length === width);
  return whole.filter((line) => /^[а-яё]/.test(line)).length > whole.length * 0.5;
}

/** Whether a line without a tab between two rows belongs to the last cell above, not to a row of its own. */
function belongsAbove(line: string, cells: readonly string[], width: number): boolean {
  const last = cells[cells.length - 1]?.trim() ?? '';
  if (goesOn(line) || /.[,(–-]$/.test(last)) return true;
  if (cells.length < width) return cells.length > 1 && /^(?:[-–—•]|\d{1,2}[.)]\s)/.test(line.trim());
  return isResponsibleLike(last) && isResponsibleLike(line) && line.trim().length <= 60;
}

const LISTED = /^\s*(?:[-–—•] |\d{1,2}[.)] )/;

/** Whether a row is the rest of the row above: a cell of several lines broke it in two. */
function completes(cells: readonly string[], above: readonly string[], width: number): boolean {
  const whole = above.length + cells.length - 1;
  if (above.length >= width || whole > width) return false;
  const [first, last] = [cells[0] ?? '', above[above.length - 1] ?? ''];
  if (isDeadlineLike(last)) return isDeadlineOpen(last) || /^\s*(?:20\d\d|г\.|года?)/.test(first);
  if (above.some(isDeadlineLike)) return false;
  return goesOn(first) || (above.length > 1 && whole === width && LISTED.test(first));
}

/** How many of the lines right above a row are the beginning of its first cell. */
function beginnings(lines: readonly string[], row: string, smallStyle: boolean): number {
  let next = row;
  let count = 0;
  for (const line of [...lines].reverse()) {
    const isBroken = (goesOn(next) && !smallStyle) || LISTED.test(next);
    if (isSurelyHeading(line.trim()) || !(isBroken || /[,:(–-]\s*$/.test(line))) break;
    next = line;
    count += 1;
  }
  return count;
}

/** Reads text whose rows are lines with tabs between the cells; an empty line inside a table is the break of a page. */
export function tabbedBlocks(text: string): readonly SourceBlock[] {
  const lines = unquoted(text).split('\n');
  const width = widthOf(lines);
  const smallStyle = isSmallStyle(lines, width);
  const gathered = gathering();
  let row: string[] | undefined;
  const flush = () => {
    if (row) gathered.row(row);
    row = undefined;
  };
  const toLast = (line: string) => {
    row = row && [...row.slice(0, -1), `${row[row.length - 1]}${INNER}${line}`];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isBlank(line)) {
      flush();
      gathered.gap();
    } else if (isRow(line)) {
      const cells = line.split('\t');
      if (row && !isBlank(lines[at - 1]) && completes(cells, row, width)) {
        toLast(cells[0] ?? '');
        row = [...row, ...cells.slice(1)];
      } else {
        flush();
        row = cells;
      }
    } else {
      const run = untabbed(lines, at);
      at += run.length - 1;
      const isInside = row !== undefined;
      let rest = run;
      while (row && rest[0] !== undefined && belongsAbove(rest[0], row, width)) {
        toLast(rest[0]);
        rest = rest.slice(1);
      }
      // The row below may hold the rest of the cell that all of them belong to.
      if (rest.length === 0) continue;
      flush();
      const next = lines[at + 1] ?? '';
      if (!isInside || !isRow(next)) {
        for (const each of rest) gathered.line(each);
        continue;
      }
      const begun = next.split('\t').length >= width ? beginnings(rest, next, smallStyle) : 0;
      for (const heading of rest.slice(0, rest.length - begun)) gathered.row([heading]);
      if (begun > 0) lines[at + 1] = [...rest.slice(rest.length - begun), next].join(INNER);
    }
  }
  flush();
  return gathered.done();
}

/** The lines without a tab from a place on, up to a row or an empty line. */
function untabbed(lines: readonly string[], from: number): readonly string[] {
  const end = lines.findIndex((line, at) => at > from && (isBlank(line) || isRow(line)));
  return lines.slice(from, end < 0 ? lines.length : end);
}
