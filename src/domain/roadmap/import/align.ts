import { isDeadlineLike, isMarkLike, isMeasured, isNumberLike, isResponsibleLike } from './content-class';
import { filledOf, type GridRow } from './grid';
import type { Column, ColumnRole } from './source';

/** How well a text fits a column. */
function likeness(text: string, role: ColumnRole): number {
  if (text === '') return 0;
  switch (role) {
    case 'deadline':
      return isDeadlineLike(text) ? 3 : -3;
    case 'number':
      return isNumberLike(text) ? 2 : -3;
    case 'responsible':
      return isResponsibleLike(text) ? 2 : -0.5;
    case 'mark':
      return isMarkLike(text) ? 2 : -2;
    case 'activity':
      return isDeadlineLike(text) || isNumberLike(text) ? -2 : 1;
    case 'indicator':
      return isMeasured(text) ? 0.5 : 0.2;
    case 'expectedResult':
      return isDeadlineLike(text) ? -1 : 0.6;
    default:
      return 0.3;
  }
}

/** What it costs to leave a column out of a row: what a plan cannot lack costs most. */
const LACK: Partial<Record<ColumnRole, number>> = {
  activity: 3,
  deadline: 1.5,
  responsible: 0.8,
  expectedResult: 0.5,
  number: 0.5,
};
/** What it costs to leave a filled cell without a column. */
const STRAY = 2.5;

/**
 * Which column each cell of rows of another width belongs to: a page break may drop a column and shift the rest. The best
 * fit that keeps the order; -1 for a cell that fits none.
 */
function alignment(rows: readonly GridRow[], width: number, columns: readonly Column[]): readonly number[] {
  const count = columns.length;
  const gain = (cell: number, column: number) =>
    rows.reduce((sum, row) => sum + likeness(row.cells[cell]?.text ?? '', columns[column]?.role ?? 'other'), 0);
  const stray = (cell: number) => rows.filter((row) => (row.cells[cell]?.text ?? '') !== '').length * STRAY;
  const lack = (column: number) => rows.length * (LACK[columns[column]?.role ?? 'other'] ?? 0.1);
  const best: { score: number; path: readonly number[] }[][] = [];
  for (let cell = 0; cell <= width; cell++) {
    const line: { score: number; path: readonly number[] }[] = [];
    for (let column = 0; column <= count; column++) {
      const left = cell > 0 ? best[cell - 1]?.[column] : undefined;
      const up = column > 0 ? line[column - 1] : undefined;
      const across = cell > 0 && column > 0 ? best[cell - 1]?.[column - 1] : undefined;
      const ways = [
        across && { score: across.score + gain(cell - 1, column - 1), path: [...across.path, column - 1] },
        up && { score: up.score - lack(column - 1), path: up.path },
        left && { score: left.score - stray(cell - 1), path: [...left.path, -1] },
      ].filter((way) => way !== undefined);
      line.push(ways.reduce((most, way) => (way.score > most.score ? way : most), ways[0] ?? { score: 0, path: [] }));
    }
    best.push(line);
  }
  return best[width]?.[count]?.path ?? [];
}

/** Rows that tell most of how their width is laid out; more would only take time. */
const TELLING_ROWS = 40;

/** For each width of rows in a table: which column each cell belongs to. */
export function alignments(
  rows: readonly GridRow[],
  columns: readonly Column[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (const { cells } of rows) {
    const width = cells.length;
    if (found.has(width)) continue;
    const telling = rows
      .filter((row) => row.cells.length === width && filledOf(row).length >= 3)
      .slice(0, TELLING_ROWS);
    const isPlain = width === columns.length || telling.length === 0;
    found.set(
      width,
      isPlain ? cells.map((_, at) => (at < columns.length ? at : -1)) : alignment(telling, width, columns),
    );
  }
  return found;
}
