import { Refusal } from '../tables/finding';
import { actions, trouble, words } from '../texts/sidebar';
import { button, type Child, h } from './parts/dom';
import { keptFocus } from './parts/focus';

/** The frame of a sidebar: what it shows, what it says, what it is busy with. */
export interface Page {
  /** Where the content goes. */
  readonly body: HTMLElement;
  /** Puts new content in place of the old; the focus stays where it was. */
  show(...content: readonly Child[]): void;
  /** Tells those who listen to the page what has happened, once they are done with what they are at. */
  say(text: string): void;
  /** Shows what went wrong; `retry` is offered as the way out. */
  fail(message: string, retry?: () => void): void;
  /**
   * Runs something long: everything on the page is disabled meanwhile, and a bar shows how far it has come. Whatever it
   * throws is shown with the offer to run it again, so `run` must show its own result. Does nothing while the page works.
   * `after` is called once the page is free again, when `run` has come to its end: what it focuses keeps the focus.
   */
  work(
    label: string,
    run: (progress: Progress) => Promise<void>,
    options?: { readonly stoppable?: boolean; readonly after?: () => void },
  ): Promise<void>;
  readonly isBusy: boolean;
}

export interface Progress {
  /** A person has asked to stop: return at the next sound place. */
  readonly isStopped: boolean;
  step(done: number, total: number, label?: string): void;
}

/** Builds the frame of a sidebar and fills it. */
export function start(title: string, render: (page: Page) => void): void {
  const body = h('fieldset', { class: 'body', tabindex: -1 });
  const main = h('main', { 'aria-label': title }, h('h1', { class: 'unseen' }, title), body);
  const bar = h('div', { class: 'bar', tabindex: -1, hidden: true });
  const alert = h('div', { role: 'alert' });
  const spoken = h('p', { class: 'unseen', 'aria-live': 'polite' });
  document.body.append(main, h('footer', {}, alert, bar), spoken);
  let isBusy = false;

  const page: Page = {
    body,
    get isBusy() {
      return isBusy;
    },
    show(...content) {
      const restore = keptFocus(body);
      body.replaceChildren(...content);
      restore();
    },
    say(text) {
      // The same words again are not spoken unless they differ.
      spoken.textContent = spoken.textContent === text ? `${text}\u00A0` : text;
    },
    fail(message, retry) {
      const close = (): void => {
        const hadFocus = alert.contains(document.activeElement);
        alert.replaceChildren();
        if (hadFocus) body.focus();
      };
      alert.replaceChildren(h('p', {}, message), ways(close, retry));
    },
    async work(label, run, options = {}) {
      if (isBusy) return;
      isBusy = true;
      alert.replaceChildren();
      const free = occupied(body, bar, label, options.stoppable === true);
      page.say(label);
      let isDone = false;
      try {
        await run(free.progress);
        isDone = true;
      } catch (failure) {
        page.fail(sentenceOf(failure), () => page.work(label, run, options));
      }
      isBusy = false;
      free.release();
      if (isDone) options.after?.();
    },
  };
  render(page);
}

/** The buttons under an error: the way out first. */
function ways(close: () => void, retry?: () => void): HTMLElement {
  const again = (): void => {
    close();
    retry?.();
  };
  return h(
    'div',
    { class: 'actions' },
    ...(retry ? [button(actions.retry, again, { class: 'primary' })] : []),
    button(actions.close, close),
  );
}

const sentenceOf = (failure: unknown): string => (failure instanceof Refusal ? failure.message : trouble.unknown);

/** Shows the bar and disables the page; the focus waits in the bar and goes back at the end. */
function occupied(
  body: HTMLFieldSetElement,
  bar: HTMLElement,
  label: string,
  stoppable: boolean,
): { readonly progress: Progress; release(): void } {
  let isStopped = false;
  const meter = h('progress', { 'aria-label': label });
  const line = h('p', {}, label);
  const stop = button(actions.stop, () => {
    isStopped = true;
    line.textContent = words.stopping;
  });
  const restore = keptFocus(body);
  const wasInside = body.contains(document.activeElement);
  bar.replaceChildren(line, meter, ...(stoppable ? [h('div', { class: 'actions' }, stop)] : []));
  bar.hidden = false;
  body.disabled = true;
  body.setAttribute('aria-busy', 'true');
  if (wasInside) (stoppable ? stop : bar).focus();
  return {
    progress: {
      get isStopped() {
        return isStopped;
      },
      step(done, total, now = label) {
        meter.max = total;
        meter.value = done;
        if (!isStopped) line.textContent = `${now} ${words.progress(done, total)}`;
      },
    },
    release() {
      const isFree = document.activeElement === document.body || bar.contains(document.activeElement);
      body.disabled = false;
      body.removeAttribute('aria-busy');
      bar.hidden = true;
      if (wasInside && isFree) restore();
    },
  };
}
