import type { DocumentView } from '../../server/api';
import type { Desk } from '../desk';
import { button, h } from '../dom';
import { words } from '../words';

/** The list of what the add-in has made. */
export interface DocumentsPanel {
  /** Opens or closes it under its button. */
  toggle(opener: HTMLElement): void;
}

/** @param preview Shows a document as pages. */
export function createDocumentsPanel(desk: Desk, preview: (document: DocumentView) => void): DocumentsPanel {
  let close: (() => void) | undefined;
  return {
    toggle(opener) {
      if (close) close();
      else
        close = open(desk, opener, preview, () => {
          close = undefined;
        });
    },
  };
}

function open(
  desk: Desk,
  opener: HTMLElement,
  preview: (document: DocumentView) => void,
  closed: () => void,
): () => void {
  const list = h('ul', {});
  const empty = h('p', { class: 'empty' }, words.documents.none);
  const end = (toOpener: boolean) => {
    panel.remove();
    document.removeEventListener('mousedown', outside, true);
    opener.setAttribute('aria-expanded', 'false');
    unwatch();
    if (toOpener) opener.focus();
    closed();
  };
  const outside = ({ target }: Event) => {
    const isInside =
      target instanceof Element && (panel.contains(target) || opener.contains(target) || target.closest('dialog'));
    if (!isInside) end(false);
  };
  const panel = h(
    'section',
    { class: 'documents popup', role: 'dialog', 'aria-label': words.documents.title },
    h(
      'div',
      { class: 'frame-head' },
      h('h2', {}, words.documents.title),
      button('×', () => end(true), { class: 'close', 'aria-label': words.close }),
    ),
    list,
    empty,
  );
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') end(true);
  });
  const draw = () => {
    const { documents } = desk.book.value;
    list.replaceChildren(...documents.map((each) => lineOf(each, preview)));
    empty.hidden = documents.length > 0;
  };
  const unwatch = desk.book.watch(draw, 'now');
  document.body.append(panel);
  document.addEventListener('mousedown', outside, true);
  opener.setAttribute('aria-expanded', 'true');
  panel.querySelector<HTMLElement>('li button, li a, .close')?.focus();
  return () => end(true);
}

function lineOf(each: DocumentView, preview: (document: DocumentView) => void): HTMLElement {
  const { name, kind, address } = each;
  const doings =
    kind === 'document'
      ? [
          button(words.documents.preview, () => preview(each), {
            class: 'secondary',
            'aria-label': words.documents.previewOf(name),
          }),
          h(
            'a',
            { href: address, download: `${name}.docx`, class: 'quiet', 'aria-label': words.documents.downloadOf(name) },
            words.documents.download,
          ),
        ]
      : [
          h(
            'a',
            {
              href: address,
              target: '_blank',
              rel: 'noopener',
              class: 'quiet',
              'aria-label': words.documents.openOf(name),
            },
            words.documents.open,
          ),
        ];
  return h(
    'li',
    {},
    h('span', { class: `paper ${kind}`, 'aria-hidden': 'true' }),
    h('div', {}, h('strong', {}, name), h('div', { class: 'doings' }, ...doings)),
  );
}
