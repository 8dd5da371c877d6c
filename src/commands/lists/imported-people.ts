import type { DataMode } from '../../tables/words';
import { doubts as doubtWords, replies } from '../../texts/people-import';
import { labelOf, type PeopleTab } from '../people/people';
import type { Entry } from './journal';
import type { ListFinding } from './list-input';
import type { PlannedRow } from './plan-list';

/** What became of a list, or what would. */
export interface ImportedPeople {
  /** False: it was only shown, or the base holds all of it already. */
  readonly written: boolean;
  readonly message: string;
  readonly dataMode: DataMode;
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  /** Rows that are left out until somebody decides. */
  readonly doubts: readonly ListDoubt[];
  /** Cells of the list that cannot be read; the rest of their rows is taken in. */
  readonly findings: readonly ListFinding[];
  readonly rows: readonly ImportedRow[];
}

interface ListDoubt {
  readonly line: number;
  readonly kind: NonNullable<PlannedRow['doubt']>['kind'];
  readonly message: string;
  /** Those who may be meant; the label tells a person from others. */
  readonly candidates: readonly { readonly code: string; readonly label: string }[];
  /** Whether the row may be about somebody new. */
  readonly mayBeNew: boolean;
}

interface ImportedRow {
  /** Line of the list. */
  readonly line: number;
  readonly action: PlannedRow['action'];
  /** `''` for somebody new who has none yet. */
  readonly code: string;
  readonly changes: readonly {
    /** Key of the column and its header. */
    readonly column: string;
    readonly header: string;
    readonly was: string;
    readonly now: string;
    /** False: the cell is filled, and stays what it is. */
    readonly written: boolean;
  }[];
}

interface Bases {
  readonly own: PeopleTab;
  readonly other: PeopleTab;
}

/** What would become of a list. */
export function importedOf(
  planned: readonly PlannedRow[],
  findings: readonly ListFinding[],
  bases: Bases,
  dataMode: DataMode,
): ImportedPeople {
  const told = rest(planned, findings, bases, dataMode);
  const count = (action: PlannedRow['action']) => planned.filter((row) => row.action === action).length;
  const [added, updated, same] = [count('add'), count('update'), count('same')];
  const message = replies.preview(added, updated, same) + replies.leftOut(told.doubts.length);
  return { ...told, written: false, message, added, updated, same };
}

/** What became of a list: what was put down counts, whichever run has carried it out. */
export function outcomeOf(
  planned: readonly PlannedRow[],
  entries: readonly Entry[],
  findings: readonly ListFinding[],
  bases: Bases,
  dataMode: DataMode,
): ImportedPeople {
  const told = rest(planned, findings, bases, dataMode);
  const added = new Map(entries.flatMap(({ column, listLine, code }) => (column === '' ? [[listLine, code]] : [])));
  const changed = new Set(entries.flatMap(({ column, listLine }) => (column === '' ? [] : [listLine])));
  const rows = told.rows.map((row): ImportedRow => {
    const code = added.get(row.line);
    if (code !== undefined) return { ...row, action: 'add', code };
    if (changed.has(row.line)) return { ...row, action: 'update' };
    return row.action === 'add' || row.action === 'update' ? { ...row, action: 'same' } : row;
  });
  return {
    ...told,
    rows,
    written: entries.length > 0,
    message: replies.written(added.size, changed.size) + replies.leftOut(told.doubts.length),
    added: added.size,
    updated: changed.size,
    same: rows.filter(({ action }) => action === 'same').length,
  };
}

function rest(
  planned: readonly PlannedRow[],
  findings: readonly ListFinding[],
  bases: Bases,
  dataMode: DataMode,
): Pick<ImportedPeople, 'dataMode' | 'doubts' | 'findings' | 'rows'> {
  const labels = labelsOf(bases, dataMode);
  const headers = bases.own.table.columns as Readonly<Record<string, { readonly header: string }>>;
  return {
    dataMode,
    findings,
    doubts: planned.flatMap(({ line, action, doubt }): ListDoubt[] => {
      if (action !== 'doubt' || !doubt) return [];
      const candidates = doubt.candidates.map((code) => ({ code, label: labels.get(code) ?? code }));
      const mayBeNew = doubt.kind !== 'removed';
      return [{ line, kind: doubt.kind, message: doubtWords[doubt.kind](doubt.twin), candidates, mayBeNew }];
    }),
    rows: planned.map(({ line, action, code = '', changes }) => ({
      line,
      action,
      code,
      changes: changes.map(({ column, was, now, written }) => ({
        column,
        header: headers[column]?.header ?? '',
        was,
        now,
        written,
      })),
    })),
  };
}

function labelsOf({ own, other }: Bases, dataMode: DataMode): ReadonlyMap<string, string> {
  return new Map(
    [...other.reading.rows, ...own.reading.rows].flatMap((person) =>
      person.code === undefined ? [] : [[person.code, labelOf(person, dataMode)] as const],
    ),
  );
}
