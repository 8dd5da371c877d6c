import { textOf } from '../../tables/cell';
import { codeNumber } from '../../tables/table';
import type { OpenTab } from './workbook';
import { cellAt } from './workbook';

const memoryKey = (prefix: string): string => `last.${prefix}`;

/** The highest number ever given with a prefix: a code is never given twice, even if its row is gone. */
export function lastGiven(
  memory: Readonly<Record<string, string>>,
  prefix: string,
  used: readonly (string | undefined)[],
): number {
  return used.reduce((highest, code) => Math.max(highest, codeNumber(code)), Number(memory[memoryKey(prefix)] ?? 0));
}

export const lastToRemember = (prefix: string, last: number): Readonly<Record<string, string>> => ({
  [memoryKey(prefix)]: String(last),
});

/** Lines of rows whose key cell is empty, in order; none where the whole key column is gone. */
export function uncoded(tab: OpenTab): readonly number[] {
  if (!tab.reading.places.index.has(tab.table.key)) return [];
  return tab.reading.rows.map((row) => row.line).filter((line) => textOf(cellAt(tab, line, tab.table.key)) === '');
}
