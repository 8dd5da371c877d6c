import * as z from 'zod/mini';
import { derive } from '../domain/derived';
import type { Office } from '../office';
import { textOf } from '../tables/cell';
import { type Finding, Refusal } from '../tables/finding';
import type { DataMode } from '../tables/words';
import * as text from '../text';
import { command } from './command';
import { type ConsentState, consentStatesOf } from './people/consent-states';
import { findingsIn } from './people/enter-row';
import { BASES, type Base, baseInput, lineOf, otherBase } from './people/people';
import { type Examination, examine } from './workbook/examine';
import { cellAt } from './workbook/workbook';

export interface PersonCard {
  readonly base: Base;
  readonly code: string;
  readonly row: number;
  /** What the cells of the row show, by the keys of columns. */
  readonly values: Readonly<Record<string, string>>;
  readonly consents: readonly ConsentState[];
  /** Those with whom the person is in working pairs. */
  readonly partners: readonly string[];
  readonly findings: readonly Finding[];
  readonly dataMode: DataMode;
  /** Whether the other base has the same person too. */
  readonly inOtherBase: boolean;
}

/** Reads all that is known of a person: found by her code, or by the row that is selected. */
export const readPerson = command({
  input: z.union([
    z.strictObject({ base: baseInput, code: z.string() }),
    z.strictObject({ selected: z.literal(true) }),
  ]),
  readOnly: true,
  run(office, given): PersonCard {
    const examination = examine(office);
    const { base, code, line } = 'selected' in given ? selectedPerson(office, examination) : found(examination, given);
    const tab = examination.tabs[base];
    const person = examination.school[base].find((each) => each.line === line);
    const { dataMode } = examination.school.settings;
    const partners = derive(examination.school, examination.day)[base].find((each) => each.line === line)?.people ?? [];
    return {
      base,
      code,
      row: line,
      values: Object.fromEntries(Object.keys(BASES[base].columns).map((key) => [key, textOf(cellAt(tab, line, key))])),
      consents: person ? consentStatesOf(examination, person, office.today) : [],
      partners: partners.map(({ code: own, fullName }) =>
        [own, dataMode === 'names' ? fullName : undefined].filter((part) => part !== undefined).join(', '),
      ),
      findings: findingsIn(examination, tab, line),
      dataMode,
      inOtherBase: lineOf(examination.tabs[otherBase(base)], code) !== undefined,
    };
  },
});

interface Found {
  readonly base: Base;
  readonly code: string;
  readonly line: number;
}

function found({ tabs }: Examination, { base, code }: { readonly base: Base; readonly code: string }): Found {
  const line = lineOf(tabs[base], code);
  if (line === undefined) throw new Refusal(text.refusals.personGone(BASES[base].tab, code));
  return { base, code, line };
}

function selectedPerson(office: Office, { tabs }: Examination): Found {
  const selected = office.selectedRow();
  const base = (['mentees', 'mentors'] as const).find((each) => tabs[each].sheet.id === selected?.sheet);
  const row = base && tabs[base].reading.rows.find(({ line }) => line === selected?.row);
  if (!base || !row) throw new Refusal(text.refusals.noPersonSelected([BASES.mentees.tab, BASES.mentors.tab]));
  if (row.code === undefined) throw new Refusal(text.refusals.rowWithoutCode(row.line));
  return { base, code: row.code, line: row.line };
}
