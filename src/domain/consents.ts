import type { ConsentKind, ConsentSigner } from '../tables/words';
import { agesAt } from './calendar';
import { groupBy } from './lookup';
import { isActive } from './ordered';
import type { Consent, Person, School, SpecialMarks } from './school';

/** From this day an employee mentors only with a written consent: ст. 351.8 Трудового кодекса РФ. */
const WORK_CONSENT_SINCE = '2025-03-01';

/** Who has to sign a person's consent. */
export type Signature = 'personally' | 'representative';

/** Where a person stands with one kind of consent. */
export interface ConsentStanding {
  readonly kind: ConsentKind;
  readonly needed: boolean;
  readonly state: 'given' | 'missing' | 'withdrawn' | 'expired';
  /** The paper that decides: one that counts, else the last there is. */
  readonly consent: Consent | undefined;
  readonly signature: Signature;
  /** False where the paper counts but is signed by somebody else than has to. */
  readonly rightlySigned: boolean;
}

/**
 * Who signs at a day by the school's rule. An age known only to the year, or not at all, is taken as the younger one:
 * a paper too many is better than a paper too few.
 */
export function signatureFor(person: Person, rule: School['settings']['consentRule'], day: string): Signature {
  const ages = agesAt(day, person);
  const youngest = ages?.from ?? (person.category === undefined || person.category === 'pupil' ? 0 : 18);
  const border = rule === 'representativeUnder14' ? 14 : 18;
  return youngest < border ? 'representative' : 'personally';
}

/** Those by whom a consent may be signed: a pupil beside the representative does no harm. */
export const SIGNERS: Readonly<Record<Signature, readonly ConsentSigner[]>> = {
  representative: ['representative', 'representativeAndPupil'],
  personally: ['personally', 'representativeAndPupil'],
};

/**
 * A consent counts from the day it was signed until it expires or is withdrawn. One signed by today counts even when the
 * workbook is still on a past year.
 */
export function isValid(consent: Consent, day: string, today = day): boolean {
  const { signed, validUntil, withdrawn } = consent;
  return (
    signed !== undefined &&
    signed <= today &&
    (validUntil ?? day) >= day &&
    (withdrawn === undefined || withdrawn > day)
  );
}

/** Whether marks speak of health: they are kept only with a consent of its own (ст. 10 Федерального закона № 152-ФЗ). */
export const isOnHealth = ({ disability, disabledChild }: SpecialMarks): boolean =>
  disability === true || disabledChild === true;

/** Tells which consents people need and which they have given; looks through a school once, whoever is asked about. */
export function consentStandings(
  school: School,
  day: string,
  today = day,
): (person: Person, kind: ConsentKind) => ConsentStanding {
  const papers = groupBy(school.consents, ({ person, kind }) => `${person} ${kind}`);
  const marked = new Set(school.special.filter(isOnHealth).map(({ person }) => person));
  const colleagues = school.pairs.filter((pair) => pair.mentoringForm === 'teacherTeacher' && isActive(pair, day));
  const atWork = new Set(day < WORK_CONSENT_SINCE ? [] : colleagues.map(({ mentor }) => mentor));
  const needs: Readonly<Record<ConsentKind, (person: Person) => boolean>> = {
    processing: () => true,
    distribution: ({ story }) => story !== undefined,
    specialCategories: ({ code }) => marked.has(code),
    mentoringWork: ({ code }) => atWork.has(code),
  };
  return (person, kind) => {
    const own = person.code === undefined ? [] : (papers.get(`${person.code} ${kind}`) ?? []);
    const signature = kind === 'mentoringWork' ? 'personally' : signatureFor(person, school.settings.consentRule, day);
    return { kind, needed: needs[kind](person), signature, ...stateOf(own, signature, day, today) };
  };
}

function stateOf(
  papers: readonly Consent[],
  signature: Signature,
  day: string,
  today: string,
): Pick<ConsentStanding, 'state' | 'consent' | 'rightlySigned'> {
  const isRight = ({ signer }: Consent) => signer === undefined || SIGNERS[signature].includes(signer);
  const valid = papers.filter((paper) => isValid(paper, day, today));
  const best = lastOf(valid.filter(isRight)) ?? lastOf(valid);
  if (best) return { state: 'given', consent: best, rightlySigned: isRight(best) };
  const last = lastOf(papers);
  const passed = { consent: last, rightlySigned: true };
  if (last?.withdrawn !== undefined && last.withdrawn <= day) return { ...passed, state: 'withdrawn' };
  if (last?.validUntil !== undefined && last.validUntil < day) return { ...passed, state: 'expired' };
  return { ...passed, state: 'missing' };
}

/** The paper signed last; of those of one day the lower row. */
function lastOf(papers: readonly Consent[]): Consent | undefined {
  return papers.reduce<Consent | undefined>(
    (last, paper) => (last !== undefined && (last.signed ?? '') > (paper.signed ?? '') ? last : paper),
    undefined,
  );
}
