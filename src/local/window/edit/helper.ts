/** A list or a calendar under the cell that is being edited. The keyboard stays in the cell. */
export interface Helper {
  /** The text in the cell has changed. */
  typed(text: string): void;
  /** True when it has taken the key. */
  key(event: KeyboardEvent): boolean;
  /** Where the cell is on the screen. */
  place(cell: DOMRect): void;
  close(): void;
}

/** Puts a box under another one, or over it where there is more room. */
export function putBeside(box: HTMLElement, cell: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const under = window.innerHeight - cell.bottom;
  const isUnder = under >= height + 8 || under >= cell.top;
  box.style.left = `${Math.max(4, Math.min(cell.left, window.innerWidth - width - 4))}px`;
  box.style.top = `${isUnder ? cell.bottom + 1 : Math.max(4, cell.top - height - 1)}px`;
}
