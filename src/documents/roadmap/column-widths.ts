/** A column to be given a width: what stands over it, and the texts it must hold. */
export interface Sized {
  readonly title: string;
  readonly texts: readonly string[];
}

// Millimetres: a broad letter of 12 points, the same in bold, the borders of a cell, and the longest word not to break.
const LETTER = 2.35;
const BOLD_LETTER = 2.7;
const PADDING = 2.5;
const LONGEST_WORD = 38;

/** Texts no longer than this are numbers and the like: their column is as wide as it must be. */
const SHORT = 7;

/** Widths that fill the page, in millimetres: by how much stands in each column, and so that hardly a word is broken. */
export function widthsOf(columns: readonly Sized[], total: number): readonly number[] {
  const least = columns.map(leastOf);
  const needed = least.reduce((sum, width) => sum + width, 0);
  if (needed >= total) return least.map((width) => (width * total) / needed);
  const weights = columns.map(weightOf);
  const widths: (number | undefined)[] = columns.map(() => undefined);
  for (;;) {
    const rest = total - widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
    const asked = weights.reduce((sum, weight, at) => sum + (widths[at] === undefined ? weight : 0), 0);
    const share = (at: number) => (rest * (weights[at] ?? 0)) / asked;
    const narrow = columns.findIndex((_, at) => widths[at] === undefined && share(at) < (least[at] ?? 0));
    if (narrow < 0) return columns.map((_, at) => widths[at] ?? share(at));
    widths[narrow] = least[narrow];
  }
}

/** By the longer of its texts, and by the root: twice the text wants more width, and more lines too. */
function weightOf({ texts }: Sized): number {
  if (texts.every((text) => text.length <= SHORT)) return LIGHTEST;
  const squares = texts.reduce((sum, text) => sum + text.length ** 2, 0);
  return (squares / texts.length) ** (1 / 4);
}

const LIGHTEST = 0.01;

function leastOf({ title, texts }: Sized): number {
  const longest = texts.reduce((most, text) => Math.max(most, longestWord(text)), 1);
  return Math.min(Math.max(longest * LETTER, longestWord(title) * BOLD_LETTER), LONGEST_WORD) + PADDING;
}

const longestWord = (text: string): number =>
  text.split(/[\s\-–]+/u).reduce((most, word) => Math.max(most, word.length), 0);
