import type { FormMapping } from './form-mapping';

/** An item that a school has added to a form, and what it has said of it. */
export interface MappedItem {
  readonly item: number;
  /** As it stands in the form. */
  readonly title: string;
  /** Key of the question that it asks; null for one of the school's own. */
  readonly question: string | null;
}

/** What a school has said of the items that it added: of those that ask one question the first is the one made for it. */
export function mappedItems(
  mapping: FormMapping,
  items: readonly { readonly id: number; readonly title: string }[],
): readonly MappedItem[] {
  const said = new Map<number, string | null>([
    ...Object.entries(mapping.items).flatMap(([question, ids]) => ids.slice(1).map((id) => [id, question] as const)),
    ...mapping.ignored.map((id) => [id, null] as const),
  ]);
  return items.flatMap(({ id, title }) => {
    const question = said.get(id);
    return question === undefined ? [] : [{ item: id, title, question }];
  });
}
