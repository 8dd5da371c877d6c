type Prop = string | number | boolean | undefined;

/** What stands inside an element: further elements, and text that is never read as HTML. */
export type Child = Node | string;

/** Makes an element. A boolean prop sets or leaves out the attribute; write aria states as texts. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Readonly<Record<string, Prop>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/** A button that does something on the page. */
export function button(label: Child, press: () => void, props: Readonly<Record<string, Prop>> = {}): HTMLButtonElement {
  const made = h('button', { type: 'button', ...props }, label);
  made.addEventListener('click', press);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A picture of 24 × 24 made of one path; it tells nothing to those who listen to the page. */
export function icon(path: string): SVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  picture.classList.add('icon');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  picture.append(shape);
  return picture;
}
