import { createChoiceList, matching } from './choice-list';
import { type Helper, putBeside } from './helper';

/**
 * The list of a cell that offers one: typing leaves those that hold what was typed.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 *
 * @param box The text field of the cell: it keeps the keyboard, the list is told of through it.
 */
export function openChoices(
  values: readonly string[],
  start: { readonly text: string; readonly isTyped: boolean },
  box: HTMLTextAreaElement,
  take: (value: string) => void,
): Helper {
  let isOpen = true;
  let seat: DOMRect | undefined;
  const list = createChoiceList(take, (item) => {
    if (item) box.setAttribute('aria-activedescendant', item.id);
    else box.removeAttribute('aria-activedescendant');
  });
  const show = (open: boolean) => {
    isOpen = open;
    list.frame.hidden = !open;
    box.setAttribute('aria-expanded', String(open));
    if (open && seat) putBeside(list.frame, seat);
  };
  const filter = (text: string) => list.fill(matching(values, text), text.trim() === '' ? -1 : 0);

  // A click on the list must not take the keyboard from the cell.
  list.frame.addEventListener('mousedown', (event) => event.preventDefault());
  document.body.append(list.frame);
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-controls', 'choices');
  box.setAttribute('aria-autocomplete', 'list');
  if (start.isTyped) filter(start.text);
  else list.fill(values, values.indexOf(start.text));
  show(true);
  return {
    typed(text) {
      filter(text);
      show(true);
    },
    key({ key, altKey, ctrlKey }) {
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        if (isOpen) list.turn(key === 'ArrowDown' ? 1 : -1);
        else show(true);
      } else if (isOpen && key === 'Enter' && !altKey && !ctrlKey && list.chosen) take(list.chosen.textContent);
      else if (isOpen && key === 'Escape') show(false);
      else return false;
      return true;
    },
    place(cell) {
      seat = cell;
      list.frame.style.minWidth = `${cell.width}px`;
      if (isOpen) putBeside(list.frame, cell);
    },
    close() {
      list.frame.remove();
      for (const name of ['role', 'aria-controls', 'aria-autocomplete', 'aria-expanded', 'aria-activedescendant'])
        box.removeAttribute(name);
    },
  };
}
