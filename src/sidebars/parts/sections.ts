/** Neighbours that stand under one heading, in their order. */
export function inSections<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly { readonly name: string; readonly own: readonly Item[] }[] {
  const sections: { readonly name: string; readonly own: Item[] }[] = [];
  for (const item of items) {
    const name = nameOf(item);
    const last = sections[sections.length - 1];
    if (last?.name === name) last.own.push(item);
    else sections.push({ name, own: [item] });
  }
  return sections;
}
