import type { Person, School } from '../school';
import { consentStandings, PROCESSING_KINDS } from './consents';

/**
 * Tells by what name a person may stand in a document: only where the school works with names, and only with a consent to
 * processing in force (ст. 9 Федерального закона № 152-ФЗ). Undefined: the code stands there.
 */
export function namesOnPaper(
  school: School,
  day: string,
  today = day,
): (person: Person | undefined) => string | undefined {
  if (school.settings.dataMode !== 'names') return () => undefined;
  const standing = consentStandings(school, day, today);
  return (person) => {
    if (!person) return undefined;
    const isGiven = PROCESSING_KINDS.some((kind) => {
      const { needed, state, rightlySigned } = standing(person, kind);
      return needed && state === 'given' && rightlySigned;
    });
    return isGiven ? person.fullName : undefined;
  };
}
