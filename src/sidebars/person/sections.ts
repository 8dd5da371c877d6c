import { mentees, mentors } from '../../tables/people';
import type { Table } from '../../tables/table';
import { sections as titles } from '../../texts/person';

export const TABLES = { mentees, mentors } as const;
export type Base = keyof typeof TABLES;

export const otherBase = (base: Base): Base => (base === 'mentees' ? 'mentors' : 'mentees');

const KEYS: Readonly<Record<Exclude<keyof typeof titles, 'other'>, readonly string[]>> = {
  who: ['fullName', 'gender', 'category', 'schoolClass', 'post', 'workplace', 'contacts'],
  age: ['birthDate', 'birthYear', 'ageGroup'],
  programme: [
    'joined',
    'youngTeacher',
    'request',
    'capacity',
    'skills',
    'achievements',
    'interests',
    'wishedAge',
    'timeResource',
  ],
  results: ['finished', 'completed', 'results', 'story'],
};

/** What is the same of one person in both bases. */
export const COMMON: readonly string[] = [...KEYS.who, ...KEYS.age];

export interface Section {
  readonly title: string;
  readonly keys: readonly string[];
}

/** The columns of a base that people fill in, grouped; a column that no group names comes last. */
export function sectionsOf(table: Table, hidden: (key: string) => boolean): readonly Section[] {
  const open = Object.entries(table.columns).flatMap(([key, { locked }]) => (locked || key === table.key ? [] : [key]));
  const named = new Set(Object.values(KEYS).flat());
  const other = open.filter((key) => !named.has(key));
  const all = [...Object.entries(KEYS), ['other', other] as const].map(([name, keys]) => ({
    title: titles[name as keyof typeof titles],
    keys: keys.filter((key) => open.includes(key) && !hidden(key)),
  }));
  return all.filter(({ keys }) => keys.length > 0);
}
