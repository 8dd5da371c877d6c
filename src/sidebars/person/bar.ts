import { person as text } from '../../texts/person';
import { button, h } from '../parts/dom';

/** The bar at the foot of a card: the button that saves, or the question what to do with changes that are not saved. */
export interface SaveBar {
  readonly element: HTMLElement;
  /** Shows a line beside the button. */
  say(line: string, isBad: boolean): void;
  /** Asks what is to become of the changes before something else is opened. */
  ask(answers: { readonly save: () => void; readonly discard: () => void }): void;
  /** Takes a question back. */
  rest(): void;
}

export function saveBar(label: string, save: () => void): SaveBar {
  const element = h('div', { class: 'save' });
  const line = h('p', { role: 'status' });
  const rest = (): void => {
    line.textContent = '';
    line.className = '';
    const buttons = h('div', { class: 'actions' }, button(label, save, { class: 'primary', id: 'save' }));
    element.replaceChildren(line, buttons);
  };
  rest();
  return {
    element,
    rest,
    say(words, isBad) {
      rest();
      line.textContent = words;
      line.className = isBad ? 'error' : 'quiet';
    },
    ask(answers) {
      const stay = (): void => {
        rest();
        element.querySelector('button')?.focus();
      };
      const first = button(text.save, answers.save, { class: 'primary', id: 'save' });
      line.textContent = text.unsaved;
      line.className = 'warning';
      element.replaceChildren(
        line,
        h('div', { class: 'actions' }, first, button(text.discard, answers.discard), button(text.stay, stay)),
      );
      first.focus();
    },
  };
}
