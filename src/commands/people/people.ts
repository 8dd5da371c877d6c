import * as z from 'zod/mini';
import { mentees, mentors } from '../../tables/people';
import type { Opener, OpenTab } from '../workbook/workbook';

/** The two bases of people. */
export const BASES = { mentees, mentors } as const;
export type Base = keyof typeof BASES;

export const otherBase = (base: Base): Base => (base === 'mentees' ? 'mentors' : 'mentees');

export const baseInput = z.enum(['mentees', 'mentors']);

/** Texts by the keys of columns. */
export const textsInput = z.record(z.string(), z.string());

export type PeopleTab = OpenTab<typeof mentees> | OpenTab<typeof mentors>;

export function openBase(open: Opener, base: Base): PeopleTab {
  return base === 'mentees' ? open(mentees) : open(mentors);
}

/** The line of a person, the first of two with one code. */
export function lineOf({ reading }: PeopleTab, code: string): number | undefined {
  return reading.rows.find((row) => row.code === code)?.line;
}
