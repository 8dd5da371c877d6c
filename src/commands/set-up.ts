import * as z from 'zod/mini';
import { schoolYearOf } from '../domain/calendar';
import type { Office, SheetInfo } from '../office';
import { textOf } from '../tables/cell';
import { Refusal } from '../tables/finding';
import { parameterName, settings } from '../tables/settings';
import { type Grid, type Places, placesOf, type Table } from '../tables/table';
import * as text from '../text';
import { command } from './command';
import { isCopy, ownMemory } from './workbook/copy';
import { layoutOf, missingSeeds } from './workbook/layout';
import { type Mend, mendSchema, type Notice, noticedIn } from './workbook/noticed';
import { rememberedOf, sheetOf, TABLES, toRemember } from './workbook/workbook';

export interface PreparedWorkbook {
  /** Names of the tabs that were added. */
  readonly created: readonly string[];
  readonly added: readonly { readonly tab: string; readonly column: string }[];
  /** What a person has changed since the add-in last saw the workbook, with the mends on offer. */
  readonly noticed: readonly Notice[];
  /** It was a copy of another workbook, and is one of its own from now on. */
  readonly copy: boolean;
  /** What a copy has not brought along; «» when it was none. */
  readonly notCopied: string;
}

/**
 * Prepares a workbook. In one that is in use it adds the tabs, columns and rows that are missing and touches nothing
 * else; what a person renamed, moved, hid or deleted it reports with the mends on offer, and applies only those that
 * come back as `mend`.
 */
export const setUp = command({
  input: z.strictObject({ mend: z._default(z.array(mendSchema), []) }),
  run(office, { mend }): PreparedWorkbook {
    const copy = isCopy(office);
    office.remember(ownMemory(office, copy));
    const [memory, sheets] = [office.memory(), office.sheets()];
    const result = { created: [] as string[], added: [] as { tab: string; column: string }[], noticed: [] as Notice[] };
    TABLES.forEach((table, position) => {
      const asked = mend.filter(({ tab }) => tab === table.tab);
      const known = rememberedOf(memory, table);
      const found = sheetOf(table, sheets, memory);
      const sheet =
        found ?? (known === undefined || wants(asked, 'createTab') ? addSheet(office, table, position) : undefined);
      if (found === undefined && sheet !== undefined) result.created.push(table.tab);
      if (sheet === undefined) {
        result.noticed.push(...noticedIn.deletedTab(table));
        return;
      }
      const isOurs = found === undefined || memory[unfinished(table)] === YES;
      const seen: Seen = isOurs ? { isOurs, headers: [] } : { isOurs, headers: known?.headers ?? [] };
      prepareTab(office, table, mendTab(office, table, sheet, asked), seen, asked, result);
    });
    result.noticed.push(...movedTabs(office, memory[ORDER]));
    return { ...result, copy, notCopied: copy ? text.setUp.copied : '' };
  },
});

/** Ids of our tabs from left to right, as they stood when the workbook was last prepared. */
const ORDER = 'order';

/** Remembers the order of our tabs, and tells when a person has changed it; the first time it shows the first tab. */
function movedTabs(office: Office, before: string | undefined): readonly Notice[] {
  const [sheets, memory] = [office.sheets(), office.memory()];
  const ours = new Set(TABLES.map((table) => sheetOf(table, sheets, memory)?.id));
  const now = sheets.map(({ id }) => id).filter((id) => ours.has(id));
  if (before === now.join()) return [];
  const first = before === undefined ? sheetOf(settings, sheets, memory) : undefined;
  if (first) office.openSheet(first.id);
  office.remember({ [ORDER]: now.join() });
  const known = (before ?? '')
    .split(',')
    .map(Number)
    .filter((id) => now.includes(id));
  const stayed = now.filter((id) => known.includes(id));
  const moved = stayed.find((id, at) => id !== known[at]);
  const tab = TABLES.find((table) => moved !== undefined && sheetOf(table, sheets, memory)?.id === moved)?.tab;
  return tab === undefined ? [] : [{ tab, message: text.changes.tabsMoved, mends: [] }];
}

const wants = (asked: readonly Mend[], action: Mend['action'], column?: string): Mend | undefined =>
  asked.find((each) => each.action === action && (column === undefined || each.column === column));

/** Marks a tab that the add-in is making: an execution that dies in between finishes it the next time. */
const unfinished = (table: Table): string => `unfinished.${table.id}`;
const YES = 'yes';

/** A tab as the add-in last saw it. */
interface Seen {
  /** The add-in is making it: everything in it may be laid out. In a person's tab only what is missing may. */
  readonly isOurs: boolean;
  /** The declared headers it had; none when it has not been seen before. */
  readonly headers: readonly string[];
}

function addSheet(office: Office, table: Table, position: number): SheetInfo {
  office.remember({ [unfinished(table)]: YES });
  return { id: office.addSheet(table.tab, position), name: table.tab, hidden: false };
}

function mendTab(office: Office, table: Table, sheet: SheetInfo, asked: readonly Mend[]): SheetInfo {
  if (wants(asked, 'renameTab') && sheet.name !== table.tab) {
    if (office.sheets().some(({ name }) => name === table.tab)) throw new Refusal(text.refusals.nameTaken(table.tab));
    office.renameSheet(sheet.id, table.tab);
  }
  if (wants(asked, 'showTab')) office.showSheet(sheet.id);
  return {
    id: sheet.id,
    name: wants(asked, 'renameTab') ? table.tab : sheet.name,
    hidden: sheet.hidden && !wants(asked, 'showTab'),
  };
}

/** Adds what a tab lacks. */
function prepareTab(
  office: Office,
  table: Table,
  sheet: SheetInfo,
  seen: Seen,
  asked: readonly Mend[],
  result: { readonly added: { tab: string; column: string }[]; readonly noticed: Notice[] },
): void {
  const grid = renameColumns(office, table, sheet, office.read(sheet.id), asked);
  const headers = (grid[0] ?? []).map(textOf);
  const places = placesOf(table, headers);
  const headerOf = (key: string): string => table.columns[key]?.header ?? '';
  const gone = places.missing.filter(
    (key) => seen.headers.includes(headerOf(key)) && !wants(asked, 'addColumn', headerOf(key)),
  );
  const fresh = places.missing.filter((key) => !gone.includes(key));
  const isWhole = seen.isOurs || headers.every((header) => header === '');
  const layout = layoutOf(table, grid, places, isWhole ? Object.keys(table.columns) : fresh, isWhole);
  const seeds = missingSeeds(table, grid, placesAfter(places, layout.columns), seedValues(table, office.today));
  if (layout.columns.length > 0) office.layOut(sheet.id, layout);
  if (seeds.length > 0) office.append(sheet.id, seeds);
  if (!seen.isOurs) {
    result.added.push(...fresh.map((key) => ({ tab: table.tab, column: headerOf(key) })));
    const hidden = office.hiddenColumns(sheet.id, headers.length).map((column) => headers[column - 1] ?? '');
    result.noticed.push(
      ...noticedIn.tab(table, sheet, { headers, known: seen.headers, gone, foreign: places.foreign, hidden }),
    );
  }
  const declared = new Set(Object.keys(table.columns).map(headerOf));
  const now = [
    ...headers.filter((header) => declared.has(header)),
    ...layout.columns.map(({ header }) => header),
    ...gone.map(headerOf),
  ];
  office.remember({ ...toRemember(table, { sheet: sheet.id, headers: [...new Set(now)] }), [unfinished(table)]: '' });
}

/** Where the columns stand once the new ones are laid out. */
function placesAfter(
  places: Places,
  columns: readonly { readonly key: string; readonly column: number }[],
): ReadonlyMap<string, number> {
  return new Map([...places.index, ...columns.map(({ key, column }) => [key, column - 1] as const)]);
}

function renameColumns(office: Office, table: Table, sheet: SheetInfo, grid: Grid, asked: readonly Mend[]): Grid {
  const headers = [...(grid[0] ?? [])];
  for (const { action, column, from } of asked) {
    const at = headers.findIndex((cell) => textOf(cell) === from);
    if (action !== 'renameColumn' || column === undefined || at < 0) continue;
    if (!Object.values(table.columns).some(({ header }) => header === column)) continue;
    office.setHeader(sheet.id, at + 1, column);
    headers[at] = column;
  }
  return [headers, ...grid.slice(1)];
}

/** The school year of a workbook prepared today stands there from the start; everything else is as declared. */
function seedValues(table: Table, today: string): NonNullable<Table['seeds']> {
  const year = { [parameterName('schoolYear')]: schoolYearOf(today) };
  return (table.seeds ?? []).map((seed) => {
    const value = table.id === 'settings' ? year[String(seed.parameter)] : undefined;
    return value === undefined ? seed : { ...seed, value };
  });
}
