import * as z from 'zod/mini';
import { type PlacedTarget, targetsOnce } from '../domain/roadmap/understood';
import type { Evidence } from '../domain/targets/evidence';
import type { Office } from '../office';
import { textOf } from '../tables/cell';
import { nextCodes, type Row } from '../tables/table';
import { targets as targetsTable } from '../tables/targets';
import { countedTargets, targetNotes, targetStates } from '../texts/measured';
import { statusWords } from '../texts/roadmap';
import { saidTarget } from '../texts/target';
import { command } from './command';
import { evidenceOf } from './roadmap/evidence-of';
import { type JudgedTarget, judgedTarget } from './roadmap/judged-target';
import { lastGiven, lastToRemember } from './workbook/codes';
import { examine } from './workbook/examine';
import { type Change, newRow, type OpenTab, requireColumns, writeChanges } from './workbook/workbook';

interface CountedTarget extends JudgedTarget {
  /** `Ц-001`. */
  readonly code: string;
  /** Code of the roadmap's row. */
  readonly item: string;
  readonly phrase: string;
  readonly planned: string;
  readonly entered: string;
}

export interface CountedTargets {
  readonly targets: readonly CountedTarget[];
  readonly message: string;
}

type TargetRow = CountedTarget & { readonly line: number | undefined };

/**
 * Measures every target of the roadmap by what the other tabs hold and sets it beside the plan in «План и факт». What a
 * person has entered there stays and counts first; a target that has left the roadmap keeps its row.
 */
export const countTargets = command({
  input: z.strictObject({}),
  run(office): CountedTargets {
    const examination = examine(office);
    const tab = examination.tabs.targets;
    requireColumns(tab);
    const evidence = evidenceOf(examination, office.today);
    const placed = targetsOnce(examination.roadmap.items);
    const known = tab.reading.rows.map((row) => knownRow(row, placed, evidence));
    const fresh = placed.filter((each) => !tab.reading.rows.some((row) => isOf(row, each)));
    const rows = coded([...known, ...fresh.map((each) => freshRow(each, evidence))], office.memory());
    writeChanges(office, examination.tabs.roadmap, examination.changes.roadmap);
    writeChanges(office, tab, rows.flatMap(changesOf));
    appendRows(
      office,
      tab,
      rows.filter(({ line }) => line === undefined),
    );
    office.remember({ ...examination.memory, ...lastToRemember(PREFIX, highest(rows, office.memory())) });
    const measured = rows.filter(({ counted }) => counted !== '').length;
    return { targets: rows.map(({ line: _, ...row }) => row), message: countedTargets(rows.length, measured) };
  },
});

const PREFIX = targetsTable.prefix ?? '';

const highest = (rows: readonly TargetRow[], memory: Readonly<Record<string, string>>): number =>
  lastGiven(
    memory,
    PREFIX,
    rows.map(({ code }) => code),
  );

/** Rows without a code get the next free ones. */
function coded(rows: readonly TargetRow[], memory: Readonly<Record<string, string>>): readonly TargetRow[] {
  const codes = [...nextCodes(PREFIX, highest(rows, memory), rows.length)];
  return rows.map((row) => (row.code === '' ? { ...row, code: codes.shift() ?? '' } : row));
}

function appendRows(office: Office, tab: OpenTab<typeof targetsTable>, rows: readonly TargetRow[]): void {
  if (rows.length === 0) return;
  const formats = new Map(Object.values(tab.table.columns).map(({ header, format }) => [header, format]));
  const headers = (tab.grid[0] ?? []).map(textOf);
  office.append(
    tab.sheet.id,
    rows.map((row) => newRow(tab, { ...row })),
    headers.map((header) => formats.get(header)),
  );
}

type Known = Row<typeof targetsTable>;

const isOf = ({ item, phrase }: Known, placed: PlacedTarget): boolean =>
  item === placed.item.code && phrase === placed.target.raw;

function knownRow(row: Known, placed: readonly PlacedTarget[], evidence: Evidence): TargetRow {
  const { line, code = '', item = '', phrase = '', planned = '', entered = '' } = row;
  const own = placed.find((each) => isOf(row, each));
  const kept = { line, code, item, phrase, entered };
  if (own) return { ...kept, planned: saidTarget(own.target), ...judgedOf(own, entered, evidence) };
  return { ...kept, planned, counted: '', source: targetNotes.gone, state: targetStates.unknown };
}

/** What is not held has nothing to reach. */
function judgedOf({ item, target }: PlacedTarget, entered: string, evidence: Evidence): JudgedTarget {
  if (item.completionMark !== 'notApplicable') return judgedTarget(target, entered, evidence);
  return { counted: '', source: targetNotes.notApplicable, state: statusWords.notApplicable };
}

function freshRow({ item, target }: PlacedTarget, evidence: Evidence): TargetRow {
  const judged = judgedOf({ item, target }, '', evidence);
  return {
    line: undefined,
    code: '',
    item: item.code ?? '',
    phrase: target.raw,
    planned: saidTarget(target),
    entered: '',
    ...judged,
  };
}

function changesOf(row: TargetRow): readonly Change<typeof targetsTable>[] {
  const { line } = row;
  if (line === undefined) return [];
  const columns = ['code', 'planned', 'counted', 'source', 'state'] as const;
  return columns.map((column) => ({ line, column, value: row[column] === '' ? undefined : row[column] }));
}
