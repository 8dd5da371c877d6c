import { isOnThisComputer } from '../../domain/this-computer';
import { createdForm as text } from '../../texts/questionnaires-sidebar';
import { button, type Child, h } from '../parts/dom';
import { type DriftActs, driftView, needsDecision } from './drift';
import { grouped, isCreated, type Key, nameOf, type Survey, type Surveyed } from './groups';
import { type Printed, type SheetActs, sheetView } from './sheet';

export interface CreatedActs extends DriftActs {
  create(keys: readonly Key[]): void;
  setOpen(questionnaire: Key, open: boolean): void;
  print(questionnaire: Key, schoolClass: string): void;
  issue(questionnaire: Key, count: number): void;
  say(words: string): void;
}

/** What is kept of the cards while the page is drawn anew. */
export interface Cards {
  /** Those that are unfolded. */
  readonly open: Set<Key>;
  readonly printed: ReadonlyMap<Key, Printed>;
}

/** The questionnaires that have a form, each a card that unfolds. */
export function createdList(survey: Survey, cards: Cards, acts: CreatedActs): readonly Child[] {
  const created = survey.questionnaires.filter(isCreated);
  return grouped(created).flatMap(({ title, own }) => [
    h('h2', {}, title),
    ...own.map((each) => card(each, survey.mode, cards, acts)),
  ]);
}

function card(each: Surveyed, mode: Survey['mode'], { open, printed }: Cards, acts: CreatedActs): HTMLElement {
  const { key, state, received, disputed, lastAnswered } = each;
  const section = h(
    'details',
    { class: `card ${isTroubled(each, mode) ? 'troubled' : state}`, open: open.has(key) },
    h(
      'summary',
      { id: `card-${key}` },
      h('strong', {}, nameOf(each)),
      h('span', { class: 'quiet' }, `${text.states[state]} · ${text.received(received, disputed)}`),
    ),
    ...(state === 'gone' ? gone(each, acts) : standing(each, mode, printed.get(key), acts)),
    ...(lastAnswered === null ? [] : [h('p', { class: 'quiet' }, text.last(momentOf(lastAnswered)))]),
  );
  section.addEventListener('toggle', () => (section.open ? open.add(key) : open.delete(key)));
  return section;
}

/** Whether a curator has something to decide about a form. */
export const isTroubled = ({ state, drift, mode, tab }: Surveyed, now: Survey['mode']): boolean =>
  state === 'gone' ||
  drift.some(needsDecision) ||
  (state !== 'none' && tab === null) ||
  (mode === 'names' && now === 'codes');

const gone = ({ key }: Surveyed, { create }: CreatedActs): readonly Child[] => [
  h('p', { class: 'note bad' }, text.gone),
  h(
    'div',
    { class: 'actions' },
    button(text.anew, () => create([key]), { id: `anew-${key}` }),
  ),
];

function standing(
  each: Surveyed,
  now: Survey['mode'],
  printed: Printed | undefined,
  acts: CreatedActs,
): readonly Child[] {
  const { key, mode, link, state } = each;
  const isOpen = state === 'open';
  const sheet: SheetActs = {
    print: (schoolClass) => acts.print(key, schoolClass),
    issue: (count) => acts.issue(key, count),
  };
  return [
    ...(mode === null || mode === now
      ? []
      : [h('p', { class: mode === 'names' ? 'note bad' : 'note' }, text.otherMode[mode])]),
    ...driftView(each, acts),
    ...(link === null ? [] : linkOf(key, link, acts)),
    ...ways(each),
    tabOf(each),
    h(
      'div',
      { class: 'actions' },
      button(isOpen ? text.close : text.open, () => acts.setOpen(key, !isOpen), { id: `switch-${key}` }),
    ),
    ...(asksCode(each) ? [sheetView(each, printed, sheet)] : []),
  ];
}

/** Where nobody is asked for a code, one link is for all. */
const asksCode = ({ purpose, mode }: Surveyed): boolean =>
  purpose === 'intake' ? mode === 'codes' : purpose !== 'selfCheck' && purpose !== 'swot';

function linkOf(key: Key, link: string, { say }: CreatedActs): readonly Child[] {
  const field = h('input', {
    type: 'text',
    id: `link-${key}`,
    value: link,
    readonly: true,
    onfocus: () => field.select(),
  });
  // A frame may be refused the clipboard: then the person copies what is selected.
  const select = (): void => {
    field.focus();
    field.select();
    say(text.selected);
  };
  const copy = (): void => {
    const { clipboard } = window.navigator as { readonly clipboard?: Clipboard };
    if (clipboard === undefined) select();
    else clipboard.writeText(link).then(() => say(text.copied), select);
  };
  return [
    h(
      'div',
      { class: 'field' },
      h('label', { for: field.id }, text.link),
      field,
      ...(isOnThisComputer(link) ? [h('p', { class: 'hint' }, text.thisComputer)] : []),
    ),
    h('div', { class: 'actions' }, button(text.copy, copy, { id: `copy-${key}` })),
  ];
}

function ways({ link, editLink }: Surveyed): readonly Child[] {
  const anchors = [
    [link, text.openForm],
    [editLink, text.edit],
  ] as const;
  return [
    h(
      'p',
      { class: 'ways' },
      ...anchors.flatMap(([href, title]) =>
        href === null ? [] : [h('a', { href, target: '_blank', rel: 'noopener' }, title), ' '],
      ),
    ),
  ];
}

const tabOf = ({ tab }: Surveyed): Child =>
  tab === null ? h('p', { class: 'note warn' }, text.noTab) : h('p', { class: 'quiet' }, text.tab(tab));

/** `2026-09-15 10:05:33` → `15.09.2026 10:05`. */
export const momentOf = (answered: string): string =>
  answered.replace(/^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d:\d\d)(?::\d\d)?)?$/, (_, year, month, day, time = '') =>
    `${day}.${month}.${year} ${time}`.trim(),
  );
