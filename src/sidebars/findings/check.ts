import { findingsPage as text } from '../../texts/findings';
import { checkParts, type Parts } from '../parts/check';
import { button, h } from '../parts/dom';
import type { Page } from '../sidebar';

/**
 * The button that checks the workbook again, part after part. Stopped or failed between two parts it goes on from there
 * the next time; the list is read anew at the end.
 */
export function checking(page: Page, partsNow: () => Parts, read: () => Promise<void>): HTMLElement {
  let done = 0;
  const status = h('p', { class: 'quiet' });
  const check = (): Promise<void> => {
    const parts = partsNow();
    const tell = (reached: number): void => {
      done = reached < parts.length ? reached : 0;
      status.textContent = done === 0 ? '' : text.paused(done, parts.length);
      again.textContent = done === 0 ? text.check : text.resume;
    };
    return page.work(
      text.checking,
      async (progress) => {
        await checkParts(parts, done, progress, tell);
        if (progress.isStopped && done > 0) return page.say(text.paused(done, parts.length));
        await read();
        page.say(text.checked);
      },
      { stoppable: parts.length > 1 },
    );
  };
  const again = button(text.check, check, { class: 'primary', id: 'check' });
  return h('div', { class: 'top' }, h('div', { class: 'actions' }, again), status);
}
