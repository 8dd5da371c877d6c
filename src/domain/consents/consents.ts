import type { ConsentKind, ConsentSigner } from '../../tables/words';
import { agesAt } from '../calendar';
import { groupBy } from '../lookup';
import { isActive } from '../ordered';
import { isErased } from '../personal-data/erased';
import type { Consent, Person, School, SpecialMarks } from '../school';

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

/** Those who may be under age where nobody has said how old they are: students of colleges are fifteen and older. */
const MAYBE_MINOR: readonly Person['category'][] = [undefined, 'pupil', 'student'];

/**
 * Who signs at a day by the school's rule. An age known only to the year, or not at all, is taken as the younger one:
 * a paper too many is better than a paper too few.
 */
export function signatureFor(person: Person, rule: School['settings']['consentRule'], day: string): Signature {
  const ages = agesAt(day, person);
  const youngest = ages?.from ?? (MAYBE_MINOR.includes(person.category) ? 0 : 18);
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

/** A person's own consent to processing, and a minor's, which is another paper: one of the two is needed of everybody. */
export const PROCESSING_KINDS = ['processing', 'minorProcessing'] as const satisfies readonly ConsentKind[];

/** What is consented to, whichever paper it is written on. */
export type ConsentMatter = Exclude<ConsentKind, 'minorProcessing'>;

/** The matter of a kind of paper: whoever withdraws one of the two on processing withdraws both. */
export const matterOf = (kind: ConsentKind): ConsentMatter => (kind === 'minorProcessing' ? 'processing' : kind);

export const isSameMatter = (one: ConsentKind | undefined, other: ConsentKind): boolean =>
  one !== undefined && matterOf(one) === matterOf(other);

/** Tells which consents people need and which they have given; looks through a school once, whoever is asked about. */
export function consentStandings(
  school: School,
  day: string,
  today = day,
): (person: Person, kind: ConsentKind) => ConsentStanding {
  const papers = groupBy(school.consents, ({ person, kind }) => kind && `${person} ${matterOf(kind)}`);
  const needs = needsOf(school, day);
  return (person, kind) => {
    const signature = kind === 'mentoringWork' ? 'personally' : signatureFor(person, school.settings.consentRule, day);
    // Of the two papers on processing only that counts which the age asks for.
    if (matterOf(kind) === 'processing' && kind !== processingFor(signature)) return { ...NOT_ASKED, kind, signature };
    const own = person.code === undefined ? [] : (papers.get(`${person.code} ${matterOf(kind)}`) ?? []);
    return { kind, needed: needs[kind](person), signature, ...stateOf(own, rightFor(kind, signature), day, today) };
  };
}

const NOT_ASKED = { needed: false, state: 'missing', consent: undefined, rightlySigned: true } as const;

/** The paper on processing that is asked of whoever signs so. */
const processingFor = (signature: Signature): ConsentKind =>
  signature === 'representative' ? 'minorProcessing' : 'processing';

/** Who needs what at a day. */
function needsOf(
  { pairs, publications, special }: School,
  day: string,
): Readonly<Record<ConsentKind, (person: Person) => boolean>> {
  const marked = new Set(special.filter(isOnHealth).map(({ person }) => person));
  const told = new Set<string | undefined>(publications.flatMap(({ people }) => people ?? []));
  const colleagues = pairs.filter((pair) => pair.mentoringForm === 'teacherTeacher' && isActive(pair, day));
  const atWork = new Set(day < WORK_CONSENT_SINCE ? [] : colleagues.map(({ mentor }) => mentor));
  return {
    // Of whoever has been removed nothing is processed any more.
    processing: (person) => !isErased(person),
    minorProcessing: (person) => !isErased(person),
    distribution: ({ code, story }) => story !== undefined || told.has(code),
    specialCategories: ({ code }) => marked.has(code),
    mentoringWork: ({ code }) => atWork.has(code),
  };
}

/**
 * Whether a paper is signed by whoever has to. A minor's paper is no adult's, whoever signed it; one of the common kind,
 * signed by a representative, does for a minor: registers were kept so before the two were told apart.
 */
const rightFor =
  (kind: ConsentKind, signature: Signature) =>
  (paper: Consent): boolean =>
    (paper.signer === undefined || SIGNERS[signature].includes(paper.signer)) &&
    !(kind === 'processing' && paper.kind === 'minorProcessing');

function stateOf(
  papers: readonly Consent[],
  isRight: (paper: Consent) => boolean,
  day: string,
  today: string,
): Pick<ConsentStanding, 'state' | 'consent' | 'rightlySigned'> {
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
