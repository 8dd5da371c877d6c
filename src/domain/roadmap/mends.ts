import { saidPeriod } from '../checks/roadmap/period';
import { digestOf } from '../digest';
import { MEND_KINDS, type MendedCell, type MendKind, mended } from './mends/mend-kinds';
import type { Passport } from './record';
import type { RoadmapContext, UnderstoodItem } from './understood';

/** A fault of the roadmap that can be put right mechanically, as a cell before and after. */
export interface RoadmapMend {
  /** The same as long as the cell is the same. */
  readonly id: string;
  readonly part: 'roadmap' | 'passport';
  /** `М-001`; empty for the passport and for a row without a code. */
  readonly code: string;
  /** Row of the tab. */
  readonly line: number;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly why: MendKind;
}

/** A cell of the tab of the passport. */
interface PassportCell {
  readonly parameter: string;
  readonly line: number;
  readonly text: string;
}

const COLUMNS = ['section', 'activity', 'content', 'deadline', 'expectedResult', 'indicator', 'responsible'] as const;
const KINDS_OF_PASSPORT: Readonly<Record<string, readonly MendKind[]>> = {
  title: ['markup', 'spaces'],
  period: ['spaces'],
  approval: ['markup', 'spaces', 'numberSign'],
};

interface PlacedCell extends MendedCell {
  readonly part: RoadmapMend['part'];
  readonly code: string;
  readonly line: number;
  readonly kinds: readonly MendKind[];
}

/** What a roadmap offers to put right: each kind of fault of each cell apart. */
export function mendsOf(roadmap: MendableRoadmap): readonly RoadmapMend[] {
  return cellsOf(roadmap).flatMap((cell) =>
    cell.kinds.flatMap((why) => {
      const after = mended(cell, why);
      return after === cell.text ? [] : [mendOf(cell, why, after)];
    }),
  );
}

export interface MendableRoadmap {
  readonly items: readonly UnderstoodItem[];
  readonly passport: Passport;
  readonly passportCells: readonly PassportCell[];
  readonly context: RoadmapContext;
}

/** Cells with all the chosen mends of theirs, made one after another. */
export function mendedCells(
  roadmap: MendableRoadmap,
  chosen: ReadonlySet<string>,
): readonly (Pick<RoadmapMend, 'part' | 'line' | 'column' | 'after'> & { readonly mends: readonly RoadmapMend[] })[] {
  const cells = new Map(cellsOf(roadmap).map((cell) => [placeOf(cell), cell]));
  const mends = mendsOf(roadmap).filter(({ id }) => chosen.has(id));
  return [...new Set(mends.map(placeOf))].flatMap((place) => {
    const cell = cells.get(place);
    if (!cell) return [];
    const own = mends.filter((mend) => placeOf(mend) === place);
    const after = own.reduce((text, { why }) => mended({ ...cell, text }, why), cell.text);
    return [{ part: cell.part, line: cell.line, column: cell.column, after, mends: own }];
  });
}

const placeOf = ({ part, line, column }: Pick<RoadmapMend, 'part' | 'line' | 'column'>): string =>
  `${part} ${line} ${column}`;

function cellsOf({ items, passport, passportCells, context }: MendableRoadmap): readonly PlacedCell[] {
  const against = { context, period: saidPeriod(passport) };
  const ofItems = items.flatMap((row) =>
    COLUMNS.map((column): PlacedCell => {
      const { code = '', line, [column]: text = '' } = row.item;
      return { part: 'roadmap', code, line, column, text, row, kinds: MEND_KINDS, ...against };
    }),
  );
  const ofPassport = passportCells.map(({ parameter, line, text }): PlacedCell => {
    const kinds = KINDS_OF_PASSPORT[parameter] ?? [];
    return { part: 'passport', code: '', line, column: 'value', text, kinds, ...against };
  });
  return [...ofPassport, ...ofItems];
}

function mendOf({ part, code, line, column, text }: PlacedCell, why: MendKind, after: string): RoadmapMend {
  const row = code === '' ? `${part}${line}` : code;
  return { id: `${row}.${column}.${why}.${digestOf(text)}`, part, code, line, column, before: text, after, why };
}
