import { type Cell, isDateCell } from '../../tables/cell';
import { consents } from '../../tables/consents';
import { documents } from '../../tables/documents';
import { indicators } from '../../tables/indicators';
import { meetings } from '../../tables/meetings';
import { pairs } from '../../tables/pairs';
import { type PassportParameter, passport, passportName } from '../../tables/passport';
import { mentees, mentors } from '../../tables/people';
import { roadmap } from '../../tables/roadmap';
import { roles } from '../../tables/roles';
import { type Parameter, parameterName, settings } from '../../tables/settings';
import { specialCategories } from '../../tables/special-categories';
import { cellOf, type Table } from '../../tables/table';
import type { Book, BookCell, BookSheet } from '../book';
import { Trouble } from '../trouble';
import { glazov } from './glazov';
import { schoolOf } from './large';
import type { DemoSchool } from './school';

/** Invented schools by name; `empty` is a prepared workbook with nobody in it. */
const DEMOS: Readonly<Record<string, (() => DemoSchool) | undefined>> = {
  empty: undefined,
  glazov,
  large: () => schoolOf(10_000),
};

/**
 * The invented school of a name; undefined for the one with nobody in it.
 * @throws Trouble when there is no such school.
 */
export function demoSchool(name: string): DemoSchool | undefined {
  const names = Object.keys(DEMOS);
  if (!names.includes(name)) throw new Trouble(`Примера «${name}» нет. Есть: ${names.join(', ')}.`);
  return DEMOS[name]?.();
}

/** Enters a school into a prepared workbook, as a person would: rows below, values beside what is there. */
export function fillSchool(book: Book, school: DemoSchool): void {
  const sheetOf = (table: Table): BookSheet => {
    const sheet = book.sheets.find((each) => each.name === table.tab);
    if (!sheet) throw new Error(`No tab is called ${table.tab}.`);
    return sheet;
  };
  const enter = (table: Table, rows: readonly Readonly<Record<string, unknown>>[]) =>
    enterRows(sheetOf(table), table, rows);
  const parameters = Object.entries(school.settings) as [Parameter, string][];
  enter(
    settings,
    parameters.map(([key, value]) => ({ parameter: parameterName(key), value })),
  );
  enter(
    roles,
    Object.entries(school.roles).map(([role, official]) => ({ role, ...official })),
  );
  enter(mentees, school.mentees);
  enter(mentors, school.mentors);
  enter(consents, school.consents);
  enter(specialCategories, school.special);
  enter(pairs, school.pairs);
  enter(meetings, school.meetings);
  enter(roadmap, school.roadmap);
  const said = Object.entries(school.passport ?? {}) as [PassportParameter, string][];
  enter(
    passport,
    said.map(([key, value]) => ({ parameter: passportName(key), value })),
  );
  enter(
    indicators,
    Object.entries(school.indicators).map(([code, value]) => ({ code, value })),
  );
  enter(documents, school.documents);
}

function enterRows(sheet: BookSheet, table: Table, rows: readonly Readonly<Record<string, unknown>>[]): void {
  const columns = new Map(Object.entries(sheet.cells[1] ?? {}).map(([at, { value }]) => [value, Number(at)]));
  const keyColumn = columns.get(table.columns[table.key]?.header) ?? 0;
  const lines = new Map(Object.entries(sheet.cells).map(([line, cells]) => [cells[keyColumn]?.value, Number(line)]));
  let next =
    Math.max(1, ...[...lines.values()].filter((line) => sheet.cells[line]?.[keyColumn]?.value !== undefined)) + 1;
  const hasSeeds = table.seeds !== undefined;
  for (const row of rows) {
    const key = cellOf(table.columns[table.key] ?? missing(table), row[table.key]);
    const line = (hasSeeds ? lines.get(String(key)) : undefined) ?? next++;
    grow(sheet, line);
    const cells = sheet.cells[line] ?? {};
    sheet.cells[line] = cells;
    for (const [name, value] of Object.entries(row)) {
      const column = table.columns[name] ?? missing(table);
      const at = columns.get(column.header);
      if (at !== undefined && value !== undefined) cells[at] = { ...cells[at], ...stored(cellOf(column, value)) };
    }
  }
}

/** Rows added below a tab go on with its formats and drop-downs, as at Google. */
function grow(sheet: BookSheet, line: number): void {
  const added = line - sheet.rowCount;
  if (added <= 0) return;
  const protectedRanges = sheet.protections.flatMap(({ range }) => range ?? []);
  for (const area of [...sheet.formats, ...sheet.validations, ...sheet.styles, ...protectedRanges]) {
    if (area.row + area.rows - 1 === sheet.rowCount) area.rows += added;
  }
  sheet.rowCount = line;
}

function missing({ tab }: Table): never {
  throw new Error(`The demo names a column that ${tab} does not have.`);
}

/** Days since 30 December 1899: https://developers.google.com/workspace/sheets/api/reference/rest/v4/DateTimeRenderOption */
function stored(cell: Cell): BookCell {
  return { value: isDateCell(cell) ? Date.parse(cell.date) / 86_400_000 + 25_569 : cell };
}
