import { dayMonthYear } from '../../tables/cell';
import { ROADMAP_LAYOUTS } from '../../tables/passport';
import { importPage as text } from '../../texts/import-sidebar';
import type { Output } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import { inSections } from '../parts/sections';

type Imported = Output<'importRoadmap'>;
type Item = Imported['items'][number];

export interface PreviewActs {
  write(): void;
  back(): void;
}

/** All that the document would become, before anything is written. */
export function preview(imported: Imported, acts: PreviewActs): Child[] {
  return [
    h('h2', {}, text.preview),
    ...otherYear(imported),
    ...summary(imported),
    ...doubts(imported),
    ...findings(imported),
    h('p', { class: 'quiet' }, text.replaces),
    h(
      'div',
      { class: 'actions' },
      button(text.write, acts.write, { class: 'primary', id: 'write' }),
      button(text.back, acts.back, { id: 'back' }),
    ),
    h('h2', {}, text.table),
    ...sections(imported.items),
  ];
}

/** A document of another school year is nearly always last year's. */
const otherYear = ({ findings: all }: Imported): readonly Child[] =>
  all.flatMap(({ rule, message }) => (rule === 'roadmapOfOtherYear' ? [h('p', { class: 'note warn' }, message)] : []));

function summary({ title, layout, period, approval, counts, joined }: Imported): readonly Child[] {
  const approved = text.approved(approval.date === undefined ? '' : dayMonthYear(approval.date), approval.number ?? '');
  return [
    h('p', { class: 'title' }, title.length === 0 ? text.untitled : title.join(' ')),
    h(
      'dl',
      { class: 'facts' },
      ...fact(text.layout, ROADMAP_LAYOUTS[layout]),
      ...fact(text.period, period.raw === '' ? text.noPeriod : period.raw),
      ...fact(text.approval, approved === '' ? text.noApproval : approved),
    ),
    h(
      'ul',
      { class: 'plain counts' },
      h('li', {}, h('strong', {}, text.rows(counts.rows))),
      h('li', {}, sureness(counts), text.deadlines(counts.understood, counts.asked, counts.notUnderstood)),
      h('li', {}, text.found(counts.targets, counts.roles)),
      ...(joined.length === 0 ? [] : [h('li', {}, text.joined(joined.length))]),
    ),
  ];
}

/** How many of the deadlines are sure, asked about and lost, as parts of one bar. */
function sureness({ understood, asked, notUnderstood }: Imported['counts']): HTMLElement {
  const parts = [
    ['sure', understood],
    ['ask', asked],
    ['lost', notUnderstood],
  ] as const;
  const drawn = parts.flatMap(([name, count]) => {
    if (count === 0) return [];
    const part = h('span', { class: name });
    part.style.flexGrow = String(count);
    return [part];
  });
  return h('div', { class: 'sureness', 'aria-hidden': 'true' }, ...drawn);
}

const fact = (name: string, value: string): readonly Child[] => [h('dt', {}, name), h('dd', {}, value)];

/** The same doubt about several rows is said once; each row is a way to it. */
function doubts({ doubts: all, items }: Imported): readonly Child[] {
  if (all.length === 0) return [];
  const messages = [...new Set(all.map(({ message }) => message))];
  const line = (message: string): HTMLElement => {
    const rows = all.flatMap((doubt) => (doubt.message === message && doubt.item !== null ? [doubt.item] : []));
    const links = rows.map((at) => {
      const number = numberOf(items[at], at);
      return button(number, () => toRow(at), { class: 'link', 'aria-label': text.toRow(number) });
    });
    return h('li', {}, message, ...(links.length === 0 ? [] : [h('span', { class: 'rows' }, text.inRows, ...links)]));
  };
  return [h('div', { class: 'note warn' }, h('h3', {}, text.doubts), h('ul', {}, ...messages.map(line)))];
}

function findings({ findings: all }: Imported): readonly Child[] {
  if (all.length === 0) return [];
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const messages = [...new Set(all.map(({ message }) => message))];
  return [
    h(
      'details',
      { class: 'found' },
      h('summary', {}, text.findings(errors, all.length - errors)),
      h('ul', {}, ...messages.map((message) => h('li', {}, message))),
    ),
  ];
}

/** Items by section, in the order of the document; annexes are sections of their own. */
function sections(items: Imported['items']): readonly Child[] {
  const placed = items.map((item, at) => ({ item, at }));
  return inSections(placed, ({ item: { annex, section } }) =>
    annex === '' ? section || text.noSection : text.annex(annex),
  ).map(({ name, own }) => {
    const asked = own.filter(({ item }) => item.confidence === 'ask').length;
    const about = [text.inSection(own.length), ...(asked === 0 ? [] : [text.askedIn(asked)])].join(', ');
    return h(
      'details',
      { class: 'section' },
      h('summary', {}, name, ' ', h('span', { class: asked === 0 ? 'quiet' : 'warning' }, about)),
      h('ol', { class: 'items plain' }, ...own.map(({ item, at }) => row(item, at))),
    );
  });
}

/** The number that a row has in the document, else its place there. */
const numberOf = (item: Item | undefined, at: number): string => item?.number || `${at + 1}.`;

const idOf = (at: number): string => `row-${at}`;

function toRow(at: number): void {
  const row = document.getElementById(idOf(at));
  row?.closest('details')?.setAttribute('open', '');
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
}

function row(item: Item, at: number): HTMLElement {
  const { deadline, confidence, content, expectedResult, indicator, title } = item;
  const isAsked = deadline.confidence === 'ask';
  const responsibles = item.responsibles.map(({ raw }) => raw).join(', ');
  return h(
    'li',
    { class: confidence, id: idOf(at), tabindex: -1 },
    h('p', {}, h('strong', {}, `${numberOf(item, at)} `), title),
    ...(content === '' ? [] : [h('p', { class: 'lines' }, content)]),
    h('p', {}, `${text.deadline}: ${deadline.raw === '' ? '–' : deadline.raw}`),
    h(
      'p',
      { class: isAsked ? 'warning' : 'quiet' },
      isAsked ? `${text.asked}. ` : '',
      text.understood(deadline.said === '' ? '–' : deadline.said),
    ),
    ...(expectedResult === '' ? [] : [h('p', { class: 'quiet lines' }, `${text.result}: ${expectedResult}`)]),
    ...(indicator === '' ? [] : [h('p', { class: 'quiet lines' }, `${text.indicator}: ${indicator}`)]),
    h('p', { class: 'quiet' }, `${text.responsible}: ${responsibles === '' ? text.nobody : responsibles}`),
  );
}
