import { groupBy } from '../../domain/lookup';
import type { Removal } from '../../domain/personal-data/removal';
import type { Office } from '../../office';
import { tabWith } from '../workbook/changed-tab';
import { examine } from '../workbook/examine';
import { showFindings } from '../workbook/marking';
import type { ReadSchool } from '../workbook/read-school';
import type { Opener, OpenTab } from '../workbook/workbook';

/**
 * Shows in the rows that a removal changes what will be wrong with them when it is done: the marks of all that goes go with
 * it. Before anything is written: by the rows as they stand they are found again by a run after one that died.
 */
export function markRemoved(office: Office, open: Opener, { tabs }: ReadSchool, { cells }: Removal): void {
  const changed = [...groupBy(cells, ({ part }) => part)].map(([part, own]) => ({ tab: tabs[part] as OpenTab, own }));
  const read = Object.values(tabs) as readonly OpenTab[];
  const after = new Map([
    ...read.map((tab) => [tab.table.id, tab] as const),
    ...changed.map(({ tab, own }) => [tab.table.id, tabWith(tab, own)] as const),
  ]);
  // A tab is kept under the id of its own table, which the compiler cannot see.
  const { findings } = examine(office, (table) => (after.get(table.id) ?? open(table)) as never);
  for (const { tab, own } of changed) {
    const found = findings.filter((finding) => finding.tab === tab.table.tab);
    showFindings(office, tab, found, [...new Set(own.map(({ line }) => line))]);
  }
}
