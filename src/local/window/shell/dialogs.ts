import type { ButtonName, OfficeEvent } from '../../server/api';
import { button, h } from '../dom';
import type { Voice } from '../voice';
import { words } from '../words';
import type { Toasts } from './toasts';

interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly (readonly [name: ButtonName, caption: string])[];
  readonly prompt: boolean;
}

interface Reply {
  readonly button: ButtonName;
  readonly text?: string;
}

/** Asks one question at a time over everything else; Escape answers CLOSE. */
export type AskPerson = (question: Question) => Promise<Reply>;

export function createAsking(): AskPerson {
  let queue: Promise<unknown> = Promise.resolve();
  return (question) => {
    const asked = queue.then(() => ask(question));
    queue = asked;
    return asked;
  };
}

function ask({ title, text, buttons, prompt }: Question): Promise<Reply> {
  return new Promise((resolve) => {
    const former = document.activeElement;
    const field = h('input', { class: 'field', 'aria-label': text === '' ? title : text, autocomplete: 'off' });
    const end = (name: ButtonName) => {
      dialog.close();
      dialog.remove();
      if (former instanceof HTMLElement && former.isConnected) former.focus({ preventScroll: true });
      resolve({ button: name, ...(prompt && { text: field.value }) });
    };
    const [first] = buttons;
    const choices = buttons.map(([name, caption], at) =>
      button(caption, () => end(name), { class: at === 0 ? 'primary' : 'secondary' }),
    );
    const form = h(
      'form',
      {},
      ...(title === '' ? [] : [h('h2', { id: 'ask-title' }, title)]),
      ...(text === '' ? [] : [h('p', { id: 'ask-text' }, text)]),
      ...(prompt ? [field] : []),
      h('div', { class: 'buttons' }, ...choices),
    );
    const dialog = h(
      'dialog',
      { class: 'ask', 'aria-labelledby': title === '' ? 'ask-text' : 'ask-title', 'aria-describedby': 'ask-text' },
      form,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (first) end(first[0]);
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      end('CLOSE');
    });
    document.body.append(dialog);
    dialog.showModal();
    (prompt ? field : choices[0])?.focus();
  });
}

/** A question of the add-in. */
export function questionOf({ title, text, buttons, prompt }: Extract<OfficeEvent, { kind: 'ask' }>): Question {
  return { title, text, prompt, buttons: buttons.map((name) => [name, words.buttons[name]]) };
}

/** How the window itself speaks to the person. */
export function createVoice(asking: AskPerson, toasts: Toasts): Voice {
  return {
    say: (text) => toasts.show('', text),
    async alert(text) {
      await asking({ title: '', text, buttons: [['OK', words.buttons.OK]], prompt: false });
    },
    async confirm(text, yes) {
      const { button: name } = await asking({
        title: '',
        text,
        buttons: [
          ['YES', yes],
          ['CANCEL', words.buttons.CANCEL],
        ],
        prompt: false,
      });
      return name === 'YES';
    },
  };
}
