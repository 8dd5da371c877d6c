type Prop = string | number | boolean | undefined | ((event: Event) => void);

/** What stands inside an element: further elements, and text that is never read as HTML. */
export type Child = Node | string;

/**
 * Makes an element. A boolean prop sets or leaves out the attribute (write aria states as texts), a function listens
 * (`onclick`), everything else is an attribute. A link goes nowhere but to a page: an address may have been typed by a
 * person.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Readonly<Record<string, Prop>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (value !== undefined && (name !== 'href' || isPage(String(value))))
      element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

const isPage = (address: string): boolean => /^https?:\/\//i.test(address);

/** A button that does something on the page; `primary` is the one blue button of a view. */
export function button(
  label: Child,
  onclick: () => void,
  props: Readonly<Record<string, Prop>> = {},
): HTMLButtonElement {
  return h('button', { type: 'button', onclick, ...props }, label);
}

/** Text for those who listen to a page instead of looking at it. */
export const unseen = (text: string): HTMLElement => h('span', { class: 'unseen' }, text);
