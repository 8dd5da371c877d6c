import type { Finding } from '../../tables/finding';
import { consents as consentText, person as text } from '../../texts/person';
import type { Output } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import { consentBlock } from './consents';
import type { Form, Texts } from './form';
import type { Paper } from './paper';
import { type Base, TABLES } from './sections';

type Read = Output<'readPerson'>;

/** What is shown of a person. */
export interface Card {
  readonly base: Base;
  /** «» for somebody who has none yet. */
  readonly code: string;
  readonly row: number;
  /** The row as it was read; empty for somebody who is about to be added. */
  readonly before: Texts;
  readonly dataMode: Read['dataMode'];
  /** Somebody about to be added, and which addition it is. */
  readonly operation?: string;
  readonly consents: Read['consents'];
  readonly partners: readonly string[];
  readonly findings: readonly Finding[];
  readonly inOtherBase: boolean;
}

export interface CardActs {
  back(): void;
  fromRow(): void;
  toRow(): void;
  toOtherBase(): void;
  record(paper: Paper): void;
}

/** A card from top to bottom; `said` is what was done last. */
export function cardView(card: Card, form: Form, said: string, acts: CardActs): Child[] {
  const isNew = card.operation !== undefined;
  return [
    h(
      'div',
      { class: 'actions top' },
      link('back', `← ${text.back}`, acts.back),
      link('from-row', text.fromRow, acts.fromRow),
    ),
    heading(card),
    ...(said === '' ? [] : [h('p', { class: 'note good' }, `✓ ${said}`)]),
    ...(isNew && card.code !== '' ? [h('p', { class: 'note' }, text.sameCode(card.code))] : []),
    ...findingList(card),
    ...(isNew
      ? [h('p', { class: 'quiet' }, consentText.afterAdding)]
      : [link('to-row', text.toRow, acts.toRow), consentBlock(card.consents, acts.record), partners(card)]),
    ...(card.dataMode === 'codes' ? [h('p', { class: 'quiet' }, text.byCodes)] : []),
    ...form.elements,
    h('p', { class: 'quiet' }, text.required),
    ...(isNew ? [] : [otherBaseButton(card, acts)]),
  ];
}

const link = (id: string, label: string, onclick: () => void): HTMLElement =>
  button(label, onclick, { class: 'link', id });

function heading({ base, code, row, before, dataMode, operation }: Card): HTMLElement {
  if (operation !== undefined) return h('h2', {}, text.newOne[base]);
  const name = dataMode === 'names' ? (before.fullName ?? '') : '';
  return h(
    'h2',
    { class: 'name' },
    name === '' ? code : name,
    h('span', { class: 'quiet' }, text.where(text.one[base], name === '' ? '' : code, row)),
  );
}

/** Rules of which the block of consents tells. */
const ON_CONSENTS = ['consentMissing', 'consentSigner', 'workConsentMissing'];

/** Findings that are shown neither under a field nor among the consents. */
function findingList({ base, findings }: Card): readonly Child[] {
  const { columns, key } = TABLES[base];
  const inFields = new Set(
    Object.entries(columns).flatMap(([each, { locked, header }]) => (locked || each === key ? [] : [header])),
  );
  const own = findings.filter(({ column, rule }) => !inFields.has(column) && !ON_CONSENTS.includes(rule));
  if (own.length === 0) return [];
  const isBad = own.some(({ severity }) => severity === 'error');
  return [
    h(
      'div',
      { class: isBad ? 'note bad' : 'note warn' },
      h('strong', {}, text.findings),
      h('ul', {}, ...own.map(({ message }) => h('li', {}, message))),
    ),
  ];
}

/** What the add-in fills in: whom a person works with. */
function partners({ base, before, partners: people }: Card): HTMLElement {
  const { columns } = TABLES[base];
  const [own = '', ...rest] = Object.entries(columns).flatMap(([key, { locked }]) => (locked ? [key] : []));
  const facts = rest.filter((key) => (before[key] ?? '') !== '');
  const header = (key: string): string => Object.entries(columns).find(([each]) => each === key)?.[1].header ?? '';
  return h(
    'section',
    { class: `facts ${own}` },
    h('h2', {}, text.pairs),
    people.length === 0
      ? h('p', { class: 'quiet' }, text.noPairs)
      : h(
          'dl',
          {},
          h('dt', {}, text.partners[base]),
          ...people.map((each) => h('dd', {}, each)),
          ...facts.flatMap((key) => [h('dt', {}, header(key)), h('dd', {}, before[key] ?? '')]),
        ),
  );
}

function otherBaseButton({ base, inOtherBase }: Card, acts: CardActs): HTMLElement {
  const label = inOtherBase ? text.openIn[base] : text.alsoIn[base];
  return h('div', { class: 'actions' }, button(label, acts.toOtherBase, { id: 'other-base' }));
}
