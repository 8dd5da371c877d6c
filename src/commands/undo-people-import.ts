import * as z from 'zod/mini';
import { digestOf } from '../domain/digest';
import { isDateCell, textOf } from '../tables/cell';
import { consents } from '../tables/consents';
import { pairs } from '../tables/pairs';
import { specialCategories } from '../tables/special-categories';
import { typedValue } from '../tables/typed';
import { undo as words } from '../texts/people-import';
import { command } from './command';
import { type Entry, forget, journalOf } from './lists/journal';
import { rowDigest } from './lists/row-changes';
import { type Base, lineOf, openBase, otherBase, type PeopleTab } from './people/people';
import { openedOnce } from './roadmap/take-in';
import {
  type Change,
  cellAt,
  type Opener,
  type OpenTab,
  opener,
  requireColumns,
  writeChanges,
} from './workbook/workbook';

export interface UndonePeopleImport {
  readonly undone: boolean;
  /** People taken out of the base again. */
  readonly removed: number;
  /** Cells that hold again what they held before. */
  readonly restored: number;
  /** What stays, for somebody has worked with it since. */
  readonly left: readonly LeftEntry[];
  readonly message: string;
}

interface LeftEntry {
  readonly code: string;
  readonly tab: string;
  /** 0 when the row is gone. */
  readonly row: number;
  /** Header of the column; `''` for the whole row. */
  readonly column: string;
  readonly reason: string;
}

/** Takes back what the last list has brought, but for what has been changed since. */
export const undoPeopleImport = command({
  input: z.strictObject({}),
  run(office): UndonePeopleImport {
    const journal = journalOf(office);
    const [first] = journal?.entries ?? [];
    if (!journal || !first) return { undone: false, removed: 0, restored: 0, left: [], message: words.nothing };
    const open = openedOnce(opener(office));
    const tab = openBase(open, first.base);
    requireColumns(tab);
    const needed = neededElsewhere(open, first.base);
    const steps = journal.entries.map((entry) => stepOf(tab, entry, needed));
    const changes = steps.flatMap((step) => step.changes);
    writeChanges<OpenTab['table']>(office, tab as OpenTab, changes);
    forget(office, journal);
    const left = steps.flatMap((step) => step.left);
    const done = steps.filter((step) => step.changes.length > 0);
    const removed = done.filter(({ entry }) => entry.column === '').length;
    const restored = done.length - removed;
    const message = words.done(removed, restored) + (left.length === 0 ? '' : words.left(left.length));
    return { undone: true, removed, restored, left, message };
  },
});

/** Codes that pairs, consents and marks name: their people must not vanish. */
function neededElsewhere(open: Opener, base: Base): ReadonlySet<string> {
  const side = base === 'mentees' ? ('mentee' as const) : ('mentor' as const);
  const paired = open(pairs).reading.rows.map((pair) => pair[side]);
  const inOther = new Set(openBase(open, otherBase(base)).reading.rows.map(({ code }) => code));
  const marked = [...open(consents).reading.rows, ...open(specialCategories).reading.rows]
    .map(({ person }) => person)
    .filter((code) => !inOther.has(code));
  return new Set([...paired, ...marked].flatMap((code) => code ?? []));
}

interface Step {
  readonly entry: Entry;
  readonly changes: readonly Change<OpenTab['table']>[];
  readonly left: readonly LeftEntry[];
}

function stepOf(tab: PeopleTab, entry: Entry, needed: ReadonlySet<string>): Step {
  const { code, column } = entry;
  const line = lineOf(tab, code);
  // A row that somebody has deleted needs nothing more.
  if (line === undefined) return { entry, changes: [], left: [] };
  const stays = (reason: string): Step => {
    const header = (tab.table.columns as OpenTab['table']['columns'])[column]?.header ?? '';
    return { entry, changes: [], left: [{ code, tab: tab.table.tab, row: line, column: header, reason }] };
  };
  if (column === '') {
    if (!isUntouched(tab, line, entry)) return stays(words.changed);
    if (needed.has(code)) return stays(words.referred);
    const changes = [...tab.reading.places.index.keys()].map((key) => ({ line, column: key, value: undefined }));
    return { entry, changes, left: [] };
  }
  const now = textOf(cellAt(tab as OpenTab, line, column));
  if (now === entry.was) return { entry, changes: [], left: [] };
  if (digestOf(now) !== entry.digest) return stays(words.changed);
  return { entry, changes: [{ line, column, value: typedValue(tab.table, column, entry.was) }], left: [] };
}

/** Nothing of what people fill in has changed since, and nothing stands in columns of their own. */
function isUntouched(tab: PeopleTab, line: number, { digest }: Entry): boolean {
  const { table, grid, reading } = tab;
  const known = new Set(reading.places.index.values());
  const foreign = (grid[line - 1] ?? []).some(
    (cell, at) => !known.has(at) && (isDateCell(cell) || String(cell).trim() !== ''),
  );
  return !foreign && rowDigest(table, (column) => textOf(cellAt(tab as OpenTab, line, column))) === digest;
}
