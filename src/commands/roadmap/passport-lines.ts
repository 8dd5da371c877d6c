import type { Annex, Footnote } from '../../domain/roadmap/record';

/*
 * How lists of the passport stand in one cell each: an entry a line, its parts divided by a dash, as a person would type
 * them too.
 */

const DASH = ' – ';

/** A dash with spaces about it, whichever a person types. */
const ANY_DASH = /\s+[-–—−]\s+/;

export const linesIn = (cell: string): readonly string[] =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const linesCell = (lines: readonly string[]): string => lines.map((line) => line.trim()).join('\n');

export const abbreviationsCell = (abbreviations: Readonly<Record<string, string>>): string =>
  linesCell(Object.entries(abbreviations).map(([short, full]) => `${flat(short)}${DASH}${flat(full)}`));

export function abbreviationsOf(cell: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    linesIn(cell).flatMap((line) => {
      const dash = ANY_DASH.exec(line);
      return dash ? [[line.slice(0, dash.index), line.slice(dash.index + dash[0].length)]] : [];
    }),
  );
}

export const footnotesCell = (footnotes: readonly Footnote[]): string =>
  linesCell(footnotes.map(({ mark, text }) => flat(`${mark} ${text}`)));

export const footnotesOf = (cell: string): readonly Footnote[] =>
  linesIn(cell).map((line) => {
    const [, mark = '', text = ''] = /^([*\d¹²³]*\)?)\s*(.*)$/.exec(line) ?? [];
    return { mark, text };
  });

/** An annex a line; the headers of its table, where it has its own, on the line below. */
export const annexesCell = (annexes: readonly Annex[]): string =>
  linesCell(
    annexes.flatMap(({ title, condition, headers }) => [
      [flat(title), flat(condition)].filter((part) => part !== '').join(DASH),
      ...(headers.length === 0 ? [] : [`| ${headers.map(flat).join(' | ')} |`]),
    ]),
  );

/** @param titles Annexes that the rows name: by them a dash of a title is told from the one before its condition. */
export function annexesOf(cell: string, titles: readonly string[]): readonly Annex[] {
  const annexes: Annex[] = [];
  for (const line of linesIn(cell)) {
    const last = annexes[annexes.length - 1];
    if (last && line.startsWith('|')) {
      const headers = line
        .replace(/^\|\s*|\s*\|$/g, '')
        .split('|')
        .map(flat);
      annexes[annexes.length - 1] = { ...last, headers };
    } else annexes.push({ ...titleOf(line, titles), headers: [] });
  }
  return annexes;
}

function titleOf(line: string, titles: readonly string[]): Pick<Annex, 'title' | 'condition'> {
  const known = titles.find((title) => line === title || line.startsWith(`${title}${DASH}`));
  if (known !== undefined) return { title: known, condition: line.slice(known.length + DASH.length) };
  const dash = ANY_DASH.exec(line);
  if (!dash) return { title: line, condition: '' };
  return { title: line.slice(0, dash.index), condition: line.slice(dash.index + dash[0].length) };
}
