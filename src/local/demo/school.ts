import type { consents } from '../../tables/consents';
import type { documents } from '../../tables/documents';
import type { meetings } from '../../tables/meetings';
import type { pairs } from '../../tables/pairs';
import type { PassportParameter } from '../../tables/passport';
import type { mentees, mentors } from '../../tables/people';
import type { roadmap } from '../../tables/roadmap';
import type { Parameter } from '../../tables/settings';
import type { specialCategories } from '../../tables/special-categories';
import type { Row, Table } from '../../tables/table';

/** A row as a person would enter it: some columns filled, the rest left empty. */
export type Entered<Each extends Table> = Partial<Omit<Row<Each>, 'line'>>;

/** An invented school, tab by tab. */
export interface DemoSchool {
  readonly settings: Readonly<Partial<Record<Parameter, string>>>;
  /** Role → who holds it. */
  readonly roles: Readonly<Record<string, { readonly fullName: string; readonly post: string }>>;
  readonly mentees: readonly Entered<typeof mentees>[];
  readonly mentors: readonly Entered<typeof mentors>[];
  readonly consents: readonly Entered<typeof consents>[];
  readonly special: readonly Entered<typeof specialCategories>[];
  readonly pairs: readonly Entered<typeof pairs>[];
  readonly meetings: readonly Entered<typeof meetings>[];
  readonly roadmap: readonly Entered<typeof roadmap>[];
  readonly passport?: Readonly<Partial<Record<PassportParameter, string>>>;
  /** Indicators that only a person knows. */
  readonly indicators: Readonly<Record<string, number>>;
  readonly documents: readonly Entered<typeof documents>[];
}

export const personCode = (number: number): string => `У-${String(number).padStart(4, '0')}`;
export const meetingCode = (number: number): string => `В-${String(number).padStart(4, '0')}`;
export const pairCode = (number: number): string => `П-${String(number).padStart(3, '0')}`;

/** Days spread evenly over a span, by number. */
export function dayBetween(first: string, last: string, number: number): string {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const days = (to - from) / 86_400_000;
  return new Date(from + ((number * 37) % (days + 1)) * 86_400_000).toISOString().slice(0, 10);
}
