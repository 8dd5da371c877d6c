import * as z from 'zod/mini';
import { digestOf } from '../domain/digest';
import { Refusal } from '../tables/finding';
import { roles } from '../tables/roles';
import { CONSENT_KINDS, type ConsentKind } from '../tables/words';
import { leftOut as leftOutWords, refusals } from '../texts/consents';
import { command } from './command';
import { type ChosenPeople, chosenPeople, plainClass, subjectOf } from './consents/chosen-people';
import { letterhead, schoolWords } from './orders/order-texts';
import { type PrintedPaper, printPaper } from './orders/print-paper';
import { rememberNew } from './orders/register';
import { baseInput } from './people/people';
import { type Examination, examine } from './workbook/examine';
import { requireColumns, writeChanges } from './workbook/workbook';

const input = z.strictObject({
  kind: z.enum(Object.keys(CONSENT_KINDS) as [ConsentKind, ...ConsentKind[]]),
  /** Codes; a clean blank when nothing here or below says for whom. */
  people: z.optional(z.array(z.string())),
  base: z.optional(baseInput),
  schoolClass: z.optional(z.string()),
  /** Only those who lack it. */
  missing: z.optional(z.literal(true)),
});

type Input = z.infer<typeof input>;

export interface PrintedConsents extends PrintedPaper {
  /** Sheets for so many people; 0 for a clean blank. */
  readonly people: number;
  readonly leftOut: readonly { readonly code: string; readonly why: string }[];
}

/** A sheet takes a fifteenth of a second to write, and a file of hundreds is printed by nobody. */
const MOST = 150;

/**
 * Writes the blanks of a consent, a sheet a person, or a clean one, and registers them: one paper a kind, school year and
 * choice of people, rewritten under the same link. Those whom another blank befits are told of.
 */
export const printConsents = command({
  input,
  run(office, given): PrintedConsents {
    const examination = examine(office);
    const { tabs, changes, memory } = examination;
    const officials = examination.open(roles);
    for (const tab of [tabs.settings, tabs.mentees, tabs.mentors, tabs.documents, officials]) requireColumns(tab);
    const chosen = chosenPeople(examination, given, office.today);
    if (isFor(given) && chosen.people.length === 0) throw new Refusal(refusals.nobody);
    if (chosen.people.length > MOST) throw new Refusal(refusals.tooMany(chosen.people.length, MOST));
    const head = letterhead(examination, officials.reading.rows, office.today);
    const { fullName, shortName, director } = schoolWords(head);
    if (fullName === '') throw new Refusal(refusals.unnamed);
    const { dataMode, consentEnds } = examination.school.settings;
    const scope = scopeOf(given);
    const [address = '', dataKept = ''] = [head.entered.address?.text, head.entered.dataKept?.text];
    writeChanges(office, tabs.mentees, changes.mentees);
    writeChanges(office, tabs.mentors, changes.mentors);
    rememberNew(office, memory);
    const printed = printPaper(office, examination, keyOf(examination, given), 'other', {
      paper: 'consentBlanks',
      data: {
        kind: given.kind,
        labels: dataMode,
        operator: { name: fullName, shortName: shortName || fullName, address, director },
        ...(consentEnds !== undefined && { ends: consentEnds }),
        ...(dataKept !== '' && { dataKept }),
        ...(scope !== undefined && { scope }),
        people: chosen.people.map((each) => subjectOf(examination, head, each)),
      },
    });
    return { ...printed, people: chosen.people.length, leftOut: chosen.leftOut.map(told) };
  },
});

const told = ({ code, why }: ChosenPeople['leftOut'][number]) => ({ code, why: leftOutWords[why] });

const isFor = ({ people, base, schoolClass, missing }: Input): boolean =>
  [people, base, schoolClass, missing].some((each) => each !== undefined);

/** A class, in the name of the file, if it looks like one: whatever else was typed there stays out of it. */
function scopeOf({ schoolClass }: Input): string | undefined {
  const plain = schoolClass === undefined ? '' : plainClass(schoolClass).toUpperCase();
  return /^\d{1,2}\p{Lu}?$/u.test(plain) ? plain : undefined;
}

/** Papers for people named one by one are one paper, whoever they are: no list of codes is remembered. */
function keyOf({ school }: Examination, { kind, people, base, schoolClass, missing }: Input): string {
  const choice = [people && 'people', base, schoolClass && plainClass(schoolClass), missing && 'missing'];
  const year = school.settings.schoolYear?.slice(0, 4) ?? '';
  return `printed.${kind}.${year}.${digestOf(choice.map((each) => each ?? '').join('\n'))}`;
}
