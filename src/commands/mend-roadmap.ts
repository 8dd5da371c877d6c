import * as z from 'zod/mini';
import { mendedCells, mendsOf, type RoadmapMend } from '../domain/roadmap/mends';
import type { roadmap as roadmapTable } from '../tables/roadmap';
import { mending, mendWhys } from '../texts/mends';
import { command } from './command';
import { openRoadmap } from './roadmap/open-roadmap';
import { enteredPassport } from './roadmap/passport-of';
import { type Change, opener, writeChanges } from './workbook/workbook';

export interface OfferedMend {
  /** The same as long as the cell is the same. */
  readonly id: string;
  readonly tab: string;
  /** Code of the row; empty for the passport. */
  readonly code: string;
  readonly line: number;
  /** Header of the column. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

export interface MendedRoadmap {
  /** What is offered; when some were asked for, those that have been carried out. */
  readonly mends: readonly OfferedMend[];
  readonly applied: number;
  /** Asked for, but the cell is another by now. */
  readonly skipped: number;
  readonly message: string;
}

/**
 * Lists what of the roadmap can be put right mechanically, each as a cell before and after; carries out those whose ids
 * are handed back. A mend whose cell has changed meanwhile is passed over: nobody has seen what it would become.
 */
export const mendRoadmap = command({
  input: z.strictObject({ mends: z.optional(z.array(z.string())) }),
  run(office, { mends: asked }): MendedRoadmap {
    const { tab, passportTab, passport, items, context } = openRoadmap(office, opener(office));
    const entered = Object.entries(enteredPassport(passportTab.reading.rows));
    const passportCells = entered.map(([parameter, { text, line }]) => ({ parameter, text, line }));
    const roadmap = { items, passport, passportCells, context };
    const shown = (mend: RoadmapMend): OfferedMend => {
      const { table } = mend.part === 'roadmap' ? tab : passportTab;
      const { id, code, line, before, after } = mend;
      const column = (table.columns as Readonly<Record<string, { header: string }>>)[mend.column]?.header ?? '';
      return { id, tab: table.tab, code, line, column, before, after, why: mendWhys[mend.why] };
    };
    if (asked === undefined) {
      const mends = mendsOf(roadmap).map(shown);
      return { mends, applied: 0, skipped: 0, message: mending.offered(mends.length) };
    }
    const chosen = new Set(asked);
    const cells = mendedCells(roadmap, chosen);
    const of = (part: RoadmapMend['part']) => cells.filter((cell) => cell.part === part);
    writeChanges(
      office,
      tab,
      of('roadmap').map(({ line, column, after }) => ({ line, column, value: after }) as Change<typeof roadmapTable>),
    );
    writeChanges(
      office,
      passportTab,
      of('passport').map(({ line, after }) => ({ line, column: 'value' as const, value: after })),
    );
    const mends = cells.flatMap((cell) => cell.mends).map(shown);
    const skipped = chosen.size - mends.length;
    const message = [mending.applied(mends.length), ...(skipped > 0 ? [mending.skipped(skipped)] : [])].join(' ');
    return { mends, applied: mends.length, skipped, message };
  },
});
