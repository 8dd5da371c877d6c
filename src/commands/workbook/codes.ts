import { textOf } from '../../tables/cell';
import { codeNumber, nextCodes } from '../../tables/table';
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
function uncoded(tab: OpenTab): readonly number[] {
  if (!tab.reading.places.index.has(tab.table.key)) return [];
  return tab.reading.rows.map((row) => row.line).filter((line) => textOf(cellAt(tab, line, tab.table.key)) === '');
}

/** Codes given to rows, by line. */
export type Given = ReadonlyMap<number, string>;

/** Codes for the rows of some tabs that have none, tab by tab. */
export function codesFor(
  tabs: readonly OpenTab[],
  memory: Readonly<Record<string, string>>,
  used: readonly (string | undefined)[],
): { readonly given: readonly Given[]; readonly memory: Readonly<Record<string, string>> } {
  const { prefix = '' } = tabs[0]?.table ?? {};
  const lines = tabs.map(uncoded);
  const last = lastGiven(memory, prefix, used);
  const codes = nextCodes(prefix, last, lines.flat().length);
  let next = 0;
  const given = lines.map((each) => new Map(each.map((line) => [line, codes[next++] ?? ''])));
  return { given, memory: lastToRemember(prefix, last + codes.length) };
}

/** The rows with the codes given to them. */
export function withCodes<Each extends { readonly line: number; readonly code: string | undefined }>(
  rows: readonly Each[],
  given: Given | undefined,
): readonly Each[] {
  return rows.map((row) => (given?.has(row.line) ? { ...row, code: given.get(row.line) } : row));
}

/** The codes given to rows, to be written. */
export const codesGiven = (given: Given | undefined) =>
  [...(given ?? [])].map(([line, value]) => ({ line, column: 'code' as const, value }));
