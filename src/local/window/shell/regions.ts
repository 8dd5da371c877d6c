/** F6 goes round the parts of the window, as in a browser: inside the grid the Tab key goes from cell to cell. */
export function listenToRegions(regions: readonly (() => HTMLElement | null | undefined)[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    const parts = regions.map((region) => region()).filter((part) => part != null);
    const at = parts.findIndex((part) => part === document.activeElement || part.contains(document.activeElement));
    const by = event.shiftKey ? -1 : 1;
    parts[(at + by + parts.length) % parts.length]?.focus();
  });
}
