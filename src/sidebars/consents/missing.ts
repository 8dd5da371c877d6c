import { groupBy } from '../../domain/lookup';
import { CONSENT_KINDS } from '../../tables/words';
import { consentsSidebar as text } from '../../texts/consents-sidebar';
import { button, type Child, h } from '../parts/dom';
import { type ConsentState, paperForm } from '../person/paper';
import type { ConsentActs, Survey } from './view';

type Missing = Survey['missing'][number];

/** So many lines of a kind are shown before the rest is asked for. */
const SHOWN = 20;

/** Whose consent is missing, kind by kind, each leading to its row. */
export function missingList({ missing }: Survey, acts: ConsentActs): readonly Child[] {
  if (missing.length === 0) return [h('p', { class: 'note good' }, text.nobodyMissing)];
  const byKind = groupBy(missing, ({ kind }) => kind);
  return [
    h('h2', {}, text.missingTitle(missing.length)),
    ...[...byKind].map(([kind, own]) =>
      h(
        'section',
        {},
        h('h3', {}, text.kind(CONSENT_KINDS[kind])),
        shortened(own.map((each) => line(each, missing, acts))),
      ),
    ),
  ];
}

/** A long list begins with its first lines. */
function shortened(items: readonly HTMLElement[]): HTMLElement {
  const list = h('ul', { class: 'plain missing' }, ...items.slice(0, SHOWN));
  const rest = items.slice(SHOWN);
  if (rest.length === 0) return list;
  const more = button(
    text.more(rest.length),
    () => {
      item.remove();
      list.append(...rest);
      rest[0]?.querySelector('button')?.focus();
    },
    { class: 'link' },
  );
  const item = h('li', {}, more);
  list.append(item);
  return list;
}

const whoIs = ({ code, name, schoolClass }: Pick<Missing, 'code' | 'name' | 'schoolClass'>): string =>
  [code, name, schoolClass].filter((part) => part !== undefined).join(', ');

function line(each: Missing, missing: readonly Missing[], acts: ConsentActs): HTMLElement {
  const { code, kind, tab, row } = each;
  const item = h('li', {});
  const words = h(
    'span',
    {},
    h('strong', {}, whoIs(each)),
    ' ',
    h('span', { class: 'quiet' }, text.lack(each.whyWords, each.signer)),
  );
  const closed = (): void => {
    item.className = '';
    item.replaceChildren(
      button(words, () => acts.goTo({ tab, row, code }), { class: 'line', id: `to-${kind}-${code}` }),
      h(
        'div',
        { class: 'actions' },
        button(text.blank, () => acts.print({ kind, people: [code] }), {
          'aria-label': text.blankFor(code),
          id: `blank-${kind}-${code}`,
        }),
        button(text.record, opened, { 'aria-label': text.recordFor(code), id: `record-${kind}-${code}` }),
      ),
    );
  };
  const opened = (): void => {
    const others = missing.filter((other) => other.code === code && other !== each);
    const form = paperForm(
      [each, ...others].map(stateOf),
      (paper) => acts.record(code, paper),
      () => {
        closed();
        item.querySelector<HTMLElement>(`#record-${kind}-${code}`)?.focus();
      },
    );
    item.className = 'filling';
    item.replaceChildren(words, form);
    form.querySelector('select')?.focus();
  };
  closed();
  return item;
}

/** What is missing, as the form for a signed paper takes it. */
const stateOf = ({ kind, why, signer, mayBeSignedBy }: Missing): ConsentState => ({
  kind,
  kindTitle: CONSENT_KINDS[kind],
  needed: true,
  state: why === 'wrongSigner' ? 'given' : why,
  signerNeeded: [signer],
  mayBeSignedBy,
  rightlySigned: why !== 'wrongSigner',
});

/** Consents that will soon be missing. */
export function expiring({ expiring: soon }: Survey, acts: ConsentActs): readonly Child[] {
  if (soon.length === 0) return [];
  const items = soon.map((each) => {
    const told = h(
      'span',
      { class: 'quiet' },
      `${text.kind(CONSENT_KINDS[each.kind])}; ${text.until(each.validUntil)}`,
    );
    const to = () => acts.goTo({ tab: each.tab, row: each.row, code: each.code });
    return h('li', {}, button(h('span', {}, h('strong', {}, whoIs(each)), ' ', told), to, { class: 'line' }));
  });
  return [h('h2', {}, text.expiringTitle), shortened(items)];
}

/** What is left to clean of those who have withdrawn a consent. */
export function cleaning({ left }: Survey, acts: ConsentActs): readonly Child[] {
  if (left.length === 0) return [];
  const items = left.map(({ what, person, by, tab, row = 1, code = '', column = '' }) => {
    const where = h('span', { class: 'quiet' }, tab === undefined ? text.outside : `${tab}, ${text.row(row)}`);
    const told = h('span', {}, h('strong', {}, person), ' ', text.due(by, what), ' ', where);
    if (tab === undefined) return h('li', {}, h('p', { class: 'outside' }, told));
    return h(
      'li',
      {},
      button(told, () => acts.goTo({ tab, row, code, column }), { class: 'line' }),
    );
  });
  return [h('section', { class: 'note warn cleaning' }, h('h2', {}, text.cleanTitle(left.length)), shortened(items))];
}
