import { oneLine } from '../roadmap/import/plain';
import { columnNamed } from './column-words';

/** Where the headers of a list stand: from 0, `count` lines of them; none for a list without any. */
export interface Header {
  readonly at: number;
  readonly count: 0 | 1 | 2;
  /** A text a column. */
  readonly texts: readonly string[];
}

/** Title lines above the headers are not longer than this. */
const DEEPEST = 20;

/** Longer cells are no headers but what somebody has answered. */
const LONGEST_HEADER = 120;

type Rows = readonly (readonly string[])[];

/** How many different columns of ours a line of headers names; a line with a day or a long text in it is none. */
function worth(texts: readonly string[]): number {
  const filled = texts.filter((text) => text !== '');
  if (filled.some((text) => text.length > LONGEST_HEADER || /\d{1,2}\.\d{1,2}\.\d{2,4}|^\d{5,}$/.test(text))) return 0;
  const named = filled.map(columnNamed).filter(({ column, sureness }) => column !== 'other' && sureness !== 'none');
  const sure = named.filter(({ sureness }) => sureness === 'sure').length;
  // One word of ours in a line of many cells is chance: a post among answers, a class among names.
  return named.length * 3 < filled.length && sure < 2 ? 0 : new Set(named.map(({ column }) => column)).size + sure;
}

/** The lower of two lines of headers says it; where it is empty the upper does, which stands over what it groups. */
function joined(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [above = '', below = ''] = [upper[at], lower[at]];
    if (above !== '') group = above;
    if (below === '' || below === above) return above;
    const alone = columnNamed(below).sureness !== 'none' || group === '';
    return alone ? below : `${group} ${below}`;
  });
}

/** Finds the headers of a list: one line or two, perhaps below a few lines of title. */
export function headerOf(rows: Rows): Header {
  const lines = rows.slice(0, DEEPEST + 1).map((row) => row.map(oneLine));
  let best: Header = { at: 0, count: 0, texts: [] };
  let most = 0;
  lines.forEach((line, at) => {
    const [next = []] = [lines[at + 1]];
    const single = worth(line);
    const both = joined(line, next);
    // Two lines are better than one only where each of them names something.
    const double = worth(next) > 0 || single > 0 ? worth(both) : 0;
    const isDouble = double > single && double > worth(next);
    const value = Math.max(single, isDouble ? double : 0);
    if (value <= most) return;
    most = value;
    best = { at, count: isDouble ? 2 : 1, texts: isDouble ? both : line };
  });
  return best;
}
