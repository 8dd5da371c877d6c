import { preview as text } from '../../texts/people-import-sidebar';
import { type Child, h } from '../parts/dom';
import type { Imported } from './own-doubts';

type Row = Imported['rows'][number];
type Action = Row['action'];

/** Names of the people of a list by line. */
export type Names = ReadonlyMap<number, string>;

/** More lines of one kind are told by their number alone. */
const SHOWN = 200;

export const rest = (count: number): readonly Child[] =>
  count > SHOWN ? [h('li', { class: 'quiet' }, text.more(count - SHOWN))] : [];

export const shown = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, SHOWN);

/** How many people of a list become what; each number unfolds into who they are and what they get. */
export function peopleOf(
  { added, updated, same, doubts, rows }: Imported,
  names: Names,
  unfolded: Set<Action>,
): HTMLElement {
  const skipped = rows.filter(({ action }) => action === 'skip').length;
  const groups: readonly (readonly [action: Action, label: string])[] = [
    ['add', text.added(added)],
    ['update', text.updated(updated)],
    ['same', text.same(same)],
    ['doubt', text.left(doubts.length)],
    ...(skipped > 0 ? [['skip', text.leftOut(skipped)] as const] : []),
  ];
  const lines = groups.map(([action, label]) => {
    const own = rows.filter((row) => row.action === action);
    if (own.length === 0) return h('li', {}, h('p', { class: 'count' }, label));
    const people = h(
      'ul',
      { class: 'plain people' },
      ...shown(own).map((row) => lineOf(row, names)),
      ...rest(own.length),
    );
    const id = `people-${action}`;
    const details = h('details', { open: unfolded.has(action) }, h('summary', { id, class: 'count' }, label), people);
    details.addEventListener('toggle', () => void (details.open ? unfolded.add(action) : unfolded.delete(action)));
    return h('li', {}, details);
  });
  return h('ul', { class: 'plain counts' }, ...lines);
}

function lineOf({ line, code, changes }: Row, names: Names): HTMLElement {
  const gets = changes
    .filter(({ column, written }) => written && column !== 'fullName')
    .map(({ header, was, now }) => text.gets(header, was, now));
  const what = gets.length === 0 ? [] : [h('span', { class: 'quiet' }, gets.join('; '))];
  return h('li', {}, h('p', {}, whoIs(line, code, names)), ...what);
}

/** By what a row of a list is told from the others. */
const whoIs = (line: number, code: string, names: Names): string =>
  [code, names.get(line) ?? ''].filter((part) => part !== '').join(' ') || text.inLine(line, '');
