import { digestOf } from '../../domain/digest';
import type { Office } from '../../office';
import { passport } from '../../tables/passport';
import { roadmap } from '../../tables/roadmap';
import { nextCodes, readRows, type Table } from '../../tables/table';
import { targets } from '../../tables/targets';
import { lastGiven, lastToRemember } from '../workbook/codes';
import { type Examination, examine } from '../workbook/examine';
import { newRow, type Opener, type OpenTab } from '../workbook/workbook';
import type { RoadmapTabs } from './examine-roadmap';
import { type PassportTexts, passportRows } from './passport-of';
import { bareTab, isVacant, openRoadmapTabs } from './roadmap-tabs';
import { type RowValues, requireFit } from './rows-of';
import { holdsRows } from './same-roadmap';
import { targetRows } from './target-rows';

/** What is to stand in the tabs of the roadmap. */
export interface NewRoadmap {
  /** Rows without codes. */
  readonly rows: readonly RowValues[];
  readonly passport: PassportTexts;
}

/** A roadmap about to be written, as it would read in tabs of its own. */
export interface Composed {
  /** The tabs as they are now. */
  readonly current: RoadmapTabs;
  /** Nothing has been entered there yet, or only by a run for this very roadmap that died: they are filled as they are. */
  readonly inPlace: boolean;
  /** Names the roadmap while its tabs are being filled. */
  readonly digest: string;
  /** Tabs that hold it and nothing else. */
  readonly tabs: RoadmapTabs;
  readonly rows: Readonly<Record<keyof RoadmapTabs, readonly RowValues[]>>;
  /** The school as it would be with this roadmap. */
  readonly examination: Examination;
  /** Numbers of the codes given. */
  readonly memory: Readonly<Record<string, string>>;
}

/** Remembers which roadmap is being filled in, for a run that dies in between. */
export const FILLING = 'roadmap.filling';

/** @throws Refusal when a text is longer than a cell holds. */
export function composed(office: Office, open: Opener, wanted: NewRoadmap): Composed {
  requireFit(wanted.rows);
  const memory = office.memory();
  const current = openRoadmapTabs(open);
  const digest = digestOf(JSON.stringify(wanted));
  const inPlace = isVacant(current) || (memory[FILLING] === digest && isPartly(current, wanted));
  // What a run that died has written has the codes that are given anew here.
  const given = inPlace ? [] : [...codesIn(current)];
  const items = coded(roadmap, wanted.rows, memory, given);
  const said = passportRows(wanted.passport);
  const drafted: RoadmapTabs = {
    roadmap: tabWith(roadmap, items.rows),
    passport: tabWith(passport, said),
    targets: bareTab(targets),
  };
  const examination = examineAs(office, open, drafted);
  const filled = withDerived(items.rows, examination);
  const counted = coded(targets, targetRows(examination.roadmap.items), memory, given);
  return {
    current,
    inPlace,
    digest,
    tabs: { ...drafted, roadmap: tabWith(roadmap, filled), targets: tabWith(targets, counted.rows) },
    rows: { roadmap: filled, passport: said, targets: counted.rows },
    examination,
    memory: { ...items.memory, ...counted.memory },
  };
}

/** Whether the tabs hold only what a run has written that died before it was through. */
function isPartly(tabs: RoadmapTabs, { rows }: NewRoadmap): boolean {
  return tabs.roadmap.reading.rows.length === 0 || holdsRows(tabs, rows);
}

function* codesIn({ roadmap: items, targets: counted }: RoadmapTabs): Iterable<string | undefined> {
  for (const { code } of items.reading.rows) yield code;
  for (const { code, item } of counted.reading.rows) yield* [code, item];
}

function coded(
  { prefix = '' }: Table,
  rows: readonly RowValues[],
  memory: Readonly<Record<string, string>>,
  given: readonly (string | undefined)[],
) {
  const last = lastGiven(
    memory,
    prefix,
    given.filter((code) => code?.startsWith(prefix)),
  );
  const codes = nextCodes(prefix, last, rows.length);
  return {
    rows: rows.map((values, at): RowValues => ({ ...values, code: codes[at] })),
    memory: lastToRemember(prefix, last + rows.length),
  };
}

function tabWith<Each extends Table>(table: Each, rows: readonly RowValues[]): OpenTab<Each> {
  const bare = bareTab(table);
  const grid = [...bare.grid, ...rows.map((values) => newRow(bare, values))];
  return { ...bare, grid, reading: readRows(table, grid) };
}

/** Examines the school as it would be with other tabs of the roadmap. */
function examineAs(office: Office, open: Opener, tabs: RoadmapTabs): Examination {
  // Each tab is of the table that is asked for, which the compiler cannot see.
  return examine(
    office,
    (table) => (Object.values(tabs).find((tab) => tab.table.id === table.id) as never) ?? open(table),
  );
}

function withDerived(rows: readonly RowValues[], { changes }: Examination): readonly RowValues[] {
  return rows.map((values, at) => {
    const own = changes.roadmap.filter(({ line }) => line === at + 2);
    return { ...values, ...Object.fromEntries(own.map(({ column, value }) => [column, value])) };
  });
}
