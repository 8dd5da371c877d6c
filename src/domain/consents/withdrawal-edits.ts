import type { ConsentKind } from '../../tables/words';
import type { Consent, Pair, School } from '../school';
import { type StoppedPair, stopPairs } from '../stopping';
import { type ConsentMatter, isSameMatter, isValid, matterOf } from './consents';

export interface Withdrawing {
  readonly person: string;
  readonly kind: ConsentKind;
  /** The day on which it was withdrawn. */
  readonly day: string;
}

/** What a withdrawal changes, by rows; the papers first. */
export interface WithdrawalEdits {
  readonly papers: readonly { readonly line: number; readonly withdrawn: string }[];
  readonly pairs: readonly StoppedPair[];
  /** Rows of marks that are taken away. */
  readonly marks: readonly number[];
}

/**
 * Works out what a withdrawal closes. Of one that has been carried out, or only begun, the same comes again; a consent given
 * since closes nothing. Undefined: there is nothing to withdraw.
 */
export function withdrawalEdits(
  school: School,
  { person, kind, day }: Withdrawing,
  today: string,
): WithdrawalEdits | undefined {
  const own = school.consents.filter((paper) => paper.person === person && isSameMatter(paper.kind, kind));
  const valid = own.filter((paper) => isValid(paper, day));
  const since = valid.length > 0 ? day : lastWithdrawn(own, today);
  if (since === undefined) return undefined;
  const papers = valid.map(({ line }) => ({ line, withdrawn: day }));
  const isGivenAgain = own.some((paper) => !valid.includes(paper) && isValid(paper, today));
  if (isGivenAgain) return { papers, pairs: [], marks: [] };
  const matter = matterOf(kind);
  return {
    papers,
    pairs: stopPairs(
      school.pairs.filter((pair) => isClosed(pair, person, matter)),
      since,
    ),
    marks: matter === 'specialCategories' ? linesOfHealth(school, person) : [],
  };
}

const lastWithdrawn = (papers: readonly Consent[], today: string): string | undefined =>
  papers
    .flatMap(({ withdrawn }) => (withdrawn === undefined || withdrawn > today ? [] : [withdrawn]))
    .sort()
    .pop();

/** Without a consent to processing nobody is in a pair; without one to the work nobody mentors a colleague. */
function isClosed({ mentor, mentee, mentoringForm }: Pair, person: string, matter: ConsentMatter): boolean {
  if (matter === 'processing') return mentor === person || mentee === person;
  return matter === 'mentoringWork' && mentor === person && mentoringForm === 'teacherTeacher';
}

const linesOfHealth = ({ special }: School, person: string): readonly number[] =>
  special
    .filter((marks) => marks.person === person && (marks.disability !== undefined || marks.disabledChild !== undefined))
    .map(({ line }) => line);
