import * as z from 'zod/mini';
import type { Office } from '../office';
import { Refusal } from '../tables/finding';
import { QUESTIONNAIRES } from '../tables/words';
import { linksScope, questionnaireRefusals as refusals } from '../texts/questionnaires';
import { command } from './command';
import { codeCount } from './issue-codes';
import { type PrintedPaper, printPaper } from './orders/print-paper';
import { rememberNew } from './orders/register';
import { BASES, baseInput } from './people/people';
import { type Asked, askedBy } from './questionnaires/audience';
import { questionnaireInput } from './questionnaires/input';
import { type KnownForm, knownForm } from './questionnaires/known-form';
import { asksCode } from './questionnaires/links';
import { linksPaper } from './questionnaires/links-paper';
import { freshCodes } from './questionnaires/person-codes';
import { begunSheet, NEWCOMERS, newSheetToRemember, sheetKey } from './questionnaires/sheet-memory';
import { lastGiven } from './workbook/codes';
import { type Examination, examine } from './workbook/examine';
import { writeChanges } from './workbook/workbook';

export interface PrintedLinks extends PrintedPaper {
  readonly rows: number;
  /** Codes given to people who are in no base yet. */
  readonly newCodes: readonly string[];
}

const input = z.strictObject({
  questionnaire: questionnaireInput,
  /** Codes of the people it is for; everybody who is asked when absent. */
  people: z.optional(z.array(z.string())),
  base: z.optional(baseInput),
  schoolClass: z.optional(z.string()),
  /** A sheet for so many people who are in no base yet, in place of one for those who are. */
  newCodes: z.optional(codeCount),
  /** Made anew for every sheet with new codes: the same again is the same sheet with the same codes. */
  operation: z.optional(z.string().check(z.regex(/^[\w-]{8,64}$/))),
});

type Input = z.infer<typeof input>;

/**
 * Writes the sheet by which the codes and links of a questionnaire are handed out, and registers it as a draft: one paper a
 * questionnaire and class, rewritten under the same link; one with new codes is a paper of its own.
 */
export const printLinks = command({
  input,
  run(office, given): PrintedLinks {
    const examination = examine(office);
    const known = knownForm(office, given.questionnaire);
    const { key, asked, newCodes, memory } = plannedSheet(office, examination, known, given);
    const paper = linksPaper(office, examination, known, { asked, newCodes, scope: scopeOf(given) });
    const { tabs, changes } = examination;
    // Before anything is made: a run that dies later finds the same codes again.
    writeChanges(office, tabs.mentees, changes.mentees);
    writeChanges(office, tabs.mentors, changes.mentors);
    rememberNew(office, memory);
    return {
      ...printPaper(office, examination, key, 'other', paper),
      rows: asked.length + newCodes.length,
      newCodes,
    };
  },
});

/** What a sheet is about to say. */
interface PlannedSheet {
  /** Under which its paper is remembered. */
  readonly key: string;
  readonly asked: readonly Asked[];
  readonly newCodes: readonly string[];
  readonly memory: Readonly<Record<string, string>>;
}

function plannedSheet(office: Office, examination: Examination, known: KnownForm, given: Input): PlannedSheet {
  const { key, purpose } = known.questionnaire;
  if (!asksCode(known)) throw new Refusal(refusals.withoutCodes(QUESTIONNAIRES[key]));
  const last = lastGiven(examination.memory, examination.tabs.mentees.table.prefix ?? '', []);
  if (given.newCodes === undefined) {
    const asked = askedBy(known.questionnaire, examination.school, examination.day, given);
    if (asked.length === 0) throw new Refusal(refusals.nobody);
    return { key: sheetKey(key, given), asked, newCodes: [], memory: freshCodes(last, 0).memory };
  }
  if (purpose !== 'intake') throw new Refusal(refusals.newOnlyAtIntake(QUESTIONNAIRES[key]));
  const { operation = '', newCodes: count } = given;
  const begun = begunSheet(office.memory(), operation);
  const { codes, memory } = freshCodes(begun ?? last, count);
  const toRemember = begun === undefined ? { ...memory, ...newSheetToRemember(operation, last) } : {};
  return { key: NEWCOMERS, asked: [], newCodes: codes, memory: toRemember };
}

function scopeOf({ people, schoolClass, base, newCodes }: Input): string {
  if (newCodes !== undefined) return linksScope.newcomers;
  return [
    ...(base === undefined ? [] : [BASES[base].tab]),
    ...(schoolClass === undefined ? [] : [schoolClass]),
    ...(people?.length === 1 ? people : []),
  ].join(', ');
}
