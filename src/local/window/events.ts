import type { OfficeEvent } from '../server/api';
import type { Desk } from './desk';
import { jump } from './edit/keys';
import { spanOf } from './places';
import { type AskPerson, questionOf } from './shell/dialogs';
import type { Frames } from './shell/frames';
import type { Toasts } from './shell/toasts';
import type { Workbench } from './workbench';

/** What the office tells reaches. */
interface Parts {
  readonly bench: Workbench;
  readonly toasts: Toasts;
  readonly frames: Frames;
  readonly asking: AskPerson;
}

/** Does what the office tells this window. */
export async function take(event: OfficeEvent, desk: Desk, parts: Parts): Promise<void> {
  const { bench, toasts, frames, asking } = parts;
  switch (event.kind) {
    case 'changed':
      if (event.book) await renew(desk, bench);
      return bench.tabs.changed(event.sheets);
    case 'saving':
      return desk.book.set({ ...desk.book.value, saving: event.saving });
    case 'toast':
      return toasts.show(event.title, event.text);
    case 'frame':
      bench.editor.commit();
      return frames.show(event);
    case 'select':
      return select(event, desk, bench);
    case 'ask': {
      const answer = await asking(questionOf(event));
      await desk.server.ask('answer', { ask: event.ask, ...answer });
    }
  }
}

/** Reads anew what the book holds besides cells; from a tab that is gone to one that is there. */
async function renew(desk: Desk, { tabs, grid }: Workbench): Promise<void> {
  desk.book.set(await desk.server.book());
  const { tabs: views, activeTab } = desk.book.value;
  const shown = desk.sheet.value?.view.id;
  const isThere = views.some(({ id, hidden }) => id === shown && !hidden);
  const next = views.find(({ id, hidden }) => id === activeTab && !hidden) ?? views.find(({ hidden }) => !hidden);
  if (!isThere && next) await tabs.open(next.id);
  // Links to documents may have come or gone.
  else grid.repaint();
}

async function select(
  { sheet, place }: Extract<OfficeEvent, { kind: 'select' }>,
  desk: Desk,
  { tabs, grid, editor, focus }: Workbench,
): Promise<void> {
  editor.commit();
  await tabs.open(sheet, place && spanOf(place));
  if (desk.sheet.value?.view.id !== sheet) return;
  if (place) {
    jump(desk, grid, spanOf(place));
    grid.flash(place);
  }
  // A page of the add-in keeps the keyboard until it gives it away.
  if (!(document.activeElement instanceof HTMLIFrameElement)) focus();
}
