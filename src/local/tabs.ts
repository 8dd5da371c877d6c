import type { Book, BookSheet } from './book';

/** What a tab of a file is known by. */
export interface FoundTab {
  name: string;
  cells: BookSheet['cells'];
}

const limit = 31;

/** Names that a file can hold: Google's tabs may be called what Excel forbids. In the order of the tabs, all distinct. */
export function fileTabNames(names: readonly string[], reserved: string): string[] {
  const taken = new Set([reserved.toLowerCase()]);
  return names.map((name) => {
    const plain = name.replace(/[:\\/?*[\]\p{Cc}\ud800-\udfff]/gu, ' ').replace(/^'+|'+$/g, ' ');
    const stem = plain.trim() === '' ? '-' : plain;
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : ` (${number})`;
      const safe =
        Array.from(stem)
          .join('')
          .slice(0, limit - suffix.length)
          .replace(/[\ud800-\udbff]$/, '') + suffix;
      if (taken.has(safe.toLowerCase())) continue;
      taken.add(safe.toLowerCase());
      return safe;
    }
  });
}

export interface MatchedTab {
  /** The tab as it was remembered; undefined for a new one. */
  sheet: BookSheet | undefined;
  /** What it is called: the whole name where a file could hold only a part of it. */
  name: string;
}

/** Which remembered tab each tab of a file is: by its name, else by its headers, else none. */
export function matchTabs(found: readonly FoundTab[], { sheets }: Book, reserved: string): MatchedTab[] {
  const safe = fileTabNames(
    sheets.map(({ name }) => name),
    reserved,
  );
  const byName = found.map(({ name }) => sheets[safe.indexOf(name)]);
  const matched = matchHeaders(found, sheets, byName);
  return found.map(({ name }, i) => ({ sheet: matched[i], name: byName[i]?.name ?? name }));
}

function matchHeaders(
  found: readonly FoundTab[],
  sheets: readonly BookSheet[],
  byName: readonly (BookSheet | undefined)[],
): (BookSheet | undefined)[] {
  const matched = [...byName];
  const left = sheets.filter((sheet) => !matched.includes(sheet));
  const open = found.flatMap((tab, i) => (matched[i] ? [] : [{ tab, i }]));
  const scores = open.flatMap(({ tab, i }) =>
    left.map((sheet) => ({ i, sheet, score: likeness(headersOf(sheet), tab) })),
  );
  for (const { i, sheet, score } of scores) {
    const rivals = scores.filter((other) => other.score >= score && (other.i === i) !== (other.sheet === sheet));
    if (score >= leastLikeness && rivals.length === 0) matched[i] = sheet;
  }
  return matched;
}

const leastLikeness = 0.6;
const rowsSearched = 10;

/** The row that the headers of a tab stand in: the last frozen one, else the first. */
export function headerRow({ frozenRows }: BookSheet): number {
  return Math.max(frozenRows, 1);
}

/** Headers by column. */
export function headersOf(sheet: BookSheet): Map<number, string> {
  return textsOf(sheet.cells, headerRow(sheet));
}

function textsOf(cells: BookSheet['cells'], row: number): Map<number, string> {
  return new Map(
    Object.entries(cells[row] ?? {}).flatMap(([column, { value }]) => {
      return typeof value === 'string' && value.trim() !== '' ? [[Number(column), value.trim()] as const] : [];
    }),
  );
}

/** The row of a file's tab that holds most of the headers. */
export function findHeaders(
  headers: ReadonlyMap<number, string>,
  cells: BookSheet['cells'],
): { row: number; share: number; columns: Map<number, string> } {
  const wanted = new Set(headers.values());
  let best = { row: 1, share: 0, columns: new Map<number, string>() };
  for (let row = 1; row <= rowsSearched; row++) {
    const columns = textsOf(cells, row);
    const common = [...new Set(columns.values())].filter((text) => wanted.has(text)).length;
    const share = wanted.size === 0 ? 0 : common / wanted.size;
    if (share > best.share) best = { row, share, columns };
  }
  return best;
}

const likeness = (headers: ReadonlyMap<number, string>, { cells }: FoundTab): number =>
  findHeaders(headers, cells).share;
