import * as z from 'zod/mini';
import type { Finding } from '../tables/finding';
import { Refusal } from '../tables/finding';
import * as text from '../text';
import { command } from './command';
import { enterRow, examineWith, findingsIn, requireEnterable } from './people/enter-row';
import { BASES, baseInput, lineOf, openBase, textsInput } from './people/people';
import { opener } from './workbook/workbook';

/** Tells what would be wrong with a person's row if these texts were entered in it; nothing is written. */
export const checkPerson = command({
  input: z.strictObject({ base: baseInput, code: z.optional(z.string()), values: textsInput }),
  readOnly: true,
  run(office, { base, code, values }): { readonly findings: readonly Finding[] } {
    requireEnterable(BASES[base], values);
    const open = opener(office);
    const tab = openBase(open, base);
    const line = code === undefined ? undefined : lineOf(tab, code);
    if (code !== undefined && line === undefined) throw new Refusal(text.refusals.personGone(tab.table.tab, code));
    const row = enterRow(tab, line, values);
    return { findings: findingsIn(examineWith(office, open, row), tab, row.line) };
  },
});
