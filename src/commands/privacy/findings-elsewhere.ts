import { personalTrouble, TEXT_PARTS } from '../../domain/checks/check-personal-data';
import { groupBy } from '../../domain/lookup';
import { personalKinds } from '../../domain/personal-data/personal-kinds';
import type { Office } from '../../office';
import { sameWords, textOf } from '../../tables/cell';
import type { Finding } from '../../tables/finding';
import { responses } from '../../tables/responses';
import { roadmap } from '../../tables/roadmap';
import { roles } from '../../tables/roles';
import type { Grid } from '../../tables/table';
import * as text from '../../text';
import type { Examination, ExaminedTabs } from '../workbook/examine';
import { type OpenTab, sheetOf, TABLES } from '../workbook/workbook';

/** Where officials are named, and where texts are the add-in's own: nothing there tells of a participant. */
const PASSED_OVER: readonly string[] = [
  roles.columns.fullName,
  roles.columns.email,
  roadmap.columns.responsible,
  responses.columns.response,
  responses.columns.digest,
].map(({ header }) => sameWords(header));

/** Tabs that speak of the school and its officials alone. */
const OF_OFFICIALS: readonly (keyof ExaminedTabs)[] = ['settings', 'passport'];

/** So many rows of a column are told by their numbers. */
const TOLD = 20;

interface Place {
  readonly line: number;
  readonly column: string;
  readonly trouble: NonNullable<ReturnType<typeof personalTrouble>>;
}

/**
 * Names, telephones and the like in every other tab of a workbook that is kept by codes, hidden ones, those of forms and a
 * person's own too, and in columns of her own and cells that could not be understood of the tabs that the rules know; a
 * column that is full of them is one finding. Each tab that was not read yet is read once.
 */
export function findingsElsewhere(office: Office, { school, tabs }: Examination): readonly Finding[] {
  if (school.settings.dataMode === 'names') return [];
  const passed = new Set([...OF_OFFICIALS, ...TEXT_PARTS].map((part) => tabs[part].sheet.id));
  const beside = TEXT_PARTS.flatMap((part) => findingsIn(tabs[part].table.tab, unknownTo(tabs[part])));
  const [sheets, memory] = [office.sheets(), office.memory()];
  const grids = new Map(Object.values(tabs).map(({ sheet, grid }) => [sheet.id, grid]));
  const names = new Map(TABLES.map((table) => [sheetOf(table, sheets, memory)?.id, table.tab]));
  const elsewhere = sheets
    .filter(({ id }) => !passed.has(id))
    .flatMap(({ id, name }) => findingsIn(names.get(id) ?? name, grids.get(id) ?? office.read(id)));
  return [...beside, ...elsewhere];
}

/** A tab without the cells that the rules have read. */
function unknownTo({ grid, reading }: OpenTab): Grid {
  const ours = new Set(reading.places.index.values());
  const headers = (grid[0] ?? []).map(textOf);
  const unread = new Set(
    reading.findings.flatMap(({ rule, row, column }) => (rule === 'malformed' ? [`${row}:${column}`] : [])),
  );
  return grid.map((cells, line) =>
    line === 0
      ? cells
      : cells.map((cell, at) => (ours.has(at) && !unread.has(`${line + 1}:${headers[at]}`) ? '' : cell)),
  );
}

function findingsIn(tab: string, grid: Grid): readonly Finding[] {
  const headers = (grid[0] ?? []).map(textOf);
  const places = grid.flatMap((cells, at) =>
    cells.flatMap((cell, index): Place[] => {
      const column = headers[index] ?? '';
      if (typeof cell === 'boolean' || PASSED_OVER.includes(sameWords(column))) return [];
      const trouble = personalTrouble(personalKinds(textOf(cell)));
      return trouble === undefined ? [] : [{ line: at + 1, column: at === 0 ? '' : column, trouble }];
    }),
  );
  const alike = groupBy(places, ({ column, trouble }) => `${column}\n${trouble.rule}\n${trouble.given?.kind}`);
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [finding(tab, first, others)] : []));
}

function finding(tab: string, { line, column, trouble }: Place, others: readonly Place[]): Finding {
  const { rule, severity, given } = trouble;
  const lines = [line, ...others.map((each) => each.line)];
  const told = lines.slice(0, TOLD).join(', ') + (lines.length > TOLD ? '…' : '');
  const where: Readonly<Record<string, string | number>> =
    others.length === 0 ? {} : { count: lines.length, lines: told };
  return { tab, row: line, code: '', column, rule, severity, message: text.findings[rule]({ ...given, ...where }) };
}
