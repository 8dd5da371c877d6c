import { neededConsents } from '../consents/consent-coverage';
import { type ConsentMatter, isSameMatter } from '../consents/consents';
import type { School } from '../school';
import { isHidden, isSmall, leastOf, type ShownPart, type ShownTotal, shownPart, shownShare } from './small-numbers';

/** How a consent stands; a director need not know who of those who consented to processing is of age. */
export interface ConsentShare {
  readonly kind: ConsentMatter;
  /** `smallWhole`: fewer than five need it. */
  readonly without: ShownPart | 'smallWhole';
  /** Of those who need it; undefined where with the number of those without it would tell how many that are. */
  readonly percent: number | undefined;
}

/** @param inPairs codes of the people in working pairs and groups */
export function reviewConsents(
  school: School,
  { day, today }: { readonly day: string; readonly today: string },
  inPairs: ReadonlySet<string | undefined>,
  shown: Shown,
): { readonly withoutConsent: ShownPart; readonly consents: readonly ConsentShare[] } {
  const without = withoutConsent(school, day, today);
  return {
    withoutConsent: lackingInPairs(without.processing, inPairs, shown),
    consents: CONSENTS.flatMap((kind) => consentShare(kind, without[kind], shown)),
  };
}

const CONSENTS: readonly ConsentMatter[] = ['processing', 'distribution', 'specialCategories', 'mentoringWork'];

/** The totals as they are shown. */
interface Shown {
  readonly forms: { readonly total: ShownTotal };
  readonly mentees: { readonly total: ShownTotal };
  readonly mentors: { readonly total: ShownTotal };
}

/** Those who need a consent, and the codes of those who lack it. */
interface Lack {
  readonly needed: number;
  readonly lacking: readonly (string | undefined)[];
}

/** The number of people in pairs is told nowhere; those outside of them who lack a consent may be few, too. */
function lackingInPairs({ needed, lacking }: Lack, inPairs: ReadonlySet<string | undefined>, shown: Shown): ShownPart {
  const { forms, mentees, mentors } = shown;
  const part = lacking.filter((code) => inPairs.has(code)).length;
  const [pairs, ...bases] = [leastOf(forms.total), leastOf(mentees.total), leastOf(mentors.total)];
  const isAnyHidden = [forms, mentees, mentors].some(({ total }) => isHidden(total));
  const least = isAnyHidden ? bases.reduce((sum, base) => sum + Math.min(base, pairs), 0) : Number.POSITIVE_INFINITY;
  const isTold = typeof consentOf('processing', { needed, lacking }, shown).without === 'number';
  const ofLacking = shownPart(part, lacking.length);
  const wouldTell = ofLacking === 'some' || ofLacking === 'almostAll' || part === inPairs.size;
  if (isTold && part > 0 && wouldTell) return 'some';
  return shownPart(part, inPairs.size, least);
}

const consentShare = (kind: ConsentMatter, lack: Lack, shown: Shown): readonly ConsentShare[] =>
  lack.needed === 0 ? [] : [{ kind, ...consentOf(kind, lack, shown) }];

function consentOf(kind: ConsentMatter, { needed, lacking }: Lack, shown: Shown): Omit<ConsentShare, 'kind'> {
  const { forms, mentees, mentors } = shown;
  const isOfAll = kind === 'processing';
  const hiding = isOfAll ? [mentees, mentors] : [forms, mentees, mentors];
  const isAnyHidden = hiding.some(({ total }) => isHidden(total));
  // Among several small groups that all of them are fewer than five may leave one answer.
  if (isSmall(needed) && !(isOfAll && isAnyHidden)) return { without: 'smallWhole', percent: undefined };
  const mentorsLeast = leastOf(mentors.total);
  const least = kind === 'mentoringWork' ? mentorsLeast : leastOf(mentees.total) + mentorsLeast;
  const without = shownPart(lacking.length, needed, isAnyHidden ? least : undefined);
  if (without === 0) return { without, percent: 100 };
  if (isAnyHidden || typeof without !== 'number') return { without, percent: undefined };
  const share = shownShare(needed - without, needed);
  return { without, percent: typeof share === 'object' ? share.percent : undefined };
}

/** By kind of consent: how many people need it, and the codes of those who have not given it as they should. */
function withoutConsent(school: School, day: string, today: string): Readonly<Record<ConsentMatter, Lack>> {
  const all = neededConsents(school, day, today);
  const of = (kind: ConsentMatter): Lack => {
    const needed = all.filter(({ standing }) => isSameMatter(standing.kind, kind));
    return {
      needed: needed.length,
      lacking: needed.filter(({ lack }) => lack !== undefined).map(({ person }) => person.code),
    };
  };
  return {
    processing: of('processing'),
    distribution: of('distribution'),
    specialCategories: of('specialCategories'),
    mentoringWork: of('mentoringWork'),
  };
}
