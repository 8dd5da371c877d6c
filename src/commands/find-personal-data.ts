import * as z from 'zod/mini';
import { PERSONAL_COLUMNS } from '../domain/checks/check-people';
import type { Finding } from '../tables/finding';
import type { DataMode } from '../tables/words';
import { command } from './command';
import { findingsElsewhere } from './privacy/findings-elsewhere';
import { examine } from './workbook/examine';

export interface FoundPersonalData {
  readonly mode: DataMode;
  /** Who has confirmed that names may be kept, and when; null while nobody has. */
  readonly basis: string | null;
  /** Columns of the bases that name people or lead to them, and in how many rows something stands. */
  readonly columns: readonly { readonly tab: string; readonly column: string; readonly filled: number }[];
  /** Where a school that works by codes has names, telephones and the like; empty for one that keeps names. */
  readonly findings: readonly Finding[];
}

const RULES = ['nameInCodeMode', 'perhapsNameInCodeMode', 'personalDataInCodeMode'];

/** Where in the whole workbook personal data stand: all tabs, hidden ones and a person's own too. Nothing is written. */
export const findPersonalData = command({
  input: z.strictObject({}),
  readOnly: true,
  run(office): FoundPersonalData {
    const examination = examine(office);
    const { school, tabs, findings } = examination;
    const columns = (['mentees', 'mentors'] as const).flatMap((part) =>
      PERSONAL_COLUMNS.map((column) => ({
        tab: tabs[part].table.tab,
        column: tabs[part].table.columns[column].header,
        filled: school[part].filter((person) => person[column] !== undefined).length,
      })),
    );
    return {
      mode: school.settings.dataMode,
      basis: school.settings.namesBasis ?? null,
      columns,
      findings: [...findings.filter(({ rule }) => RULES.includes(rule)), ...findingsElsewhere(office, examination)],
    };
  },
});
