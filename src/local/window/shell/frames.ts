import type { OfficeEvent } from '../../server/api';
import type { FrameCall, FrameMessage, FrameReply } from '../../server/frame-messages';
import type { Desk } from '../desk';
import { button, h } from '../dom';
import { words } from '../words';
import type { Workbench } from '../workbench';

type FrameEvent = Extract<OfficeEvent, { kind: 'frame' }>;

/** Pages of the add-in: one at a time, a sidebar or a dialog. https://developers.google.com/apps-script/guides/dialogs */
export interface Frames {
  /** Where the sidebar stands. */
  readonly side: HTMLElement;
  show(event: FrameEvent): void;
  /** Gives the keyboard to the sidebar, if one is open. */
  focus(): boolean;
}

const SANDBOX = 'allow-scripts allow-forms allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

interface Open {
  readonly id: string;
  readonly place: FrameEvent['place'];
  readonly page: HTMLIFrameElement;
  readonly box: HTMLElement;
}

/** @param follow Opens a link of the add-in's. */
export function createFrames(desk: Desk, bench: Workbench, follow: (link: string) => void): Frames {
  const side = h('aside', { class: 'side', hidden: true });
  const open = new Map<FrameEvent['place'], Open>();

  const close = ({ place, box, page }: Open) => {
    if (open.get(place)?.page !== page) return;
    open.delete(place);
    box.remove();
    side.hidden = !open.has('sidebar');
    bench.focus();
  };
  const call = async (frame: Open, { id, name, json }: FrameCall) => {
    await bench.entering.entered();
    const selection = desk.selection();
    const answer = await desk.server.ask('run', { frame: frame.id, name, json, ...(selection && { selection }) });
    const reply: FrameReply = answer.ok
      ? { nastavnik: 'done', id, ok: true, json: answer.json }
      : { nastavnik: 'done', id, ok: false, message: answer.message };
    // The page has no origin of its own that a target could name.
    frame.page.contentWindow?.postMessage(reply, '*');
  };
  window.addEventListener('message', ({ source, data }: MessageEvent<FrameMessage | undefined>) => {
    const frame = [...open.values()].find(({ page }) => page.contentWindow === source);
    if (!frame || !data) return;
    if (data.nastavnik === 'run') void call(frame, data);
    else if (data.nastavnik === 'close' || (data.nastavnik === 'escape' && frame.place === 'dialog')) close(frame);
    else if (data.nastavnik === 'focus' || data.nastavnik === 'escape') bench.focus();
    else if (data.nastavnik === 'open') follow(String(data.link));
    else if (frame.place === 'dialog') resize(frame.page, data);
  });
  return {
    side,
    show(event) {
      for (const former of open.values()) former.box.remove();
      open.clear();
      const page = pageOf(event);
      const end = () => close(frame);
      const frame: Open = { id: event.frame, place: event.place, page, box: boxOf(event, page, end) };
      open.set(event.place, frame);
      if (event.place === 'sidebar') side.replaceChildren(frame.box);
      else if (frame.box instanceof HTMLDialogElement) openDialog(frame.box, end);
      side.hidden = !open.has('sidebar');
      page.addEventListener('load', () => page.focus({ preventScroll: true }), { once: true });
    },
    focus() {
      const page = open.get('sidebar')?.page;
      page?.focus();
      return page !== undefined;
    },
  };
}

function pageOf({ frame, title, place, width, height }: FrameEvent): HTMLIFrameElement {
  const page = h('iframe', { sandbox: SANDBOX, src: `/frames/${encodeURIComponent(frame)}`, title });
  if (place === 'dialog') resize(page, { width, height });
  return page;
}

function resize(
  page: HTMLIFrameElement,
  { width, height }: { readonly width?: number; readonly height?: number },
): void {
  const pixels = (size: number) => `${Math.min(Math.max(Number(size) || 0, 100), 4000)}px`;
  if (width !== undefined) page.style.width = pixels(width);
  if (height !== undefined) page.style.height = pixels(height);
}

function boxOf({ title, place }: FrameEvent, page: HTMLIFrameElement, end: () => void): HTMLElement {
  const head = h(
    'div',
    { class: 'frame-head' },
    h('h2', {}, title),
    button('×', end, { class: 'close', 'aria-label': words.close }),
  );
  if (place === 'dialog') return h('dialog', { class: 'frame-dialog', 'aria-label': title }, head, page);
  return h('section', { class: 'frame', 'aria-label': title }, head, page);
}

function openDialog(dialog: HTMLDialogElement, end: () => void): void {
  document.body.append(dialog);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    end();
  });
  dialog.showModal();
}
