/** Everything in an element that the Tab key reaches. */
function reachable(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
    (each) => !each.matches(':disabled'),
  );
}

/**
 * Remembers where the focus is, and answers a function that puts it back there after elements have been made anew: on the
 * element with the same id, else on the one in the same place. A focus that was elsewhere, in the sheet for one, is left
 * alone.
 */
export function keptFocus(root: HTMLElement): () => void {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !root.contains(active)) return () => {};
  if (active === root) return () => root.focus();
  const at = reachable(root).indexOf(active);
  return () => {
    if (document.activeElement === active) return;
    const left = reachable(root);
    const same = active.id === '' ? undefined : left.find(({ id }) => id === active.id);
    (same ?? left[Math.min(at, left.length - 1)] ?? root).focus();
  };
}
