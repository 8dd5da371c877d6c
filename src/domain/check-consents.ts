import { agesAt } from './calendar';
import { groupBy } from './lookup';
import { isActive } from './ordered';
import type { Consent, Part, Person, Problem, School } from './school';

/** From this day an employee mentors only with a written consent: ст. 351.8 Трудового кодекса РФ. */
const WORK_CONSENT_SINCE = '2025-03-01';

/** Who has to sign a person's consent. */
export type Signature = 'personally' | 'representative';

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

/** What is wrong with the consents of everybody in the bases at a day. */
export function checkConsents(school: School, day: string, today = day): readonly Problem[] {
  return [
    ...checkRegister(school, today),
    ...checkHolders(school, day, today),
    ...checkWork(school, day, today),
    ...checkSpecial(school, day, today),
  ];
}

function checkRegister(school: School, today: string): readonly Problem[] {
  const problems: Problem[] = [];
  const known = new Set([...school.mentees, ...school.mentors].map((person) => person.code));
  const seen = new Map<string, Consent>();
  for (const consent of school.consents) {
    const complain = (column: string, rule: Problem['rule'], severity: Problem['severity'], given?: Problem['given']) =>
      problems.push({ part: 'consents', line: consent.line, column, rule, severity, ...(given && { given }) });
    const { person, kind, signed, validUntil, withdrawn } = consent;
    if (person !== undefined && !known.has(person)) complain('person', 'consentPersonUnknown', 'error');
    if (signed !== undefined && signed > today) complain('signed', 'dateInFuture', 'error');
    if (signed !== undefined && validUntil !== undefined && validUntil < signed)
      complain('validUntil', 'consentEndsBeforeSigned', 'error');
    if (signed !== undefined && withdrawn !== undefined && withdrawn < signed)
      complain('withdrawn', 'consentWithdrawnBeforeSigned', 'error');
    const key = `${person} ${kind} ${signed}`;
    const same = seen.get(key);
    if (same && person !== undefined) complain('person', 'consentDoubled', 'warning', { line: same.line });
    else seen.set(key, consent);
  }
  return problems;
}

type People = readonly (readonly [Extract<Part, 'mentees' | 'mentors'>, Person])[];

const everybody = ({ mentees, mentors }: School): People => [
  ...mentees.map((person) => ['mentees', person] as const),
  ...mentors.map((person) => ['mentors', person] as const),
];

/** Everybody in a base needs a consent to processing; whoever is in a pair without one blocks that pair. */
function checkHolders(school: School, day: string, today: string): readonly Problem[] {
  const paired = new Set(
    school.pairs.filter((pair) => isActive(pair, day)).flatMap(({ mentor, mentee }) => [mentor, mentee]),
  );
  const consentsOf = groupBy(school.consents, (consent) => consent.person);
  return everybody(school).flatMap(([part, person]): Problem[] => {
    if (person.code === undefined) return [];
    const severity = paired.has(person.code) ? 'error' : 'warning';
    const valid = (consentsOf.get(person.code) ?? []).filter((consent) => isValid(consent, day, today));
    const processing = valid.filter((consent) => consent.kind === 'processing');
    const place = { part, line: person.line, column: 'code' } as const;
    const problems: Problem[] = [];
    const needed = signatureFor(person, school.settings.consentRule, day);
    if (processing.length === 0)
      problems.push({ ...place, rule: 'consentMissing', severity, given: { signer: needed } });
    else if (needed === 'representative' && processing.every((consent) => consent.signer === 'personally'))
      problems.push({ ...place, rule: 'consentSigner', severity, given: { signer: needed } });
    else if (needed === 'personally' && processing.every((consent) => consent.signer === 'representative'))
      problems.push({ ...place, rule: 'consentSigner', severity, given: { signer: needed } });
    if (person.story !== undefined && !valid.some((consent) => consent.kind === 'distribution'))
      problems.push({ ...place, column: 'story', rule: 'storyWithoutConsent', severity: 'warning' });
    return problems;
  });
}

/** A teacher who mentors a colleague consents to that work in writing. */
function checkWork(school: School, day: string, today: string): readonly Problem[] {
  if (day < WORK_CONSENT_SINCE) return [];
  const colleagues = school.pairs.filter((pair) => pair.mentoringForm === 'teacherTeacher' && isActive(pair, day));
  const needed = new Set(colleagues.map((pair) => pair.mentor));
  const held = new Set(
    school.consents
      .filter((each) => each.kind === 'mentoringWork' && isValid(each, day, today))
      .map((each) => each.person),
  );
  return school.mentors
    .filter((mentor) => mentor.code !== undefined && needed.has(mentor.code) && !held.has(mentor.code))
    .map((mentor) => ({
      part: 'mentors',
      line: mentor.line,
      column: 'code',
      rule: 'workConsentMissing',
      severity: 'warning',
    }));
}

function checkSpecial(school: School, day: string, today: string): readonly Problem[] {
  const known = new Set([...school.mentees, ...school.mentors].map((person) => person.code));
  const consentsOf = groupBy(school.consents, (consent) => consent.person);
  return school.special.flatMap((marks): Problem[] => {
    const place = { part: 'special', line: marks.line } as const;
    if (marks.person === undefined) return [];
    if (!known.has(marks.person)) return [{ ...place, column: 'person', rule: 'personUnknown', severity: 'error' }];
    const problems: Problem[] = [];
    const held = (consentsOf.get(marks.person) ?? []).some(
      (each) => each.kind === 'specialCategories' && isValid(each, day, today),
    );
    if ((marks.disability === true || marks.disabledChild === true) && !held)
      problems.push({ ...place, column: 'person', rule: 'healthConsentMissing', severity: 'warning' });
    if (marks.gifted === true && marks.giftedRegistry === undefined)
      problems.push({ ...place, column: 'giftedRegistry', rule: 'giftedWithoutRegistry', severity: 'warning' });
    return problems;
  });
}
