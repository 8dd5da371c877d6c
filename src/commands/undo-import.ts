import * as z from 'zod/mini';
import type { Office } from '../office';
import { dayMonthYear } from '../tables/cell';
import { tabNames, undo } from '../texts/import-result';
import { command } from './command';
import { buildTab } from './roadmap/build-tab';
import { passportRows, silentPassport } from './roadmap/passport-of';
import { finishChange, type PendingChange, pendingToRemember } from './roadmap/pending-change';
import { beforeIn, nothingBefore, type PreviousRoadmap } from './roadmap/previous-roadmap';
import {
  contentsDigest,
  keptNames,
  openRoadmapTabs,
  ownNames,
  placesToRemember,
  ROADMAP_PARTS,
  ROADMAP_TABLES,
  type RoadmapSheets,
  sheetsOf,
} from './roadmap/roadmap-tabs';
import { opener } from './workbook/workbook';

export interface UndoneImport {
  readonly restored: boolean;
  readonly message: string;
}

/**
 * Brings back the roadmap that was there before the last import, start or renewal. The one that goes is kept in a hidden
 * tab with all that people have entered in it since.
 */
export const undoImport = command({
  input: z.strictObject({}),
  run(office): UndoneImport {
    const finished = finishChange(office);
    if (finished && finished.kind !== 'replaced') return told(finished);
    const before = beforeIn(office.memory());
    if (!before) return { restored: false, message: undo.nothing };
    const there = new Set(office.sheets().map(({ id }) => id));
    if (!before.sheets.every((id) => there.has(id))) return { restored: false, message: undo.gone };
    return told(bringBack(office, before));
  },
});

function bringBack(office: Office, before: PreviousRoadmap): PendingChange {
  const current = openRoadmapTabs(opener(office));
  const sheets = before.sheets.length === 0 ? emptyTabs(office, sheetsOf(current)) : before.sheets;
  const change: PendingChange = {
    kind: contentsDigest(current) === before.digest ? 'undone' : 'undoneChanged',
    hidden: keptNames(office, sheetsOf(current), tabNames.undone(dayMonthYear(office.today))),
    shown: ownNames(sheets),
  };
  office.remember({
    ...placesToRemember(
      sheets,
      sheets.map((id) => office.read(id)),
    ),
    ...nothingBefore,
    ...pendingToRemember(change),
  });
  finishChange(office);
  return change;
}

/** Tabs as a prepared workbook has them. */
function emptyTabs(office: Office, beside: RoadmapSheets): RoadmapSheets {
  const rows = { roadmap: [], passport: passportRows(silentPassport), targets: [] };
  return ROADMAP_PARTS.map((part, at) => buildTab(office, ROADMAP_TABLES[part], rows[part], beside[at] ?? -1));
}

function told({ kind, hidden }: PendingChange): UndoneImport {
  const tab = hidden[ROADMAP_PARTS.indexOf('roadmap')]?.name ?? '';
  return { restored: true, message: kind === 'undoneChanged' ? undo.changed(tab) : undo.done(tab) };
}
