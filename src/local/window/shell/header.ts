import type { SavingView } from '../../server/api';
import type { Desk } from '../desk';
import { button, h, icon } from '../dom';
import { words } from '../words';

const DOCUMENT = 'M6 2h8l6 6v14H6V2zm7 1.5V9h5.5L13 3.5zM9 13h8v1.5H9V13zm0 4h8v1.5H9V17z';
/** Two people, one taller. */
const MARK =
  'M8.5 4a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6zM2 20c0-4.6 2.7-7.8 6.5-7.8S15 15.4 15 20zM17.3 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM16.5 20c0-1.6-.2-2.9-.6-4 .4-.1.9-.2 1.4-.2 2.8 0 4.7 1.8 4.7 4.2z';

/** The top of the window: what book this is, whether it is saved, the menus. */
export function createHeader(
  desk: Desk,
  menubar: HTMLElement,
  toggleDocuments: (opener: HTMLElement) => void,
): HTMLElement {
  const title = h('h1', {});
  const saving = h('span', { class: 'saving', role: 'status' });
  const documents = button(icon(DOCUMENT), () => toggleDocuments(documents), {
    class: 'secondary',
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
  });
  documents.append(words.documents.title);
  desk.book.watch((book) => {
    title.textContent = book.title;
    document.title = `${book.title} – ${words.product}`;
  }, 'now');
  const tellSaving = () => {
    const { state } = desk.book.value.saving;
    saving.textContent = desk.isOnline.value ? words.saving[state] : words.office.lostShort;
    saving.dataset.state = desk.isOnline.value ? state : 'failed';
  };
  desk.book.watch(tellSaving, 'now');
  desk.isOnline.watch(tellSaving);
  return h(
    'header',
    { class: 'header' },
    h('div', { class: 'product', title: words.product }, icon(MARK)),
    h('div', { class: 'titles' }, h('div', { class: 'title-line' }, title, saving), menubar),
    documents,
  );
}

/** What stands in the way of work: a book that cannot be saved, an office that has stopped. */
export function createTroubleBar(desk: Desk, reload: () => void): HTMLElement {
  const bar = h('div', { class: 'trouble', role: 'alert', hidden: true });
  const again = button(words.saving.reload, reload, { class: 'secondary' });
  const tell = () => {
    const trouble = desk.isOnline.value ? failureOf(desk.book.value.saving) : words.office.lost;
    bar.hidden = trouble === undefined;
    bar.replaceChildren(
      ...(trouble === undefined ? [] : [h('p', {}, trouble), ...(desk.isOnline.value ? [again] : [])]),
    );
  };
  desk.book.watch(tell, 'now');
  desk.isOnline.watch(tell);
  return bar;
}

const failureOf = ({ state, message }: SavingView): string | undefined =>
  state === 'failed' ? (message ?? words.saving.failedLong) : undefined;
