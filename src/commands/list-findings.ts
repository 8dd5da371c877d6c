import * as z from 'zod/mini';
import type { Finding } from '../tables/finding';
import { command } from './command';
import { findingsElsewhere } from './privacy/findings-elsewhere';
import { examine } from './workbook/examine';
import type { OpenTab } from './workbook/workbook';

/**
 * Up to so many rows one check marks every tab at once. `npm run bench` puts a school of 1000 mentees, some 4000 rows, at
 * three seconds at Google: a wait that needs no progress even when it takes twice as long. Past it a check is made tab by
 * tab; each reads the school anew, which is the price of showing how far it has come and of being stopped in between.
 */
const ROWS_AT_ONCE = 5_000;

export interface ListedFindings {
  readonly findings: readonly Finding[];
  /** Rows looked at. */
  readonly checked: number;
  /** Tabs to be checked together, group by group: what `checkBases` takes as `tabs`. */
  readonly parts: readonly (readonly string[])[];
}

/** Finds what is wrong, as `checkBases` does, and writes nothing. */
export const listFindings = command({
  input: z.strictObject({}),
  readOnly: true,
  run(office): ListedFindings {
    const examination = examine(office);
    const { tabs } = examination;
    const findings = [...examination.findings, ...findingsElsewhere(office, examination)];
    const open: readonly OpenTab[] = Object.values(tabs);
    const checked = open.reduce((sum, { reading }) => sum + reading.rows.length, 0);
    const names = open.map(({ table }) => table.tab);
    return { findings, checked, parts: partsOf(names, checked) };
  },
});

/** Which tabs of a school of so many rows are checked together. */
export function partsOf(names: readonly string[], rows: number): ListedFindings['parts'] {
  return rows <= ROWS_AT_ONCE ? [names] : names.map((name) => [name]);
}
