import type { Office } from '../../office';
import { consents } from '../../tables/consents';
import { pairs } from '../../tables/pairs';
import { mentees, mentors } from '../../tables/people';
import { responses } from '../../tables/responses';
import { specialCategories } from '../../tables/special-categories';
import { nextCodes } from '../../tables/table';
import { lastGiven, lastToRemember } from '../workbook/codes';
import type { Opener } from '../workbook/workbook';

/** The letter of people's codes. */
const PREFIX = mentees.prefix ?? '';

type Memory = Readonly<Record<string, string>>;

/** Codes of people that any tab names. */
function namedCodes(open: Opener): readonly (string | undefined)[] {
  const people = [...open(mentees).reading.rows, ...open(mentors).reading.rows].map(({ code }) => code);
  const named = [...open(consents).reading.rows, ...open(specialCategories).reading.rows].map(({ person }) => person);
  const paired = open(pairs).reading.rows.flatMap(({ mentor, mentee }) => [mentor, mentee]);
  return [...people, ...named, ...paired];
}

/** The highest number of a person's code that was ever given, or that any tab names. */
export const lastPerson = (open: Opener, memory: Memory): number => lastGiven(memory, PREFIX, namedCodes(open));

/** Codes that were given out and belong to nobody yet, in their order. */
export function freeCodes(open: Opener, memory: Memory): readonly string[] {
  const named = namedCodes(open);
  // The answers of those who have been removed name them still.
  const used = new Set([...named, ...open(responses).reading.rows.map(({ person }) => person)]);
  return nextCodes(PREFIX, 0, lastGiven(memory, PREFIX, named)).filter((code) => !used.has(code));
}

/** The codes that follow a number, and what is to be remembered of them: they are never given again. */
export function freshCodes(
  last: number,
  count: number,
): { readonly codes: readonly string[]; readonly memory: Memory } {
  return { codes: nextCodes(PREFIX, last, count), memory: lastToRemember(PREFIX, last + count) };
}

/** Remembered before anybody sees the codes: a run that dies in between leaves a gap and gives no code twice. */
export function givenCodes(office: Office, open: Opener, count: number): readonly string[] {
  const { codes, memory } = freshCodes(lastPerson(open, office.memory()), count);
  office.remember(memory);
  return codes;
}
