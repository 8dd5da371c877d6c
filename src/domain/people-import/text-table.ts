import { blocksOfHtml } from '../roadmap/import/html-blocks';
import { htmlTree } from '../roadmap/import/html-tree';
import { records } from '../roadmap/import/records';
import type { SourceTable } from '../roadmap/import/source';
import { type ListTable, MOST_COLUMNS } from './list';

const SEPARATORS = ['\t', ';', ',', '|'] as const;

/** The table in a text, whatever parts its cells; a list of names alone is a table of one column. */
export function tableOfText(text: string): ListTable {
  const clean = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '')
    .trimEnd();
  // Excel itself says so in the first line of a file it writes.
  const told = /^sep=(.)\n/i.exec(clean)?.[1];
  const body = told === undefined ? clean : clean.slice(clean.indexOf('\n') + 1);
  const readings = (told === undefined ? SEPARATORS : [told]).map((separator) => records(body, separator));
  const best = readings.reduce((most, each) => (evenness(each) > evenness(most) ? each : most));
  const rows = evenness(best) > 0 ? best : body.split('\n').map((line) => [line]);
  return tableOf(rows);
}

/** How many rows have the same number of cells, more than one: a comma inside names parts them unevenly. */
function evenness(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(0, ...widths.values());
}

/** The largest table of a page or of what Word and Excel put on the clipboard; undefined where there is none. */
export function tableOfHtml(html: string): ListTable | undefined {
  const tables = blocksOfHtml(htmlTree(html)).flatMap((block) => (block.kind === 'table' ? [block] : []));
  const [first, ...others] = tables;
  if (!first) return undefined;
  return tableOf(spread(others.reduce((most, each) => (each.rows.length > most.rows.length ? each : most), first)));
}

/** Rows with a cell a column: what stands over several rows stands in each, what stands over several columns in the first. */
function spread({ rows }: SourceTable): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, line) => {
    let at = 0;
    for (const { text, columns, rows: lines } of row) {
      while (grid[line]?.[at] !== undefined) at += 1;
      for (const below of grid.slice(line, line + lines))
        for (let next = 0; next < columns; next += 1) below[at + next] = next === 0 ? text : '';
      at += columns;
    }
  });
  return grid.map((cells) => Array.from(cells, (text) => text ?? ''));
}

const tableOf = (rows: readonly (readonly string[])[]): ListTable => ({
  name: '',
  hidden: false,
  rows: rows.map((row) => row.slice(0, MOST_COLUMNS).map((text) => text.trim())),
});
