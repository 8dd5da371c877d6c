/** What a person fills in: a box that is ticked or a view that is chosen is the page's own to remember. */
const FIELDS = 'input[type="text"], input[type="number"], select, textarea';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Remembers what a person has filled in, chosen and unfolded, and answers a function that puts it back after elements have
 * been made anew: into what has the same id and is about the same, to judge by its label.
 */
export function keptFields(root: HTMLElement): () => void {
  const values = new Map(fieldsIn(root).map((field) => [nameOf(root, field), field.value]));
  const folds = new Map(foldsIn(root).map(([id, details]) => [id, details.open]));
  return () => {
    for (const [id, details] of foldsIn(root)) details.open = folds.get(id) ?? details.open;
    for (const field of fieldsIn(root)) {
      const value = values.get(nameOf(root, field));
      if (value !== undefined && takes(field, value)) field.value = value;
    }
  };
}

const fieldsIn = (root: HTMLElement): readonly Field[] =>
  [...root.querySelectorAll<Field>(FIELDS)].filter((field) => field.id !== '' && !field.hasAttribute('readonly'));

const nameOf = (root: HTMLElement, { id }: Field): string =>
  `${id} ${[...root.querySelectorAll('label')].find((label) => label.htmlFor === id)?.textContent ?? ''}`;

/** A choice that is not offered any more would leave the list empty. */
const takes = (field: Field, value: string): boolean =>
  !('options' in field) || [...field.options].some((option) => option.value === value);

const foldsIn = (root: HTMLElement): readonly (readonly [id: string, details: HTMLDetailsElement])[] =>
  [...root.querySelectorAll('details')].flatMap((details) => {
    const id = details.querySelector(':scope > summary')?.id ?? '';
    return id === '' ? [] : [[id, details] as const];
  });
