import { expect, test } from 'vitest';
import { checkConsents } from '../../../src/domain/checks/check-consents';
import type { Consent, School } from '../../../src/domain/school';
import { consent, DAY, marks, mentee, mentor, pair, school, settings } from '../../make';
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
