import * as z from 'zod/mini';
import type { Office } from '../office';
import { type Finding, Refusal } from '../tables/finding';
import * as text from '../text';
import { command } from './command';
import { findingsElsewhere } from './privacy/findings-elsewhere';
import { examine } from './workbook/examine';
import { showFindings } from './workbook/marking';
import { type OpenTab, writeChanges } from './workbook/workbook';

export interface CheckedBases {
  readonly findings: readonly Finding[];
  /** Rows looked at. */
  readonly checked: number;
  /** The same findings counted tab by tab, for a list. */
  readonly tabs: readonly { readonly tab: string; readonly errors: number; readonly warnings: number }[];
}

/**
 * Checks the bases, the consents, the pairs with their meetings, the register of documents and the roadmap, and shows what is wrong in
 * the cells. Asked for some tabs only, it shows findings in those; codes and what the add-in fills in are brought up to
 * date everywhere, so that the parts of a long check agree; the tabs that are none of these are looked through for
 * personal data with the first part.
 */
export const checkBases = command({
  input: z.strictObject({ tabs: z.optional(z.array(z.string())) }),
  run(office, { tabs: asked }): CheckedBases {
    const examination = examine(office);
    const { tabs, changes, memory } = examination;
    const elsewhere = asked === undefined || asked.includes(tabs.settings.table.tab);
    const findings = [...examination.findings, ...(elsewhere ? findingsElsewhere(office, examination) : [])];
    const open: readonly OpenTab[] = Object.values(tabs);
    const marked = asked === undefined ? open : asked.map((name) => tabCalled(name, open));
    writeChanges(office, tabs.mentees, changes.mentees);
    writeChanges(office, tabs.mentors, changes.mentors);
    writeChanges(office, tabs.pairs, changes.pairs);
    writeChanges(office, tabs.meetings, changes.meetings);
    writeChanges(office, tabs.documents, changes.documents);
    writeChanges(office, tabs.plans, changes.plans);
    writeChanges(office, tabs.events, changes.events);
    writeChanges(office, tabs.publications, changes.publications);
    writeChanges(office, tabs.roadmap, changes.roadmap);
    writeChanges(office, tabs.targets, changes.targets);
    office.remember(memory);
    for (const tab of marked) show(office, tab, findings);
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

function tabCalled(name: string, open: readonly OpenTab[]): OpenTab {
  const found = open.find(({ table }) => table.tab === name);
  if (!found) throw new Refusal(text.refusals.notChecked(name));
  return found;
}

function show(office: Office, tab: OpenTab, findings: readonly Finding[]): void {
  showFindings(
    office,
    tab,
    findings.filter((finding) => finding.tab === tab.table.tab),
  );
}
