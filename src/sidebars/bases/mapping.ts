import { mayRepeat } from '../../domain/people-import/column-words';
import { joinedKey } from '../../domain/people-import/key-file';
import { type ListColumn, MOST_ROWS, PERSONAL } from '../../domain/people-import/list';
import { tellsPeople } from '../../domain/people-import/read-list';
import { CATEGORIES, type Category } from '../../tables/words';
import { bases as text } from '../../texts/people-import-sidebar';
import { button, type Child, h } from '../parts/dom';
import { field } from '../parts/file-or-paste';
import {
  type Base,
  chosenBase,
  chosenSheet,
  columnsOf,
  hasColumn,
  keyIn,
  type List,
  peopleIn,
  readingOf,
  TABLES,
} from './list';
import { tablesOfFile } from './read-file';

export interface MappingActs {
  /** Shows the same page for a list that was said to be something else. */
  again(list: List): void;
  look(list: List, base: Base): void;
  back(): void;
  /** Reads a file; whatever goes wrong is shown. */
  work(run: () => Promise<void>): void;
}

/** What a list was understood to be, for a person to look over and to put right. */
export function mapping(list: List, acts: MappingActs): Child[] {
  const problem = h('p', { class: 'error', role: 'alert' });
  const go = (): void => {
    const why = whyNot(list);
    problem.textContent = why ?? '';
    if (why === undefined && list.base) acts.look(list, list.base);
  };
  return [
    h('h2', {}, text.mapping),
    ...sheetField(list, acts),
    ...baseField(list, acts),
    ...categoryField(list, acts),
    ...(list.dataMode === 'codes' ? codeMode(list, acts) : []),
    h('p', { class: 'found' }, text.people(peopleIn(list).length)),
    h('h2', {}, text.columns),
    h('ul', { class: 'plain columns' }, ...columnFields(list, acts)),
    problem,
    h(
      'div',
      { class: 'actions' },
      button(text.look, go, { class: 'primary', id: 'look' }),
      button(text.other, acts.back, { id: 'other' }),
    ),
  ];
}

/** What keeps a list from being compared with the base. */
function whyNot(list: List): string | undefined {
  const people = peopleIn(list);
  const columns = list.columns.map(({ column }) => column);
  const doubled = columns.find((column, at) => !mayRepeat(column) && columns.indexOf(column) !== at);
  if (list.base === undefined) return text.noBase;
  if (doubled !== undefined) return text.twice(titleOf(doubled, list.base));
  if (!tellsPeople(columns) || people.length === 0) return text.noPeople;
  if (people.length > MOST_ROWS) return text.tooLong(people.length);
  return list.category === undefined && !hasColumn(list, 'category') ? text.noCategory : undefined;
}

function titleOf(column: ListColumn, base: Base): string {
  const header = columnsOf(base).find(([key]) => key === column)?.[1];
  return header ?? text.joined[column as keyof typeof text.joined] ?? '';
}

function sheetField(list: List, { again }: MappingActs): Child[] {
  if (list.tables.length < 2) return [];
  const choices = list.tables.map(
    ({ name, hidden }, at) => [String(at), hidden ? text.hiddenSheet(name) : name] as const,
  );
  return [
    field(
      'sheet',
      text.sheet,
      choice('sheet', choices, String(list.at), (at) => again(chosenSheet(list, +at))),
    ),
  ];
}

function baseField(list: List, { again }: MappingActs): Child[] {
  const known = Object.entries(TABLES).map(([key, { tab }]) => [key, tab] as const);
  const choices = [...(list.base === undefined ? [['', text.chooseBase] as const] : []), ...known];
  const chosen = (key: string): void => again(chosenBase(list, key === '' ? undefined : (key as Base)));
  return [field('base', text.base, choice('base', choices, list.base ?? '', chosen))];
}

function categoryField(list: List, { again }: MappingActs): Child[] {
  const own = hasColumn(list, 'category');
  const choices = [['', own ? text.fromColumn : text.chooseCategory] as const, ...Object.entries(CATEGORIES)];
  const chosen = (key: string): void => again({ ...list, category: key === '' ? undefined : (key as Category) });
  return [
    field(
      'category',
      text.category,
      choice('category', choices, list.category ?? '', chosen),
      ...(own ? [h('p', { class: 'hint' }, text.categoryHint)] : []),
    ),
  ];
}

/** A school that works by codes: what stays here, and the file by which its people are known again. */
function codeMode(list: List, { again, work }: MappingActs): Child[] {
  const file = h('input', { type: 'file', id: 'key', accept: '.csv,.xlsx,.txt', 'aria-describedby': 'key-hint' });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen)
      work(async () => {
        const read = keyIn(await tablesOfFile(chosen));
        again({ ...list, key: joinedKey(read, list.key) });
      });
  });
  const said = list.key.length > 0 ? text.keyKnown(list.key.length) : hasColumn(list, 'code') ? '' : text.noKey;
  return [
    h('p', { class: 'note' }, text.byCodes),
    field(
      'key',
      text.key,
      file,
      h('p', { class: 'hint', id: 'key-hint' }, text.keyHint),
      h('p', { class: list.key.length > 0 ? 'hint' : 'warning', role: 'status' }, said),
    ),
  ];
}

function columnFields(list: List, acts: MappingActs): readonly HTMLElement[] {
  const read = readingOf(list);
  return list.columns.flatMap((_, at) => {
    const samples = read.samples(at);
    const header = read.header.texts[at] ?? '';
    return header === '' && samples.length === 0 ? [] : [columnField(list, at, { header, samples }, acts)];
  });
}

function columnField(
  list: List,
  at: number,
  { header, samples }: { readonly header: string; readonly samples: readonly string[] },
  { again }: MappingActs,
): HTMLElement {
  const { column, sureness } = list.columns[at] ?? { column: 'other', sureness: 'none' };
  const id = `column-${at}`;
  const stays = list.dataMode === 'codes' && PERSONAL.has(column);
  const isBirth = column === 'birthDate' || column === 'birthYear';
  const chosen = (key: string): void => {
    const columns = list.columns.map((each, index) =>
      index === at
        ? { column: key as ListColumn, sureness: key === 'other' ? ('none' as const) : ('sure' as const) }
        : each,
    );
    again({ ...list, columns });
  };
  const about = stays ? (isBirth ? text.ageInstead : text.staysHere) : text.sureness[sureness];
  const isSure = stays || sureness === 'sure' || sureness === 'none';
  return h(
    'li',
    { class: stays ? 'none' : sureness },
    h('label', { for: id }, text.columnOf(header)),
    ...(samples.length === 0 ? [] : [h('p', { class: 'quiet' }, text.sample(samples))]),
    choice(id, choicesFor(list), column, chosen),
    h('p', { class: isSure ? 'hint' : 'warning' }, about),
  );
}

function choicesFor({ base }: List): readonly (readonly [string, string])[] {
  const parts = Object.entries(text.joined);
  const own = columnsOf(base ?? 'mentees');
  return [['other', text.notTaken], ['number', text.numbering], ...own.slice(0, 2), ...parts, ...own.slice(2)];
}

function choice(
  id: string,
  choices: readonly (readonly [value: string, title: string])[],
  value: string,
  chosen: (value: string) => void,
): HTMLSelectElement {
  const options = choices.map(([key, title]) => h('option', { value: key }, title));
  const select = h('select', { id }, ...options);
  select.value = value;
  select.addEventListener('change', () => chosen(select.value));
  return select;
}
