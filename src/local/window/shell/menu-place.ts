/** Where a menu opens: under a button, beside a line of another menu, or at a point. */
export type Anchor = Element | { readonly x: number; readonly y: number };

/** Pixels that are left free at the edges of the window. */
const EDGE = 4;

/** Puts a menu where there is room for it. */
export function putMenu(menu: HTMLElement, anchor: Anchor, isBeside: boolean): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const box = anchor instanceof Element ? anchor.getBoundingClientRect() : new DOMRect(anchor.x, anchor.y);
  const isOver = !isBeside && box.bottom + height + EDGE > window.innerHeight && box.top > height;
  const left = isBeside ? box.right : box.left;
  const top = isBeside ? box.top : box.bottom + 2;
  menu.style.left = `${Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE))}px`;
  menu.style.top = `${Math.max(EDGE, Math.min(isOver ? box.top - height - 2 : top, window.innerHeight - height - EDGE))}px`;
}
