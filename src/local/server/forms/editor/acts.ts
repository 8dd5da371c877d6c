import { blankItem, type Draft, type DraftItem, isNew } from './draft';

/** What a button of the page does. */
export type Act =
  | { readonly kind: 'save' }
  | { readonly kind: 'up' | 'down'; readonly key: string }
  /** A new question after an item, or after all. */
  | { readonly kind: 'add'; readonly after?: string };

/** A draft after a button was pressed, and the item at which the person goes on, in its button or its first field. */
export interface Acted {
  readonly draft: Draft;
  readonly at: string;
  readonly by: 'up' | 'down' | 'title';
}

export function actIn(fields: URLSearchParams): Act {
  const [kind, key = ''] = (fields.get('do') ?? '').split(':');
  if (kind === 'up' || kind === 'down') return { kind, key };
  if (kind === 'add') return key === '' ? { kind } : { kind, after: key };
  return { kind: 'save' };
}

/** Nothing of it is written anywhere: it stands on the page alone. */
export function acted(draft: Draft, act: Exclude<Act, { kind: 'save' }>): Acted {
  const { items } = draft;
  if (act.kind === 'add') return added(draft, act.after);
  const from = items.findIndex(({ key }) => key === act.key);
  const to = from + (act.kind === 'up' ? -1 : 1);
  const [own, other] = [items[from], items[to]];
  if (own === undefined || other === undefined) return { draft, at: act.key, by: act.kind };
  const moved = items.map((item) => (item === own ? other : item === other ? own : item));
  // At the end of the way there is only the way back.
  const isLast = act.kind === 'up' ? to === 0 : to === items.length - 1;
  const back = act.kind === 'up' ? 'down' : 'up';
  return { draft: { ...draft, items: moved }, at: act.key, by: isLast ? back : act.kind };
}

function added(draft: Draft, after: string | undefined): Acted {
  const { items } = draft;
  const key = `new-${Math.max(0, ...items.filter(isNew).map(numberOf)) + 1}`;
  const found = items.findIndex((item) => item.key === after);
  const place = found < 0 ? items.length : found + 1;
  return {
    draft: { ...draft, items: [...items.slice(0, place), blankItem(key), ...items.slice(place)] },
    at: key,
    by: 'title',
  };
}

const numberOf = ({ key }: DraftItem): number => Number(key.replace('new-', ''));
