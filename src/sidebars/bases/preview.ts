import type { Decision } from '../../domain/people-import/plan';
import { preview as text } from '../../texts/people-import-sidebar';
import type { Input } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import type { Imported } from './own-doubts';
import { type Names, peopleOf, rest, shown } from './people-of';

type Doubt = Imported['doubts'][number];
type Row = Imported['rows'][number];

/** What a person has decided about a list so far. */
export interface Decided {
  readonly decisions: Map<number, { readonly decision: 'skip' | 'new' | 'is'; readonly code?: string }>;
  /** Columns by line. */
  readonly overwrite: Map<number, Set<string>>;
  /** The lists of people that stand open. */
  readonly unfolded: Set<Row['action']>;
}

export const undecided = (): Decided => ({ decisions: new Map(), overwrite: new Map(), unfolded: new Set() });

export const decisionsOf = ({ decisions }: Decided): ReadonlyMap<number, Decision> =>
  new Map(
    [...decisions].map(([line, { decision, code = '' }]) => [
      line,
      decision === 'is' ? { kind: decision, code } : { kind: decision },
    ]),
  );

export const decidedInput = ({
  decisions,
  overwrite,
}: Decided): Pick<Input<'importPeople'>, 'decisions' | 'overwrite'> => ({
  decisions: [...decisions].map(([line, decision]) => ({ line, ...decision })),
  overwrite: [...overwrite].map(([line, columns]) => ({ line, columns: [...columns] })),
});

export interface PreviewActs {
  /** Counts anew with what has been decided. */
  again(): void;
  write(): void;
  back(): void;
}

/** What would become of a list, before anything is written. `doubts` are all that were ever asked about. */
export function preview(
  imported: Imported,
  { doubts, decided, names }: { readonly doubts: readonly Doubt[]; readonly decided: Decided; readonly names: Names },
  acts: PreviewActs,
): Child[] {
  const { added, updated, rows } = imported;
  const mayWrite = added + updated > 0;
  return [
    h('h2', {}, text.title),
    peopleOf(imported, names, decided.unfolded),
    ...doubtFields(doubts, decided, names, acts),
    ...changeFields(rows, decided, names, acts),
    ...unread(imported),
    ...(mayWrite ? [] : [h('p', { class: 'note' }, text.nothingToDo)]),
    h(
      'div',
      { class: 'actions' },
      ...(mayWrite ? [button(text.write, acts.write, { class: 'primary', id: 'write' })] : []),
      button(text.back, acts.back, { id: 'back' }),
    ),
  ];
}

function doubtFields(
  doubts: readonly Doubt[],
  { decisions }: Decided,
  names: Names,
  { again }: PreviewActs,
): readonly Child[] {
  if (doubts.length === 0) return [];
  const fieldOf = ({ line, message, candidates, mayBeNew }: Doubt): HTMLElement => {
    const id = `doubt-${line}`;
    const { decision, code } = decisions.get(line) ?? { decision: 'skip' };
    const value = decision === 'is' ? (code ?? '') : decision;
    const choices = [
      ['skip', text.skip],
      ...candidates.map((each) => [each.code, text.is(each.label)]),
      ...(mayBeNew ? [['new', text.isNew]] : []),
    ];
    const select = h('select', { id }, ...choices.map(([key = '', title = '']) => h('option', { value: key }, title)));
    select.value = value;
    select.addEventListener('change', () => {
      const chosen = select.value;
      const isWord = chosen === 'skip' || chosen === 'new';
      decisions.set(line, isWord ? { decision: chosen } : { decision: 'is', code: chosen });
      again();
    });
    return h(
      'li',
      {},
      h('label', { for: id }, text.inLine(line, names.get(line) ?? '')),
      h('p', { class: 'quiet' }, message),
      select,
    );
  };
  return [
    h('h2', {}, text.doubts),
    h('p', { class: 'hint' }, text.doubtsHint),
    h('ul', { class: 'plain doubts' }, ...shown(doubts).map(fieldOf), ...rest(doubts.length)),
  ];
}

/** Filled cells that say something else than the list: they give way only where that is ticked. */
function changeFields(
  rows: readonly Row[],
  { overwrite }: Decided,
  names: Names,
  { again }: PreviewActs,
): readonly Child[] {
  const contested = rows.flatMap(({ line, code, changes }) =>
    changes.flatMap((change) => (change.was === '' ? [] : [{ line, code, ...change }])),
  );
  if (contested.length === 0) return [];
  const tick = (line: number, column: string, isOn: boolean): void => {
    const columns = overwrite.get(line) ?? new Set();
    if (isOn) columns.add(column);
    else columns.delete(column);
    overwrite.set(line, columns);
  };
  const lineOf = ({ line, code, column, header, was, now }: (typeof contested)[number]): HTMLElement => {
    const box = h('input', { type: 'checkbox', id: `change-${line}-${column}` });
    box.checked = overwrite.get(line)?.has(column) === true;
    box.addEventListener('change', () => {
      tick(line, column, box.checked);
      again();
    });
    const who = h('strong', {}, `${code}${names.has(line) ? ` ${names.get(line)}` : ''}. `);
    return h('li', {}, h('label', { class: 'check' }, box, h('span', {}, who, text.change(header, was, now))));
  };
  const all = (): void => {
    for (const { line, column } of contested) tick(line, column, true);
    again();
  };
  return [
    h('h2', {}, text.changes),
    h('p', { class: 'hint' }, text.changesHint),
    h('ul', { class: 'plain changes' }, ...shown(contested).map(lineOf), ...rest(contested.length)),
    h('div', { class: 'actions' }, button(text.all, all, { id: 'all' })),
  ];
}

function unread({ findings }: Imported): readonly Child[] {
  if (findings.length === 0) return [];
  const lines = shown(findings).map(({ line, column, message }) => h('li', {}, text.finding(line, column, message)));
  return [
    h(
      'details',
      { class: 'unread' },
      h('summary', {}, text.findings(findings.length)),
      h('p', { class: 'hint' }, text.findingsHint),
      h('ul', {}, ...lines, ...rest(findings.length)),
    ),
  ];
}
