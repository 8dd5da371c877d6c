import { consentCounts } from '../consents/consent-coverage';
import { groupBy } from '../lookup';
import { byCode, isActive, isOrdered } from '../ordered';
import { grouped } from '../pair-orders';
import { isErased } from '../personal-data/erased';
import { doneOf, type StageNumber, type YearFacts } from '../roadmap/stages';
import type { Picture } from './task';

/** Counts what a school has and has done, as of the day it is judged by. */
export function yearFacts(picture: Picture): YearFacts {
  const { school, day, today, missing, findings } = picture;
  const { without, ...consents } = consentCounts(school, day, today);
  const { roadmap } = picture;
  const byStage = groupBy(roadmap, ({ stage }) => stage);
  const isYearless = findings.some(({ concern }) => concern === 'yearMissing');
  return {
    missing: [...(isYearless ? (['schoolYear'] as const) : []), ...missing.map(({ what }) => what)],
    mentees: baseFacts('mentees', picture, without.mentees),
    mentors: baseFacts('mentors', picture, without.mentors),
    consents,
    ...groupFacts(picture),
    completed: completedOf(school),
    held: school.meetings.filter(({ held, date }) => held === true && date !== undefined && date <= day).length,
    items: new Map<StageNumber, ReturnType<typeof doneOf>>(
      [...byStage].flatMap(([stage, own]) => [[stage, doneOf(own.map(({ item }) => item))]]),
    ),
    allItems: doneOf(roadmap.map(({ item }) => item)),
  };
}

function baseFacts(
  base: 'mentees' | 'mentors',
  { school, findings }: Picture,
  withoutConsent: number,
): YearFacts['mentees'] {
  const own = findings.filter(({ place }) => place.part === base);
  const removed = school[base].filter(isErased).length;
  return {
    people: school[base].length - removed,
    removed,
    errors: own.filter(({ concern, severity }) => concern === 'other' && severity === 'error').length,
    withoutConsent,
  };
}

/** Whoever left before the end and has been removed since is not waited for. */
function completedOf({ mentees }: Picture['school']): YearFacts['completed'] {
  const done = mentees.filter(({ completed }) => completed === true);
  return { done: done.length, total: mentees.filter((each) => !isErased(each) || each.completed === true).length };
}

function groupFacts({ school, day, findings }: Picture): Pick<YearFacts, 'groups' | 'groupsMet' | 'groupsFinished'> {
  const register = byCode(school.documents);
  const groups = grouped(school.pairs.filter((pair) => isActive(pair, day)));
  const heldOf = groupBy(
    school.meetings.filter(({ held }) => held === true),
    ({ pair }) => pair,
  );
  const kindsOf = (code: string) => (heldOf.get(code) ?? []).map(({ kind }) => kind);
  const errors = findings.filter(
    ({ place, concern, severity }) => place.part === 'pairs' && concern === 'other' && severity === 'error',
  );
  return {
    groups: {
      all: groups.length,
      ofTwo: groups.filter(({ links }) => links.length === 1).length,
      ordered: groups.filter(({ links }) => links.every((link) => isOrdered(link, register, day))).length,
      errors: errors.length,
    },
    groupsMet: groups.filter(({ code }) => heldOf.has(code)).length,
    groupsFinished: groups.filter(({ code }) => kindsOf(code).includes('final')).length,
  };
}
