import { expect, test } from 'vitest';
import { checkConsents } from '../../../src/domain/checks/check-consents';
import type { Consent, School } from '../../../src/domain/school';
import { consent, DAY, marks, mentee, mentor, pair, publication, school, settings } from '../../make';
import { type Case, findsWhatIsBroken, seen } from '../seen';

const check = (given: Partial<School>, day = DAY) => seen(checkConsents(school(given), day));

/** One mentee and nobody else; her papers, whether she is in a pair. */
const papers = (...given: readonly Partial<Consent>[]) =>
  check({ mentors: [], pairs: [], consents: given.map(consent) });

test('finds nothing wrong in a sound school', () => {
  expect(check({})).toEqual([]);
});

const colleagues = {
  mentees: [mentee({ category: 'teacher', birthYear: 1999 })],
  mentors: [mentor({ category: 'teacher', birthYear: 1980 })],
  pairs: [pair({ mentoringForm: 'teacherTeacher' as const })],
};
const signed = [consent({ signer: 'personally' }), consent({ person: 'У-0101', signer: 'personally' })];
const toWork = consent({ person: 'У-0101', kind: 'mentoringWork', signer: 'personally' });

/** A pupil born on a day, alone in her school. */
const turning = (birthDate: string) => ({
  mentees: [mentee({ birthYear: undefined, birthDate })],
  mentors: [],
  pairs: [],
});

/** What is wrong where a publication tells of people who have given further consents. */
const told = (people: readonly string[], ...given: readonly Partial<Consent>[]) =>
  check({
    publications: [publication({ people })],
    consents: [consent(), consent({ person: 'У-0101' }), ...given.map(consent)],
  });

const cases: readonly Case[] = [
  {
    what: 'no consent of a person in the base',
    broken: papers(),
    finds: ['warning mentees 2 code: consentMissing'],
    sound: papers({}),
  },
  {
    what: 'no consent of people in a pair, which blocks it',
    broken: check({ consents: [] }),
    finds: ['error mentees 2 code: consentMissing', 'error mentors 2 code: consentMissing'],
    sound: check({}),
  },
  {
    what: 'no consent of people in a pair that works no longer',
    broken: check({ consents: [], mentors: [], pairs: [pair({ stopped: DAY })] }),
    finds: ['warning mentees 2 code: consentMissing'],
    sound: papers({}),
  },
  {
    what: 'a consent to something else',
    broken: papers({ kind: 'distribution' }),
    finds: ['warning mentees 2 code: consentMissing'],
    sound: papers({}, { kind: 'distribution' }),
  },
  {
    what: 'an expired consent',
    broken: papers({ validUntil: '2026-09-30' }),
    finds: ['warning mentees 2 code: consentMissing'],
    sound: papers({ validUntil: DAY }),
  },
  {
    what: 'a withdrawn consent',
    broken: papers({ withdrawn: DAY }),
    finds: ['warning mentees 2 code: consentMissing'],
    sound: papers({ withdrawn: '2026-10-02' }),
  },
  {
    what: 'a child who signed alone',
    broken: papers({ signer: 'personally' }),
    finds: ['warning mentees 2 code: consentSigner'],
    sound: papers({ signer: 'representativeAndPupil' }),
  },
  {
    what: 'an adult for whom somebody else signed',
    broken: check({
      mentees: [mentee({ category: 'teacher', birthYear: 1990 })],
      mentors: [],
      pairs: [],
      consents: [consent({ signer: 'representative' })],
    }),
    finds: ['warning mentees 2 code: consentSigner'],
    sound: check({
      mentees: [mentee({ category: 'teacher', birthYear: 1990 })],
      mentors: [],
      pairs: [],
      consents: [consent({ signer: 'personally' })],
    }),
  },
  {
    what: 'a story on the site without a consent to distribution',
    broken: check({ mentees: [mentee({ story: 'https://school2.ru/story' })] }),
    finds: ['warning mentees 2 story: storyWithoutConsent'],
    sound: check({
      mentees: [mentee({ story: 'https://school2.ru/story' })],
      consents: [consent(), consent({ person: 'У-0101' }), consent({ kind: 'distribution' })],
    }),
  },
  {
    what: 'a consent of nobody in the bases',
    broken: papers({}, { person: 'У-0999' }),
    finds: ['error consents 3 person: consentPersonUnknown'],
    sound: papers({}),
  },
  {
    what: 'a consent that is yet to be signed',
    broken: papers({}, { kind: 'distribution', signed: '2026-10-02' }),
    finds: ['error consents 3 signed: dateInFuture'],
    sound: papers({}, { kind: 'distribution', signed: DAY }),
  },
  {
    what: 'a consent that ended before it was signed',
    broken: papers({}, { kind: 'distribution', validUntil: '2026-08-31' }),
    finds: ['error consents 3 validUntil: consentEndsBeforeSigned'],
    sound: papers({}, { kind: 'distribution', validUntil: '2026-09-01' }),
  },
  {
    what: 'a consent that was withdrawn before it was signed',
    broken: papers({}, { kind: 'distribution', withdrawn: '2026-08-31' }),
    finds: ['error consents 3 withdrawn: consentWithdrawnBeforeSigned'],
    sound: papers({}, { kind: 'distribution', withdrawn: '2026-09-01' }),
  },
  {
    what: 'a consent that stands twice',
    broken: papers({}, {}),
    finds: ['warning consents 3 person: consentDoubled'],
    sound: papers({}, { signed: '2026-09-02' }),
  },
  {
    what: 'a teacher who mentors a colleague without a consent to that work',
    broken: check({ ...colleagues, consents: signed }),
    finds: ['warning mentors 2 code: workConsentMissing'],
    sound: check({ ...colleagues, consents: [...signed, toWork] }),
  },
  {
    what: 'the same since the first of March 2025 only',
    broken: check({ ...colleagues, consents: signed.map((each) => ({ ...each, signed: '2024-09-01' })) }, '2025-03-01'),
    finds: ['warning mentors 2 code: workConsentMissing'],
    sound: check({ ...colleagues, consents: signed.map((each) => ({ ...each, signed: '2024-09-01' })) }, '2025-02-28'),
  },
  {
    what: 'a mark of nobody in the bases',
    broken: check({ special: [marks({ person: 'У-0999', disability: true })] }),
    finds: ['error special 2 person: personUnknown'],
    sound: check({ special: [marks({ person: 'У-0101' })] }),
  },
  {
    what: 'marks of health without a consent to them',
    broken: check({ special: [marks({ disability: true }), marks({ person: 'У-0101', disabledChild: true })] }),
    finds: ['warning special 2 person: healthConsentMissing', 'warning special 3 person: healthConsentMissing'],
    sound: check({
      special: [marks({ disability: true })],
      consents: [consent(), consent({ person: 'У-0101' }), consent({ kind: 'specialCategories' })],
    }),
  },
  {
    what: 'marks of health for which the child signed alone',
    broken: check({
      special: [marks({ disability: true })],
      consents: [
        consent(),
        consent({ person: 'У-0101' }),
        consent({ kind: 'specialCategories', signer: 'personally' }),
      ],
    }),
    finds: ['warning special 2 person: healthConsentMissing'],
    sound: check({
      special: [marks({ disability: true })],
      consents: [consent(), consent({ person: 'У-0101' }), consent({ kind: 'specialCategories' })],
    }),
  },
  {
    what: 'a story for which the child signed alone',
    broken: check({
      mentees: [mentee({ story: 'https://school2.ru/story' })],
      consents: [consent(), consent({ person: 'У-0101' }), consent({ kind: 'distribution', signer: 'personally' })],
    }),
    finds: ['warning mentees 2 story: storyWithoutConsent'],
    sound: check({
      mentees: [mentee({ story: 'https://school2.ru/story' })],
      consents: [consent(), consent({ person: 'У-0101' }), consent({ kind: 'distribution' })],
    }),
  },
  {
    what: 'a consent of somebody who comes of age within the notice',
    broken: check({ ...turning('2008-10-15'), consents: [consent({ kind: 'minorProcessing' })] }),
    finds: ['warning mentees 2 code: consentOfAgeSoon'],
    sound: check({ ...turning('2008-10-16'), consents: [consent({ kind: 'minorProcessing' })] }),
  },
  {
    what: 'a publication about somebody who is in no base',
    broken: told(['У-0001', 'У-0999'], { kind: 'distribution' }),
    finds: ['error publications 2 people: publishedUnknown'],
    sound: told(['У-0001'], { kind: 'distribution' }),
  },
  {
    what: 'a publication about somebody who has not consented to it',
    broken: told(['У-0001', 'У-0101'], { kind: 'distribution' }),
    finds: ['error publications 2 people: publishedWithoutConsent'],
    sound: told(['У-0001', 'У-0101'], { kind: 'distribution' }, { kind: 'distribution', person: 'У-0101' }),
  },
  {
    what: 'a gifted child of no registry',
    broken: check({ special: [marks({ gifted: true })] }),
    finds: ['warning special 2 giftedRegistry: giftedWithoutRegistry'],
    sound: check({ special: [marks({ gifted: true, giftedRegistry: 'Сириус' })] }),
  },
];

findsWhatIsBroken('domain/checks/check-consents.ts', cases);

test('says who has to sign', () => {
  const given = checkConsents(school({ consents: [], mentors: [mentor({ birthYear: 1980 })] }), DAY);
  expect(given.map((each) => each.given)).toEqual([{ signer: 'representative' }, { signer: 'personally' }]);
});

test('judges by the rule of the school', () => {
  const fourteen = [mentee({ birthYear: undefined, ageGroup: 'exactly14' })];
  const under14 = settings({ consentRule: 'representativeUnder14' });
  const own = [consent({ signer: 'personally' })];
  expect([
    check({ mentees: fourteen, mentors: [], pairs: [], consents: own }),
    check({ settings: under14, mentees: fourteen, mentors: [], pairs: [], consents: own }),
  ]).toEqual([['warning mentees 2 code: consentSigner'], []]);
});

test('asks somebody who has come of age for a consent of her own', () => {
  const minors = {
    ...turning('2008-10-01'),
    consents: [consent({ kind: 'minorProcessing', signer: 'representativeAndPupil' })],
  };
  const own = consent({ signer: 'personally', signed: '2026-09-28' });
  expect([check(minors), check({ ...minors, consents: [...minors.consents, own] })]).toEqual([
    ['warning mentees 2 code: consentSigner'],
    [],
  ]);
});

test('asks nobody twice who has signed for herself before her birthday', () => {
  const own = consent({ signer: 'personally', signed: '2026-09-28' });
  expect(check({ ...turning('2008-10-15'), consents: [consent({ kind: 'minorProcessing' }), own] })).toEqual([]);
});

test('lets a withdrawn paper stand whose person has left the bases', () => {
  const left = { person: 'У-0999', withdrawn: '2026-09-10' };
  expect([papers({}, left), papers({}, { ...left, withdrawn: undefined })]).toEqual([
    [],
    ['error consents 3 person: consentPersonUnknown'],
  ]);
});

test('names those without a consent in a publication by their codes', () => {
  const given = school({ publications: [publication({ people: ['У-0101', 'У-0001'] })] });
  expect(checkConsents(given, DAY).map((each) => each.given)).toEqual([{ codes: 'У-0101, У-0001' }]);
});

test('asks nothing of whoever has been removed', () => {
  const gone = mentee({ birthYear: undefined, finished: '2026-09-20' });
  const of = (person: typeof gone) =>
    seen(checkConsents(school({ mentees: [person], mentors: [], pairs: [], consents: [] }), DAY));
  expect(of(gone)).toEqual([]);
  expect(of({ ...gone, request: 'алгебра' })).toEqual(['warning mentees 2 code: consentMissing']);
});
