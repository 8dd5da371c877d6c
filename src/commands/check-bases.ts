import * as z from 'zod/mini';
import type { Office } from '../office';
import type { Finding } from '../tables/finding';
import { command } from './command';
import { examine } from './examine';
import { showFindings } from './marking';
import { type OpenTab, writeChanges } from './workbook';

export interface CheckedBases {
  readonly findings: readonly Finding[];
  /** Rows looked at. */
  readonly checked: number;
  /** The same findings counted tab by tab, for a list. */
  readonly tabs: readonly { readonly tab: string; readonly errors: number; readonly warnings: number }[];
}

/** Checks the bases, the consents, the pairs and the register of documents, and shows what is wrong in the cells. */
export const checkBases = command({
  input: z.strictObject({}),
  run(office): CheckedBases {
    const { tabs, findings, changes, memory } = examine(office);
    writeChanges(office, tabs.mentees, changes.mentees);
    writeChanges(office, tabs.mentors, changes.mentors);
    writeChanges(office, tabs.pairs, changes.pairs);
    writeChanges(office, tabs.documents, changes.documents);
    office.remember(memory);
    const open: readonly OpenTab[] = Object.values(tabs);
    for (const tab of open) show(office, tab, findings);
    return {
      findings,
      checked: open.reduce((sum, { reading }) => sum + reading.rows.length, 0),
      tabs: open.map(({ table }) => {
        const own = findings.filter(({ tab }) => tab === table.tab);
        const errors = own.filter(({ severity }) => severity === 'error').length;
        return { tab: table.tab, errors, warnings: own.length - errors };
      }),
    };
  },
});

function show(office: Office, tab: OpenTab, findings: readonly Finding[]): void {
  showFindings(
    office,
    tab,
    findings.filter((finding) => finding.tab === tab.table.tab),
  );
}
