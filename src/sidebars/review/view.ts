import { dayMonthYear } from '../../tables/cell';
import { review as text } from '../../texts/review-sidebar';
import type { Input, Output } from '../parts/call';
import { documentLink } from '../parts/document-link';
import { button, type Child, h } from '../parts/dom';

type Read = Output<'readReview'>;

/** What is shown of the review. */
export interface View {
  readonly read: Read;
  /** What was done last; «» for nothing. */
  readonly said: string;
}

export interface ReviewActs {
  publish(input: Input<'publishReview'>): void;
  toReaders(): void;
}

export function reviewView({ read, said }: View, acts: ReviewActs): Child[] {
  const label = read.link === null ? text.make : text.refresh;
  const publish = button(label, () => acts.publish({}), {
    class: 'primary',
    id: 'publish',
  });
  return [
    ...(said === '' ? [] : [h('p', { class: 'note good' }, `✓ ${said}`)]),
    h('p', {}, text.what),
    published(read),
    h('div', { class: 'actions' }, publish),
    ...readers(read, acts),
    byLink(read, acts),
    ...(read.link === null ? [] : [anew(acts)]),
  ];
}

function published({ link, refreshed, time, stale }: Read): HTMLElement {
  if (link === null || refreshed === null) return h('p', { class: 'note' }, text.none);
  return h(
    'div',
    { class: stale ? 'note warn' : 'note good' },
    documentLink(link, text.open),
    h('p', {}, text.refreshed(dayMonthYear(refreshed), time ?? ''), ' ', stale ? text.stale : text.fresh),
  );
}

function readers({ readers: addresses, readersMalformed, link }: Read, acts: ReviewActs): readonly Child[] {
  return [
    h('h2', {}, text.readers),
    ...(readersMalformed ? [h('p', { class: 'note bad' }, text.malformed)] : []),
    ...(addresses.length === 0 && !readersMalformed ? [h('p', {}, text.nobody)] : []),
    ...(addresses.length > 0 && link === null ? [h('p', {}, text.toBeOpened)] : []),
    h('ul', {}, ...addresses.map((address) => h('li', {}, address))),
    button(text.changeReaders, acts.toReaders, { id: 'readers' }),
  ];
}

/** A way out for whoever cannot reach the review that there is. */
function anew(acts: ReviewActs): HTMLElement {
  return h(
    'details',
    {},
    h('summary', {}, text.anewTitle),
    h('p', {}, text.anewWarning),
    button(text.anew, () => acts.publish({ anew: true }), { id: 'anew' }),
  );
}

/** The box to tick; nothing happens before the button under it is pressed. */
function byLink({ byLink: isOpen }: Read, acts: ReviewActs): HTMLElement {
  const question = h('div', {});
  const box = h('input', { type: 'checkbox', id: 'by-link', checked: isOpen });
  const cancel = (): void => {
    box.checked = isOpen;
    question.replaceChildren();
    box.focus();
  };
  const ask = (): void => {
    const wish = isOpen
      ? button(text.close, () => acts.publish({ byLink: false }), { id: 'close' })
      : button(text.agree, () => acts.publish({ byLink: true, agreed: true }), { id: 'agree' });
    question.replaceChildren(
      h(
        'div',
        { class: isOpen ? 'note' : 'note warn', role: 'group', 'aria-label': isOpen ? text.close : text.agree },
        h('p', { role: 'status' }, isOpen ? text.closing : text.warning),
        h('div', { class: 'actions' }, wish, button(text.cancel, cancel)),
      ),
    );
  };
  box.addEventListener('change', () => (box.checked === isOpen ? question.replaceChildren() : ask()));
  return h(
    'section',
    { class: 'by-link' },
    h('label', { class: 'check' }, box, h('span', {}, text.byLink)),
    ...(isOpen ? [h('p', { class: 'warning' }, text.byLinkOn)] : []),
    question,
  );
}
