import { h } from '../dom';
import { words } from '../words';

/** Tells that the add-in works. */
export interface Busy {
  readonly element: HTMLElement;
  /** Shows the name of what runs until it has ended; what ends at once is not told. */
  during<Value>(name: string, work: Promise<Value>): Promise<Value>;
}

/** Milliseconds */
const AT_ONCE = 300;

export function createBusy(): Busy {
  const element = h('div', { class: 'busy', role: 'status', hidden: true });
  const running: string[] = [];
  const draw = () => {
    element.hidden = running.length === 0;
    element.textContent = running.length === 0 ? '' : words.busy(running.at(-1) ?? '');
  };
  return {
    element,
    async during(name, work) {
      const timer = setTimeout(() => {
        running.push(name);
        draw();
      }, AT_ONCE);
      try {
        return await work;
      } finally {
        clearTimeout(timer);
        if (running.includes(name)) running.splice(running.indexOf(name), 1);
        draw();
      }
    },
  };
}
