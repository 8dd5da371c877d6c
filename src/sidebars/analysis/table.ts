import { type Child, h } from '../parts/dom';

/** A row: what it is of, and its cells. */
export type TableRow = readonly [title: Child, ...cells: readonly Child[]];

interface Shown {
  /** What the table is, for those who listen to it. */
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  readonly class?: string;
}

/** A table with a title to every row; one that is too wide is scrolled sideways, with the keyboard too. */
export function table({ label, head, rows, class: own = '' }: Shown): HTMLElement {
  return h(
    'div',
    { class: `scroll ${own}`, tabindex: 0, role: 'region', 'aria-label': label },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...head.map((title) => h('th', { scope: 'col' }, title)))),
      h(
        'tbody',
        {},
        ...rows.map(([title, ...cells]) =>
          h('tr', {}, h('th', { scope: 'row' }, title), ...cells.map((each) => h('td', {}, each))),
        ),
      ),
    ),
  );
}

/** Codes that a heading tells of; nothing where there are none. */
export const listed = (title: string, codes: readonly string[]): readonly HTMLElement[] =>
  codes.length === 0 ? [] : [h('p', {}, h('b', {}, `${title} (${codes.length}): `), codes.join(', '))];

export const note = (text: string): HTMLElement => h('p', { class: 'quiet' }, text);
