import type { PersonRow } from '../../domain/intake/intake';
import { crowdOf } from '../../domain/people-import/finding';
import type { BaseColumn } from '../../domain/people-import/list';
import { type Doubt, type Known, type Matched, matchRows, type Sought } from '../../domain/people-import/plan';
import { isErased } from '../../domain/personal-data/erased';
import type { Person } from '../../domain/school';
import { textOf } from '../../tables/cell';
import { codeNumber } from '../../tables/table';
import type { Category, DataMode } from '../../tables/words';
import { lineOf, type PeopleTab } from '../people/people';
import { cellAt, type OpenTab } from '../workbook/workbook';
import { decisionsOf, type ListInput, type ReadRow } from './list-input';
import { type CellChange, cellsOf, changesOf } from './row-changes';

/** What becomes of a row of a list. */
export interface PlannedRow {
  readonly line: number;
  readonly action: 'add' | 'update' | 'same' | 'doubt' | 'skip';
  /** Of the person it is about; undefined for somebody new who has none yet. */
  readonly code: string | undefined;
  readonly doubt: Doubt | undefined;
  readonly changes: readonly CellChange[];
  /** Of a new row, by column. */
  readonly values: ReadRow['values'];
}

interface Bases {
  readonly own: PeopleTab;
  readonly other: PeopleTab;
}

/** What the school has decided and given so far. */
interface Settled {
  /** The highest number of a code ever given. */
  readonly lastGiven: number;
  readonly dataMode: DataMode;
  readonly today: string;
}

/** Lays the rows of a list against the bases; nothing is written. */
export function planList(
  rows: readonly ReadRow[],
  bases: Bases,
  input: ListInput,
  { lastGiven, dataMode, today }: Settled,
): readonly PlannedRow[] {
  const { own } = bases;
  const sought = rows.map((row) => soughtIn(row, input.category));
  const matched = matchRows(sought, knownOf(bases, lastGiven, dataMode), decisionsOf(input));
  const ticked = new Map((input.overwrite ?? []).map(({ line, columns }) => [line, new Set(columns)]));
  const touched = new Set<string>();
  return rows.map((row, at): PlannedRow => {
    const found = matched[at] as Matched;
    const { line, code, doubt } = found;
    const bare = { line, code, doubt, changes: [], values: {} };
    if (found.who === 'undecided') return { ...bare, action: 'doubt' };
    if (found.who === 'leftOut') return { ...bare, action: 'skip' };
    const there = code === undefined ? undefined : lineOf(own, code);
    if (there === undefined) return added(own, bare, row, input.category);
    const changes = changesOf(own, there, row, ticked.get(line) ?? new Set(), today).filter(
      // Two rows of a list about one person: the first that fills a cell has it.
      ({ column, written }) => !written || isFirst(touched, `${code} ${column}`),
    );
    return { ...bare, changes, action: changes.some(({ written }) => written) ? 'update' : 'same' };
  });
}

function isFirst(touched: Set<string>, key: string): boolean {
  const is = !touched.has(key);
  touched.add(key);
  return is;
}

/** Nobody stands in a base without a category. */
function added(
  { table }: PeopleTab,
  bare: Omit<PlannedRow, 'action'>,
  { values }: ReadRow,
  category: Category | undefined,
): PlannedRow {
  const whole: Readonly<Partial<Record<BaseColumn, unknown>>> = {
    ...values,
    ...(values.category === undefined && category !== undefined && { category }),
  };
  if (whole.category === undefined) return { ...bare, action: 'skip' };
  return { ...bare, action: 'add', values: whole, changes: cellsOf(table, whole) };
}

/** A person of a school that works by codes is nobody's namesake: she has no name here. */
function soughtIn({ line, values }: ReadRow, category: Category | undefined): Sought {
  const { code, fullName, birthDate, schoolClass } = values as Readonly<Partial<Record<BaseColumn, string>>>;
  const { birthYear } = values as { readonly birthYear?: number };
  const year = birthYear ?? (birthDate === undefined ? undefined : Number(birthDate.slice(0, 4)));
  const own = (values.category as Category | undefined) ?? category;
  return { line, code, fullName, birthYear: year, schoolClass, category: own };
}

function knownOf({ own, other }: Bases, lastGiven: number, dataMode: DataMode): Known {
  const people: readonly Person[] = [...own.reading.rows, ...other.reading.rows];
  return {
    byCodes: dataMode === 'codes',
    names: namesOf(people),
    removed: new Set(people.flatMap((person) => (person.code !== undefined && isErased(person) ? [person.code] : []))),
    lastGiven,
    numberOf: codeNumber,
    inBases: crowdOf({ mentees: rowsOf(own), mentors: rowsOf(other) }),
    fresh: crowdOf({ mentees: [], mentors: [] }),
  };
}

/** Whoever has a name, with what tells namesakes apart. */
const rowsOf = (tab: PeopleTab): readonly PersonRow[] =>
  tab.reading.rows.flatMap((row: Person) => {
    if (row.fullName === undefined) return [];
    const columns = ['fullName', 'birthYear', 'birthDate', 'schoolClass'];
    const cells = Object.fromEntries(
      columns.map((column) => [column, textOf(cellAt(tab as OpenTab, row.line, column))]),
    );
    return [{ line: row.line, code: row.code, category: row.category, cells, erased: isErased(row) }];
  });

/** A name that only one of the two bases holds is the person's all the same. */
function namesOf(people: readonly Person[]): ReadonlyMap<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  for (const { code, fullName } of people) if (code !== undefined) names.set(code, names.get(code) ?? fullName);
  return names;
}
