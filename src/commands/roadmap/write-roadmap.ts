import type { Office } from '../../office';
import { dayMonthYear } from '../../tables/cell';
import { PASSPORT_PARAMETERS } from '../../tables/passport';
import { tabNames } from '../../texts/import-result';
import { appendTo, type OpenTab, requireColumns, writeChanges } from '../workbook/workbook';
import { buildTab } from './build-tab';
import { type Composed, FILLING } from './compose';
import { enteredPassport } from './passport-of';
import { finishChange, pendingToRemember } from './pending-change';
import { beforeToRemember } from './previous-roadmap';
import {
  contentsDigest,
  keptNames,
  ownNames,
  placesToRemember,
  ROADMAP_PARTS,
  ROADMAP_TABLES,
  sheetsOf,
} from './roadmap-tabs';

/** Writes a roadmap. Answers the name of the tab in which the one before it is kept, `''` where there was none. */
export function writeRoadmap(office: Office, composed: Composed, year: string | undefined): string {
  for (const tab of Object.values(composed.current) as readonly OpenTab[]) requireColumns(tab);
  if (composed.inPlace) {
    fill(office, composed);
    return '';
  }
  return replace(office, composed, year);
}

/** Fills tabs in which nobody has entered anything; a run that died in between is gone on with. */
function fill(office: Office, { current, tabs, rows, digest, memory }: Composed): void {
  if (office.memory()[FILLING] !== digest) office.remember({ [FILLING]: digest });
  if (current.roadmap.reading.rows.length === 0) appendTo(office, current.roadmap, rows.roadmap);
  fillPassport(office, current.passport, rows.passport);
  if (current.targets.reading.rows.length === 0) appendTo(office, current.targets, rows.targets);
  office.openSheet(current.roadmap.sheet.id);
  office.remember({ ...memory, ...beforeToRemember({ digest: contentsDigest(tabs), sheets: [] }), [FILLING]: '' });
}

function fillPassport(office: Office, tab: Composed['current']['passport'], rows: Composed['rows']['passport']): void {
  const entered = enteredPassport(tab.reading.rows);
  const known = PASSPORT_PARAMETERS.map((key, at) => ({ line: entered[key]?.line, values: rows[at] ?? {} }));
  writeChanges(
    office,
    tab,
    known.flatMap(({ line, values }) =>
      line === undefined ? [] : [{ line, column: 'value' as const, value: values.value }],
    ),
  );
  const missing = known.flatMap(({ line, values }) => (line === undefined ? [values] : []));
  appendTo(office, tab, missing);
}

/** Makes tabs of their own, and only when they are whole puts them in the place of those before. */
function replace(office: Office, { current, tabs, rows, memory }: Composed, year: string | undefined): string {
  const made = ROADMAP_PARTS.map((part) => buildTab(office, ROADMAP_TABLES[part], rows[part], current[part].sheet.id));
  const before = sheetsOf(current);
  const kept = keptNames(office, before, year ?? tabNames.until(dayMonthYear(office.today)));
  office.remember({
    ...memory,
    ...placesToRemember(
      made,
      ROADMAP_PARTS.map((part) => tabs[part].grid),
    ),
    ...beforeToRemember({ digest: contentsDigest(tabs), sheets: before }),
    ...pendingToRemember({ kind: 'replaced', hidden: kept, shown: ownNames(made) }),
    [FILLING]: '',
  });
  finishChange(office);
  return kept[0]?.name ?? '';
}
