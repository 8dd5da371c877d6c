import { shiftDay } from '../calendar';
import { type ConsentStanding, consentStandings, isOnHealth, PROCESSING_KINDS } from '../consents/consents';
import { firstBy, groupBy } from '../lookup';
import { isActive } from '../ordered';
import { isErased } from '../personal-data/erased';
import type { Consent, Part, Person, Problem, School } from '../school';

/** What is wrong with the consents of everybody in the bases at a day. */
export function checkConsents(school: School, day: string, today = day): readonly Problem[] {
  const standing = consentStandings(school, day, today);
  return [
    ...checkRegister(school, today),
    ...checkHolders(school, standing, day),
    ...checkComingOfAge(school, standing, { day, today }),
    ...checkWork(school, standing),
    ...checkSpecial(school, standing),
    ...checkPublications(school, standing),
  ];
}

type Standings = (person: Person, kind: ConsentStanding['kind']) => ConsentStanding;

function checkRegister(school: School, today: string): readonly Problem[] {
  const problems: Problem[] = [];
  const known = new Set([...school.mentees, ...school.mentors].map((person) => person.code));
  const seen = new Map<string, Consent>();
  for (const consent of school.consents) {
    const complain = (column: string, rule: Problem['rule'], severity: Problem['severity'], given?: Problem['given']) =>
      problems.push({ part: 'consents', line: consent.line, column, rule, severity, ...(given && { given }) });
    const { person, kind, signed, validUntil, withdrawn } = consent;
    // What was withdrawn is kept for years after the person has left the bases.
    if (person !== undefined && withdrawn === undefined && !known.has(person))
      complain('person', 'consentPersonUnknown', 'error');
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

const everybody = ({ mentees, mentors }: School): People =>
  [
    ...mentees.map((person) => ['mentees', person] as const),
    ...mentors.map((person) => ['mentors', person] as const),
  ].filter(([, person]) => !isErased(person));

/** The consent to processing that the age asks for. */
const processingOf = (person: Person, standing: Standings): ConsentStanding => {
  const [own, minors] = PROCESSING_KINDS.map((kind) => standing(person, kind));
  return (own?.needed ? own : minors) as ConsentStanding;
};

const isGiven = ({ state, rightlySigned }: ConsentStanding): boolean => state === 'given' && rightlySigned;

/** Everybody in a base needs a consent to processing; whoever is in a pair without one blocks that pair. */
function checkHolders(school: School, standing: Standings, day: string): readonly Problem[] {
  const paired = new Set(
    school.pairs.filter((pair) => isActive(pair, day)).flatMap(({ mentor, mentee }) => [mentor, mentee]),
  );
  return everybody(school).flatMap(([part, person]): Problem[] => {
    if (person.code === undefined) return [];
    const severity = paired.has(person.code) ? 'error' : 'warning';
    const place = { part, line: person.line, column: 'code' } as const;
    const problems: Problem[] = [];
    const { state, signature, rightlySigned } = processingOf(person, standing);
    const given = { signer: signature };
    if (state !== 'given') problems.push({ ...place, rule: 'consentMissing', severity, given });
    else if (!rightlySigned) problems.push({ ...place, rule: 'consentSigner', severity, given });
    const distribution = standing(person, 'distribution');
    if (person.story !== undefined && !isGiven(distribution))
      problems.push({ ...place, column: 'story', rule: 'storyWithoutConsent', severity: 'warning' });
    return problems;
  });
}

/** Soon a person signs for herself: what a representative has signed will not do from that day on. */
function checkComingOfAge(
  school: School,
  standing: Standings,
  { day, today }: { readonly day: string; readonly today: string },
): readonly Problem[] {
  const later = shiftDay(day, school.settings.deadlineNoticeDays);
  const then = consentStandings(school, later, today);
  return everybody(school).flatMap(([part, person]): Problem[] => {
    const [now, next] = [processingOf(person, standing), processingOf(person, then)];
    const comes = now.signature !== next.signature && isGiven(now) && !isGiven(next);
    if (person.code === undefined || !comes) return [];
    const given = { signer: next.signature, days: school.settings.deadlineNoticeDays };
    return [{ part, line: person.line, column: 'code', rule: 'consentOfAgeSoon', severity: 'warning', given }];
  });
}

/** Whoever a publication names is in the bases and has consented to being told of. */
function checkPublications(school: School, standing: Standings): readonly Problem[] {
  const known = groupBy(everybody(school), ([, { code }]) => code);
  return school.publications.flatMap(({ line, people = [] }): readonly Problem[] => {
    const about = (rule: Problem['rule'], codes: readonly string[]): readonly Problem[] =>
      codes.length === 0
        ? []
        : [
            {
              part: 'publications',
              line,
              column: 'people',
              rule,
              severity: 'error',
              given: { codes: codes.join(', ') },
            },
          ];
    const lacking = people.filter((code) =>
      known.get(code)?.some(([, person]) => !isGiven(standing(person, 'distribution'))),
    );
    return [
      ...about(
        'publishedUnknown',
        people.filter((code) => !known.has(code)),
      ),
      ...about('publishedWithoutConsent', lacking),
    ];
  });
}

/** A teacher who mentors a colleague consents to that work in writing. */
function checkWork({ mentors }: School, standing: Standings): readonly Problem[] {
  return mentors.flatMap((mentor): Problem[] => {
    if (mentor.code === undefined) return [];
    const work = standing(mentor, 'mentoringWork');
    return work.needed && !isGiven(work)
      ? [{ part: 'mentors', line: mentor.line, column: 'code', rule: 'workConsentMissing', severity: 'warning' }]
      : [];
  });
}

function checkSpecial(school: School, standing: Standings): readonly Problem[] {
  const known = firstBy<Person, string>([...school.mentees, ...school.mentors], ({ code }) => code);
  return school.special.flatMap((marks): Problem[] => {
    const place = { part: 'special', line: marks.line } as const;
    if (marks.person === undefined) return [];
    const person = known.get(marks.person);
    if (!person) return [{ ...place, column: 'person', rule: 'personUnknown', severity: 'error' }];
    const problems: Problem[] = [];
    if (isOnHealth(marks) && !isGiven(standing(person, 'specialCategories')))
      problems.push({ ...place, column: 'person', rule: 'healthConsentMissing', severity: 'warning' });
    if (marks.gifted === true && marks.giftedRegistry === undefined)
      problems.push({ ...place, column: 'giftedRegistry', rule: 'giftedWithoutRegistry', severity: 'warning' });
    return problems;
  });
}
