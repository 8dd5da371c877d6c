import type { Page } from '../sidebar';

const MINUTE = 60_000;

/** A person who comes and goes between the sheet and the page need not wait each time. */
const PAUSE = 2_000;

/**
 * Refreshes a page quietly when a person comes back to it with the keyboard or the mouse, and every minute while it is in
 * view. `refresh` must not reject.
 */
export function keepFresh(page: Page, refresh: () => Promise<void>): void {
  let isRunning = false;
  let last = Date.now();
  const again = async (): Promise<void> => {
    const isSoon = Date.now() - last < PAUSE;
    if (isRunning || isSoon || page.isBusy || document.visibilityState !== 'visible') return;
    isRunning = true;
    await refresh();
    last = Date.now();
    isRunning = false;
  };
  window.addEventListener('focus', again);
  document.documentElement.addEventListener('pointerenter', again);
  document.addEventListener('visibilitychange', again);
  setInterval(again, MINUTE);
}

/** Lets through only the answer to the question asked last: an older one that comes later knows less. */
export function latest<Answer>(ask: () => Promise<Answer>): () => Promise<Answer | undefined> {
  let asked = 0;
  return async () => {
    asked += 1;
    const mine = asked;
    const answer = await ask();
    return mine === asked ? answer : undefined;
  };
}
