import { order as text } from '../../texts/order';
import { button, type Child, h } from '../parts/dom';

/** A part of a document as it reads on a narrow page. */
type Part =
  | { readonly kind: 'head' | 'paragraph' | 'point'; readonly text: string }
  | { readonly kind: 'ends'; readonly left: string; readonly right: string }
  /** A row of a table; each cell under the heading of its column, line by line. */
  | { readonly kind: 'row'; readonly cells: readonly { readonly heading: string; readonly lines: readonly string[] }[] }
  | { readonly kind: 'page' };

const POINT = /^\d+(\.\d+)*\.[\s\u00A0]/;

/** How many rows of tables are shown before the rest is asked for. */
const ROWS = 30;

/** What stands above the text of an order is short; the first long line or point ends it. */
const SHORT = 150;

/** The lines of a document by what they are; the words of `documents/plain-text.ts` tell them apart. */
function partsOf(lines: readonly string[]): readonly Part[] {
  let isHead = true;
  let headings: readonly string[] = [];
  return lines.flatMap((line): Part[] => {
    const cells = line.split(' | ');
    if (line.trim() === '') {
      headings = [];
      return [];
    }
    if (cells.length > 2 && headings.length === 0) {
      headings = cells;
      return [];
    }
    if (cells.length > 1 && headings.length > 0) return [rowOf(cells, headings)];
    if (/^─+$/.test(line)) return [{ kind: 'page' }];
    if (POINT.test(line) || line.length > SHORT) isHead = false;
    if (POINT.test(line)) return [{ kind: 'point', text: line }];
    const [left = '', right] = line.split(/ {4,}/);
    if (right !== undefined) return [{ kind: 'ends', left, right }];
    return [{ kind: isHead ? 'head' : 'paragraph', text: line }];
  });
}

const rowOf = (cells: readonly string[], headings: readonly string[]): Part => ({
  kind: 'row',
  cells: cells.map((cell, at) => ({ heading: headings[at] ?? '', lines: cell.split(' / ') })),
});

/** The text of a document, rows of its tables as small lists; of a long one the first rows, and a button for the rest. */
export function paperOf(lines: readonly string[]): HTMLElement {
  const parts = partsOf(lines);
  const rows = parts.filter(({ kind }) => kind === 'row');
  const late = new Set(rows.slice(ROWS));
  const paper = h('div', { class: 'paper' }, ...parts.flatMap((part) => (late.has(part) ? [] : [drawn(part)])));
  if (late.size === 0) return paper;
  const more = button(text.rest(late.size), () => paper.replaceChildren(...parts.map(drawn)), { class: 'link' });
  paper.append(more);
  return paper;
}

function drawn(part: Part): Child {
  switch (part.kind) {
    case 'page':
      return h('hr', {});
    case 'ends':
      return h('p', { class: 'ends' }, h('span', {}, part.left), h('span', {}, part.right));
    case 'row':
      return h(
        'dl',
        {},
        ...part.cells.map(({ heading, lines }) =>
          h('div', {}, h('dt', {}, heading), ...lines.map((line) => h('dd', {}, line))),
        ),
      );
    default:
      return h('p', { class: part.kind }, part.text);
  }
}
