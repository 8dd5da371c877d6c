import { dayMonthYear } from '../../tables/cell';
import { order as text } from '../../texts/order';
import type { Input, Output } from '../parts/call';
import { documentLink } from '../parts/document-link';
import { button, type Child, h } from '../parts/dom';
import type { Place } from '../parts/places';
import { paperOf } from './text';

export type Kind = Input<'previewOrder'>['kind'];
type Preview = Output<'previewOrder'>;
type Issued = Output<'issueOrder'>;

/** What is shown: the document as it would be, and what came of writing it. */
export interface View {
  readonly kind: Kind;
  readonly preview: Preview;
  readonly issued?: Issued;
}

export interface OrderActs {
  choose(kind: Kind): void;
  refresh(): void;
  issue(): void;
  goTo(place: Place): void;
  toRegister(code: string): void;
  toFindings(): void;
}

export function orderView({ kind, preview, issued }: View, acts: OrderActs): Child[] {
  return [
    kinds(kind, acts.choose),
    ...(issued ? [result(issued, acts)] : state(preview, acts)),
    button(text.refresh, acts.refresh, { class: 'link', id: 'refresh' }),
    ...leftOut(preview, acts),
    ...(preview.lines.length === 0
      ? []
      : [h('h2', {}, text.text), h('p', { class: 'quiet' }, text.pairs(preview.pairs)), paperOf(preview.lines)]),
    ...foot(preview, issued, acts),
  ];
}

function kinds(chosen: Kind, choose: (kind: Kind) => void): HTMLElement {
  const options = Object.entries(text.kinds).map(([value, title]) =>
    h('option', { value, selected: value === chosen }, title),
  );
  const select = h('select', { id: 'kind', onchange: () => choose(select.value as Kind) }, ...options);
  return h('div', { class: 'field' }, h('label', { for: 'kind' }, text.which), select);
}

function state(preview: Preview, acts: OrderActs): readonly Child[] {
  if (preview.obstacle !== undefined) {
    return [
      h(
        'div',
        { class: 'note bad' },
        h('p', {}, preview.obstacle),
        ...(preview.leftOut.length > 0 ? [] : [button(text.showFindings, acts.toFindings, { id: 'findings' })]),
      ),
    ];
  }
  const isSigned = preview.state === 'unchanged';
  const look = isSigned ? 'note good' : 'note';
  const words = isSigned ? `✓ ${sentence(preview)}` : sentence(preview);
  const link =
    preview.link === undefined ? [] : [documentLink(preview.link, isSigned ? text.openSigned : text.openDraft)];
  return [h('div', { class: look }, h('p', {}, words), ...link)];
}

/** What becomes of the document when it is written now. */
function sentence({ state, document, number = '', date = '' }: Preview): string {
  const [words, day] = [text.states, dayMonthYear(date)];
  if (state === 'unchanged') return words.unchanged(number, day);
  if (state === 'amendment') return document === null ? words.amend : words.amendAgain(document);
  if (document === null) return words.create;
  return number === '' ? words.rewrite(document) : words.lost(number, day);
}

function result({ document, link, pairs }: Issued, acts: OrderActs): HTMLElement {
  return h(
    'div',
    { class: 'note good' },
    h('p', {}, `✓ ${text.done(document, pairs)}`),
    documentLink(link, text.open),
    h('p', {}, text.next),
    button(text.toRegister, () => acts.toRegister(document), { class: 'link', id: 'register' }),
  );
}

function leftOut({ leftOut: out }: Preview, acts: OrderActs): readonly Child[] {
  if (out.length === 0) return [];
  const items = out.map(({ code, messages, places }) =>
    h(
      'li',
      {},
      h('strong', {}, code),
      ...messages.map((message, at) => {
        const place = places[at];
        return button(
          h(
            'span',
            {},
            h('span', { class: 'quiet' }, place ? text.where(place.tab, place.row, place.code) : ''),
            ' ',
            message,
          ),
          () => place && acts.goTo(place),
          { class: 'line', id: `out-${code}-${at}` },
        );
      }),
    ),
  );
  return [
    h('h2', {}, text.leftOut(out.length)),
    h('p', { class: 'quiet' }, text.leftOutHow),
    h('ul', { class: 'plain out' }, ...items),
  ];
}

function foot({ link, lines }: Preview, issued: Issued | undefined, acts: OrderActs): readonly Child[] {
  if (lines.length === 0) return [];
  const label = link === undefined ? text.create : text.rewrite;
  const look = issued ? {} : { class: 'primary' };
  return [h('div', { class: 'foot' }, button(label, acts.issue, { ...look, id: 'issue' }))];
}
