import { renderAsync } from 'docx-preview';
import type { DocumentView } from '../../server/api';
import { button, h } from '../dom';
import { words } from '../words';

/** Room at both sides of a page, in pixels. */
const MARGIN = 48;

/** Shows a document as pages over the whole window. Nothing of it is asked for elsewhere. */
export async function previewDocument({ name, address }: DocumentView): Promise<void> {
  const former = document.activeElement;
  const styles = h('div', { hidden: true });
  const pages = h(
    'div',
    { class: 'pages', tabindex: 0, role: 'document', 'aria-label': name, 'aria-busy': 'true' },
    h('p', { class: 'wait' }, words.documents.wait),
  );
  const end = () => {
    resized.disconnect();
    dialog.close();
    dialog.remove();
    if (former instanceof HTMLElement && former.isConnected) former.focus({ preventScroll: true });
  };
  const dialog = h(
    'dialog',
    { class: 'preview', 'aria-label': words.documents.previewOf(name) },
    h(
      'div',
      { class: 'preview-head' },
      h('h2', {}, name),
      h('a', { href: address, download: `${name}.docx`, class: 'primary' }, words.documents.download),
      button(words.close, end, { class: 'secondary' }),
    ),
    styles,
    pages,
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    end();
  });
  const resized = new ResizeObserver(() => widen(pages));
  resized.observe(pages);
  document.body.append(dialog);
  dialog.showModal();
  pages.focus();
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`The office answered ${response.status} to ${address}`);
    await renderAsync(await response.blob(), pages, styles, {
      renderAltChunks: false,
      ignoreLastRenderedPageBreak: false,
    });
    widen(pages);
  } catch {
    pages.replaceChildren(h('p', { class: 'wait' }, words.documents.failed));
  }
  pages.removeAttribute('aria-busy');
}

/** Makes the pages as wide as there is room, and no wider than paper. */
function widen(pages: HTMLElement): void {
  const wrapper = pages.querySelector<HTMLElement>('.docx-wrapper');
  const page = wrapper?.querySelector<HTMLElement>('section');
  if (!wrapper || !page) return;
  wrapper.style.zoom = '1';
  wrapper.style.zoom = String(Math.min(1, (pages.clientWidth - MARGIN) / page.offsetWidth));
}
