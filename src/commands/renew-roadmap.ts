import * as z from 'zod/mini';
import { firstYear } from '../domain/calendar';
import { Refusal } from '../tables/finding';
import { refusals, replies } from '../texts/import-result';
import { command } from './command';
import { composed } from './roadmap/compose';
import { finishChange } from './roadmap/pending-change';
import { type CellShift, renewed } from './roadmap/renewed';
import { openedOnce, yearOf, yearWords } from './roadmap/take-in';
import { writeRoadmap } from './roadmap/write-roadmap';
import { type Examination, examine } from './workbook/examine';
import { opener } from './workbook/workbook';

export interface RenewedRoadmap {
  /** Cells of the rows that go over, as they are and as they will be; `code` is that of the row as it is. */
  readonly diff: readonly CellShift[];
  /** Name of the hidden tab that holds the roadmap before it; `''` when nothing was written. */
  readonly archived: string;
  readonly written: boolean;
  readonly message: string;
}

/**
 * Makes the roadmap of another school year from the one there is: every date and year of it is moved, marks and evidence
 * are left behind. The one there is stays whole in a hidden tab; «Настройки» stays as it is.
 */
export const renewRoadmap = command({
  input: z.strictObject({
    schoolYear: z.string(),
    /** Codes of the rows that go over; all of them when absent. A row that has no code yet goes over in any case. */
    keep: z.optional(z.array(z.string().check(z.maxLength(20))).check(z.maxLength(5_000))),
    preview: z.optional(z.boolean()),
  }),
  run(office, { schoolYear, keep, preview }): RenewedRoadmap {
    const from = firstYear(schoolYear);
    if (from === undefined) throw new Refusal(refusals.badYear);
    if (preview !== true) finishChange(office);
    const open = openedOnce(opener(office));
    const examination = examine(office, open);
    const year = `${from}/${from + 1}`;
    const by = from - examination.roadmap.context.schoolYear;
    const about = yearWords(examination, year);
    if (by === 0) return { diff: [], archived: '', written: false, message: replies.thisYear(year) + about };
    const { wanted, diff } = renewed(examination.roadmap, by, keep && { codes: keep, given: justGiven(examination) });
    const message = (archived: string) => replies.renewed(wanted.rows.length, archived) + about;
    if (preview === true) return { diff, archived: '', written: false, message: message('') };
    const plan = composed(office, open, wanted);
    const archived = writeRoadmap(office, plan, yearOf(plan));
    return { diff, archived, written: true, message: message(archived) };
  },
});

/** Codes of the rows that had none when they were shown: nobody could tick them. */
const justGiven = ({ changes }: Examination): readonly string[] =>
  changes.roadmap.flatMap(({ column, value }) => (column === 'code' && value !== undefined ? [String(value)] : []));
