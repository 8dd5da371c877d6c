import * as z from 'zod/mini';
import { mentees, mentors } from '../../tables/people';
import type { DataMode } from '../../tables/words';
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

type Told = Pick<PeopleTab['reading']['rows'][number], 'code' | 'fullName' | 'schoolClass' | 'post'>;

/** The code and what tells a person from others: her name where the school works with names, her class or post. */
export function labelOf({ code, fullName, schoolClass, post }: Told, mode: DataMode): string {
  const parts = [code, mode === 'names' ? fullName : undefined, schoolClass ?? post];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** The line of a person, the first of two with one code. */
export function lineOf({ reading }: PeopleTab, code: string): number | undefined {
  return reading.rows.find((row) => row.code === code)?.line;
}
