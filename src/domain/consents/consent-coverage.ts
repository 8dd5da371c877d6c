import type { ConsentKind } from '../../tables/words';
import { groupBy } from '../lookup';
import { isErased } from '../personal-data/erased';
import type { Person, School } from '../school';
import type { Share } from '../targets/evidence';
import { type ConsentStanding, consentStandings } from './consents';

/** Why a consent that is needed does not count. */
export type Lack = 'missing' | 'withdrawn' | 'expired' | 'wrongSigner';

/** A consent that is needed of a person, each person once, whichever base she is in. */
export interface NeededConsent {
  readonly base: 'mentees' | 'mentors';
  readonly person: Person;
  readonly standing: ConsentStanding;
  /** Undefined: it is given as it should be. */
  readonly lack: Lack | undefined;
}

const KINDS: readonly ConsentKind[] = [
  'processing',
  'minorProcessing',
  'distribution',
  'specialCategories',
  'mentoringWork',
];

function lackOf({ state, rightlySigned }: ConsentStanding): Lack | undefined {
  if (state !== 'given') return state;
  return rightlySigned ? undefined : 'wrongSigner';
}

/** By what the rows of one person are known. */
const keyOf = ({ base, person: { code, line } }: Pick<NeededConsent, 'base' | 'person'>): string =>
  code ?? `${base} ${line}`;

/** Everybody in the bases as rows of one person each, whoever has been removed left out. */
function peopleOnce({ mentees, mentors }: School): readonly (readonly Pick<NeededConsent, 'base' | 'person'>[])[] {
  const rows = [
    ...mentees.map((person) => ({ base: 'mentees', person }) as const),
    ...mentors.map((person) => ({ base: 'mentors', person }) as const),
  ];
  const kept = rows.filter(({ person }) => !isErased(person));
  return [...groupBy(kept, keyOf).values()];
}

/** All consents that are needed at a day, person by person in the order of the bases. */
export function neededConsents(school: School, day: string, today = day): readonly NeededConsent[] {
  const standing = consentStandings(school, day, today);
  return peopleOnce(school).flatMap((rows) => {
    const needed = KINDS.flatMap((kind): readonly NeededConsent[] => {
      const own = rows
        .map((row) => ({ ...row, standing: standing(row.person, kind) }))
        .filter((each) => each.standing.needed)
        .map((each) => ({ ...each, lack: lackOf(each.standing) }));
      const told = own.find(({ lack }) => lack !== undefined) ?? own[0];
      return told ? [told] : [];
    });
    // Where two bases differ on somebody's age, the younger counts.
    const isMinor = needed.some((each) => each.standing.kind === 'minorProcessing');
    return needed.filter((each) => !(isMinor && each.standing.kind === 'processing'));
  });
}

/** How many people there are and have given every consent that is needed of them; those who have not, base by base. */
export interface ConsentCounts {
  readonly people: number;
  readonly given: number;
  /** Somebody in both bases is counted in either. */
  readonly without: Readonly<Record<NeededConsent['base'], number>>;
}

/** The one count of consents: each person once, whichever base she is in, whoever has been removed left out. */
export function consentCounts(school: School, day: string, today = day): ConsentCounts {
  const people = peopleOnce(school);
  const lacking = neededConsents(school, day, today).filter(({ lack }) => lack !== undefined);
  const keys = new Set(lacking.map(keyOf));
  const without = people.filter((rows) => rows.some((row) => keys.has(keyOf(row))));
  const inBase = (base: NeededConsent['base']) =>
    without.filter((rows) => rows.some((row) => row.base === base)).length;
  return {
    people: people.length,
    given: people.length - without.length,
    without: { mentees: inBase('mentees'), mentors: inBase('mentors') },
  };
}

/** People whose every needed consent is given, of all: what a target on consents is measured by. */
export function consentShare(school: School, day: string, today = day): Share {
  const { people, given } = consentCounts(school, day, today);
  return { part: given, whole: people };
}
