import { digestOf } from '../../domain/digest';
import type { Office } from '../../office';
import { textOf } from '../../tables/cell';
import { passport } from '../../tables/passport';
import { roadmap } from '../../tables/roadmap';
import { type Grid, readRows, type Table } from '../../tables/table';
import { targets } from '../../tables/targets';
import { cellAt, type Opener, type OpenTab, toRemember } from '../workbook/workbook';
import type { RoadmapTabs } from './examine-roadmap';
import { enteredPassport } from './passport-of';
import type { NamedTab } from './pending-change';
import { freeName } from './tab-names';

/** The tables that make up a roadmap: their tabs are archived and brought back together. */
export const ROADMAP_TABLES = { roadmap, passport, targets } as const;

export const ROADMAP_PARTS = Object.keys(ROADMAP_TABLES) as readonly (keyof typeof ROADMAP_TABLES)[];

export function openRoadmapTabs(open: Opener): RoadmapTabs {
  return { roadmap: open(roadmap), passport: open(passport), targets: open(targets) };
}

/** A tab as it is when it has just been laid out: its headers and nothing below. */
export function bareTab<Each extends Table>(table: Each): OpenTab<Each> {
  const grid = [Object.values(table.columns).map(({ header }) => header)];
  return { table, sheet: { id: -1, name: table.tab, hidden: false }, grid, reading: readRows(table, grid) };
}

/** Whether nobody has entered anything in the roadmap yet. */
export function isVacant({ roadmap: items, passport: said, targets: counted }: RoadmapTabs): boolean {
  const isSilent = Object.values(enteredPassport(said.reading.rows)).every(({ text }) => text === '');
  const isReadable = said.reading.findings.every(({ rule }) => rule !== 'malformed');
  return isSilent && isReadable && items.reading.rows.length === 0 && counted.reading.rows.length === 0;
}

/** Tells whether people have entered anything since: of all that is not filled in by the add-in itself. */
export function contentsDigest(tabs: RoadmapTabs): string {
  const entered = ROADMAP_PARTS.map((part) => {
    const tab: OpenTab = tabs[part];
    const keys = Object.keys(tab.table.columns).filter((key) => tab.table.columns[key]?.locked !== true);
    return tab.reading.rows.map(({ line }) => keys.map((key) => textOf(cellAt(tab, line, key))));
  });
  return digestOf(JSON.stringify(entered));
}

/** The tabs of a roadmap by their ids, in the order of `ROADMAP_PARTS`. */
export type RoadmapSheets = readonly number[];

export const sheetsOf = (tabs: RoadmapTabs): RoadmapSheets => ROADMAP_PARTS.map((part) => tabs[part].sheet.id);

/** The names of tabs that are the roadmap. */
export const ownNames = (sheets: RoadmapSheets): readonly NamedTab[] =>
  ROADMAP_PARTS.map((part, at) => ({ id: sheets[at] ?? -1, name: ROADMAP_TABLES[part].tab }));

/** Names under which tabs are kept that are the roadmap no more: «Дорожная карта 2025/2026». */
export function keptNames(office: Office, sheets: RoadmapSheets, ending: string): readonly NamedTab[] {
  const taken = office.sheets().map(({ name }) => name);
  return ownNames(sheets).map(({ id, name }) => ({ id, name: freeName(`${name} ${ending}`, taken) }));
}

/** Which tabs are the roadmap from now on, by their ids and by the first line of each. */
export function placesToRemember(sheets: RoadmapSheets, headers: readonly Grid[]): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...ROADMAP_PARTS.map((part, at) => {
      const table = ROADMAP_TABLES[part];
      const declared = new Set(Object.values(table.columns).map(({ header }) => header));
      const there = (headers[at]?.[0] ?? []).map(textOf).filter((header) => declared.has(header));
      return toRemember(table, { sheet: sheets[at] ?? -1, headers: there });
    }),
  );
}
