import { firstBy, groupBy } from './lookup';
import { byCode, isActive, isSigned, makeUp } from './ordered';
import type { Mentee, Mentor, Pair, RegisteredDocument, School } from './school';

/** What the register of documents and the pairs say about other tabs. */
export interface Derived {
  readonly pairs: readonly {
    readonly line: number;
    readonly orderNumber: string | undefined;
    readonly orderDate: string | undefined;
    readonly ordered: string | undefined;
  }[];
  readonly documents: readonly { readonly line: number; readonly status: RegisteredDocument['status'] }[];
  readonly mentees: readonly Partners[];
  readonly mentors: readonly Partners[];
}

/** Those with whom a person is in working pairs. */
export interface Partners {
  readonly line: number;
  readonly people: readonly (Mentee | Mentor)[];
  readonly forms: readonly NonNullable<Pair['mentoringForm']>[];
}

export function derive(school: School, day: string): Derived {
  const register = byCode(school.documents);
  const active = school.pairs.filter((pair) => isActive(pair, day));
  const mentors = firstBy(school.mentors, (mentor) => mentor.code);
  const mentees = firstBy(school.mentees, (mentee) => mentee.code);
  return {
    pairs: school.pairs.map((pair) => {
      const order = pair.order === undefined ? undefined : register.get(pair.order);
      const fixed = isSigned(order) && pair.ordered === undefined ? makeUp(pair) : pair.ordered;
      return { line: pair.line, orderNumber: order?.number, orderDate: order?.date, ordered: fixed };
    }),
    documents: school.documents.map((document) => ({
      line: document.line,
      status: isSigned(document) && document.status !== 'cancelled' ? 'signed' : document.status,
    })),
    mentees: partnersOf(school.mentees, active, 'mentee', 'mentor', mentors),
    mentors: partnersOf(school.mentors, active, 'mentor', 'mentee', mentees),
  };
}

function partnersOf(
  people: readonly (Mentee | Mentor)[],
  active: readonly Pair[],
  own: 'mentee' | 'mentor',
  other: 'mentee' | 'mentor',
  others: ReadonlyMap<string, Mentee | Mentor>,
): readonly Partners[] {
  const links = groupBy(active, (pair) => pair[own]);
  const otherOf = (pair: Pair) => (pair[other] === undefined ? undefined : others.get(pair[other]));
  return people.map(({ code, line }) => {
    const theirs = (code === undefined ? undefined : links.get(code)) ?? [];
    return {
      line,
      people: [...new Set(theirs.map(otherOf))].flatMap((person) => person ?? []),
      forms: [...new Set(theirs.map((pair) => pair.mentoringForm))].flatMap((form) => form ?? []),
    };
  });
}
