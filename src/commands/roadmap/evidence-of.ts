import { daysOf } from '../../domain/calendar';
import { consentStandings } from '../../domain/consents';
import { yearProgress } from '../../domain/roadmap/year-progress';
import type { Evidence } from '../../domain/targets/evidence';
import { CONSENT_KINDS, type ConsentKind } from '../../tables/words';
import type { Examination } from '../workbook/examine';

/** All that the targets of the roadmap are measured by. */
export function evidenceOf(examination: Examination, today: string): Evidence {
  const { school, roadmap } = examination;
  const { done, total, onTime, due } = yearProgress(roadmap.items, roadmap.day);
  const { first, last } = daysOf(roadmap.context.schoolYear);
  const period = roadmap.context.period ?? { start: first, end: last };
  return {
    school,
    // What is dated tomorrow has not happened yet.
    span: { start: period.start, end: period.end < today ? period.end : today },
    roadmap: { done: { part: done, whole: total }, onTime: { part: onTime, whole: due } },
    consents: consentsIn(examination, today),
  };
}

/** Each person once, whichever base she is in. */
function consentsIn({ school, day }: Examination, today: string): Evidence['consents'] {
  const standing = consentStandings(school, day, today);
  const kinds = Object.keys(CONSENT_KINDS) as readonly ConsentKind[];
  const isGiven = (person: (typeof school.mentees | typeof school.mentors)[number]): boolean =>
    kinds.every((kind) => {
      const { needed, state, rightlySigned } = standing(person, kind);
      return !needed || (state === 'given' && rightlySigned);
    });
  const people = new Map([...school.mentees, ...school.mentors].map((person) => [person.code ?? person, person]));
  return { part: [...people.values()].filter(isGiven).length, whole: people.size };
}
