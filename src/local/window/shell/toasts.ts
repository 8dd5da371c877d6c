import { button, h } from '../dom';
import { words } from '../words';

/** Short messages in the corner; they go by themselves, unless the person is at them. */
export interface Toasts {
  readonly element: HTMLElement;
  show(title: string, text: string): void;
}

/** Milliseconds that a message stays, and for each of its letters. */
const STAY = 5000;
const LETTER = 40;

export function createToasts(): Toasts {
  const element = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  return {
    element,
    show(title, text) {
      const close = () => toast.remove();
      const toast = h(
        'div',
        { class: 'toast' },
        h('div', {}, ...(title === '' ? [] : [h('strong', {}, title)]), h('p', {}, text)),
        button('×', close, { class: 'close', 'aria-label': words.close }),
      );
      let timer: ReturnType<typeof setTimeout>;
      const start = () => {
        timer = setTimeout(close, STAY + LETTER * text.length);
      };
      toast.addEventListener('mouseenter', () => clearTimeout(timer));
      toast.addEventListener('mouseleave', start);
      // The same once more takes the place of the former.
      for (const former of [...element.children]) if (former.textContent === toast.textContent) former.remove();
      element.append(toast);
      start();
    },
  };
}
