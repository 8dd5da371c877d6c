import type { Annex } from '../record';
import { beginsApproval } from './approval';
import { depthOf, numbered, shapeOf } from './numbering';
import type { Part } from './parts';
import { beginsTitle, footnoteOf, isRoadmapTitle } from './passport-of-text';
import { plain } from './plain';
import type { PlanTable } from './plan-table';
import type { Obstacle } from './source';

type TablePart = Extract<Part, { kind: 'table' }>;

/** A table of the roadmap, and how it hangs together with the one before. */
interface PlanPart {
  readonly table: PlanTable;
  /** Goes on with the rows of the table before. */
  readonly continues: boolean;
  /** The heading above it that names a section. */
  readonly section?: string;
  readonly annex?: Annex;
}

/** The tables of the roadmap, what stands above and below them, and what is left out. */
export interface Plan {
  readonly tables: readonly [PlanPart, ...PlanPart[]];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly leftOut: readonly { readonly title: string; readonly rows: number }[];
}

export interface NoPlan {
  readonly obstacle: Obstacle;
  readonly titles: readonly string[];
}

const rolesOf = ({ columns }: PlanTable): readonly string[] =>
  [...new Set(columns.map(({ role }) => role))].filter((role) => role !== 'other');

/** Whether two tables have the same kinds of columns. */
function isAlike(one: PlanTable, other: PlanTable): boolean {
  const [first, second] = [rolesOf(one), rolesOf(other)];
  const common = first.filter((role) => second.includes(role)).length;
  return common / Math.max(1, first.length + second.length - common) >= 0.6;
}

/** The headings between two tables: neither the number of a page nor «Продолжение таблицы». */
const isHeadingLine = (line: string): boolean =>
  line !== '' && !/^[\d\s.–-]+$/.test(line) && !/^(?:продолжение|окончание) таблиц/i.test(line);

function mainOf(parts: readonly Part[]): TablePart | undefined {
  const tables = parts.filter((part) => part.kind === 'table').filter(({ strength }) => strength > 0);
  const worth = ({ table, strength }: TablePart) => strength * 100 + rolesOf(table).length;
  return tables.reduce<TablePart | undefined>(
    (best, each) => (best && worth(best) >= worth(each) ? best : each),
    undefined,
  );
}

const titleOf = (lines: readonly string[]): string => {
  const said = lines.filter(isHeadingLine).filter((line) => !footnoteOf(line));
  return said.find(beginsTitle) ?? said[said.length - 1] ?? '';
};

/** How a further table belongs to the roadmap; undefined when it does not. */
function furtherPart(part: TablePart, lines: readonly string[], main: PlanTable): PlanPart | undefined {
  const { table, strength } = part;
  const headings = lines.filter(isHeadingLine);
  const condition = headings.map(footnoteOf).find((note) => note !== undefined)?.text ?? '';
  const title = headings.filter((line) => !footnoteOf(line)).join(' ');
  const isHeadless = table.headers.length === 0;
  if (isHeadless && headings.length === 0) {
    const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
    const fits = strength > 0 || (part.type === 'otherKind' && width === main.columns.length);
    return fits ? { table: { ...table, columns: main.columns }, continues: true } : undefined;
  }
  if (strength === 0 || (!isHeadless && !isAlike(table, main))) return undefined;
  const read = isHeadless ? { ...table, columns: main.columns } : table;
  const isAnnex = condition !== '' || headings.some((line) => beginsApproval(line) && /^приложение/i.test(line));
  if (isAnnex)
    return {
      table: read,
      continues: false,
      annex: { title: title === '' ? condition : title, condition, headers: table.headers },
    };
  return title === ''
    ? { table: read, continues: true }
    : { table: read, continues: false, section: headings[headings.length - 1] ?? title };
}

/** The heading of the first section, when every further table has one of the same shape right above it. */
function firstSection(before: readonly string[], further: readonly PlanPart[]): string | undefined {
  const sections = further.flatMap(({ section }) => (section === undefined ? [] : [section]));
  const said = before.filter((line) => line !== '');
  const last = said[said.length - 1];
  if (sections.length === 0 || last === undefined || said.length < 2 || footnoteOf(last)) return undefined;
  const shape = shapeOf(numbered(last));
  const isAlone = before.lastIndexOf('', before.lastIndexOf(last) - 1) === before.lastIndexOf(last) - 1;
  if (beginsTitle(last) || beginsApproval(last) || !sections.some((each) => shapeOf(numbered(each)) === shape))
    return undefined;
  return depthOf(numbered(last).number) !== undefined || (isAlone && !/20\d\d|^(?:по|на|в|для|о) /.test(plain(last)))
    ? last
    : undefined;
}

function noPlan(parts: readonly Part[]): NoPlan {
  const tables = parts.filter((part) => part.kind === 'table');
  const words = plain(parts.flatMap((part) => (part.kind === 'text' ? part.lines : [])).join(' \n '));
  const isOrder = /приказываю|(?:^|\n) ?приказ(?: №| \n|$)/.test(words);
  if (tables.length === 0) return { obstacle: isOrder ? 'orderOnly' : words === '' ? 'empty' : 'noTable', titles: [] };
  const types = new Set(tables.map(({ type }) => type));
  const [only] = types.size === 1 ? types : [];
  return { obstacle: only ?? 'otherKind', titles: [] };
}

/** Lines that a further table does not use as its heading. */
const unused = (lines: readonly string[], { section, annex }: PlanPart): readonly string[] =>
  lines.filter(
    (line) => line === '' || (isHeadingLine(line) && line !== section && annex?.title.includes(line) !== true),
  );

/** The tables below the main one, gathered one by one with what stands between them. */
function gathered(parts: readonly Part[], main: PlanTable) {
  const further: PlanPart[] = [];
  const leftOut: { title: string; rows: number }[] = [];
  const roadmaps: string[] = [];
  const after: string[] = [];
  let between: readonly string[] = [];
  for (const part of parts) {
    if (part.kind === 'text') {
      between = [...between, ...part.lines];
      continue;
    }
    const isOwn =
      part.strength === 2 && between.some(isRoadmapTitle) && !between.some((line) => /^приложение/i.test(line));
    const found = isOwn ? undefined : furtherPart(part, between, main);
    if (isOwn) roadmaps.push(titleOf(between));
    if (found) further.push(found);
    else leftOut.push({ title: titleOf(between), rows: part.table.rows.length });
    const title = titleOf(between);
    after.push(...(found ? unused(between, found) : between.filter((line) => line !== title)));
    between = [];
  }
  return { further, leftOut, roadmaps, after: [...after, ...between] };
}

/** Finds the roadmap among the tables of a document: one table, or several that are parts of one. */
export function planOf(parts: readonly Part[]): Plan | NoPlan {
  const main = mainOf(parts);
  if (!main) return noPlan(parts);
  const start = parts.indexOf(main);
  const earlier = parts.slice(0, start);
  const lines = earlier.flatMap((part) => (part.kind === 'text' ? part.lines : []));
  const { further, leftOut, roadmaps, after } = gathered(parts.slice(start + 1), main.table);
  if (roadmaps.length > 0) return { obstacle: 'severalTables', titles: [titleOf(lines), ...roadmaps] };
  const section = firstSection(lines, further);
  const first: PlanPart = { table: main.table, continues: false, ...(section !== undefined && { section }) };
  const skipped = earlier.flatMap((part, at) => {
    const above = earlier[at - 1];
    const title = above?.kind === 'text' ? titleOf(above.lines) : '';
    return part.kind === 'table' ? [{ title, rows: part.table.rows.length }] : [];
  });
  return {
    tables: [first, ...further],
    before:
      section === undefined ? lines : lines.filter((line, at) => line !== section || at < lines.lastIndexOf(section)),
    after,
    leftOut: [...skipped, ...leftOut],
  };
}
