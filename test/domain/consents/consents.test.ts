import { describe, expect, test } from 'vitest';
import { consentStandings, isValid, signatureFor } from '../../../src/domain/consents/consents';
import type { Consent, School } from '../../../src/domain/school';
import { consent, DAY, marks, mentee, mentor, pair, publication, school } from '../../make';

describe('who signs', () => {
  const by = (rule: School['settings']['consentRule'], birth: Partial<Parameters<typeof mentee>[0]>) =>
    signatureFor(mentee({ birthYear: undefined, ...birth }), rule, DAY);

  test.each([
    ['until 18', 'representativeUnder18', { birthDate: '2008-10-02' }, 'representative'],
    ['from the 18th birthday on', 'representativeUnder18', { birthDate: '2008-10-01' }, 'personally'],
    ['until 14', 'representativeUnder14', { birthDate: '2012-10-02' }, 'representative'],
    ['from the 14th birthday on', 'representativeUnder14', { birthDate: '2012-10-01' }, 'personally'],
    ['perhaps 13, perhaps 14', 'representativeUnder14', { birthYear: 2012 }, 'representative'],
    ['certainly 14', 'representativeUnder14', { birthYear: 2011 }, 'personally'],
    ['of the group of 14', 'representativeUnder14', { ageGroup: 'exactly14' }, 'personally'],
    ['of the group up to 13', 'representativeUnder14', { ageGroup: 'from10to13' }, 'representative'],
    ['of the group up to 17', 'representativeUnder18', { ageGroup: 'from15to17' }, 'representative'],
    ['of the group from 18', 'representativeUnder18', { ageGroup: 'from18to19' }, 'personally'],
    ['a pupil of an age nobody knows', 'representativeUnder14', {}, 'representative'],
    ['a teacher of an age nobody knows', 'representativeUnder18', { category: 'teacher' }, 'personally'],
  ] as const)('%s', (_who, rule, birth, signature) => {
    expect(by(rule, birth)).toBe(signature);
  });
});

describe('a consent is valid', () => {
  test.each([
    ['on the day it is signed', { signed: DAY }, true],
    ['not before', { signed: '2026-10-02' }, false],
    ['not without a date', { signed: undefined }, false],
    ['on its last day', { validUntil: DAY }, true],
    ['not after it', { validUntil: '2026-09-30' }, false],
    ['until it is withdrawn', { withdrawn: '2026-10-02' }, true],
    ['not on the day it is withdrawn', { withdrawn: DAY }, false],
  ])('%s', (_when, given, valid) => {
    expect(isValid(consent(given), DAY)).toBe(valid);
  });
});

describe('where a person stands', () => {
  const standing = (given: Partial<School>, kind: NonNullable<Consent['kind']> = 'minorProcessing') => {
    const made = school(given);
    const [person = mentee()] = made.mentees;
    return consentStandings(made, DAY)(person, kind);
  };

  test.each<[string, readonly Partial<Consent>[], string]>([
    ['without a paper', [], 'missing'],
    ['with one', [{}], 'given'],
    ['with one of another person', [{ person: 'У-0101' }], 'missing'],
    ['with one that has expired', [{ validUntil: '2026-09-30' }], 'expired'],
    ['with one that was withdrawn', [{ withdrawn: DAY }], 'withdrawn'],
    ['with one withdrawn and a later one', [{ withdrawn: '2026-09-10' }, { signed: '2026-09-12' }], 'given'],
    [
      'with one that has expired and a later one withdrawn',
      [{ validUntil: '2026-09-05' }, { signed: '2026-09-06', withdrawn: DAY }],
      'withdrawn',
    ],
    ['with one that is yet to be signed', [{ signed: '2026-10-02' }], 'missing'],
  ])('%s', (_how, consents, state) => {
    expect(standing({ consents: consents.map(consent) }).state).toBe(state);
  });

  test('with a paper signed rightly, whatever other papers there are', () => {
    const wrong = consent({ signer: 'personally', signed: '2026-09-20' });
    const right = consent({ signer: 'representativeAndPupil', signed: '2026-09-01' });
    expect(standing({ consents: [wrong] })).toMatchObject({ state: 'given', rightlySigned: false });
    expect(standing({ consents: [wrong, right] })).toMatchObject({
      rightlySigned: true,
      consent: { signed: '2026-09-01' },
    });
  });

  const adult = { mentees: [mentee({ birthYear: 1990 })] };

  test.each<[string, Partial<School>, NonNullable<Consent['kind']>, object]>([
    [
      'a minor’s own paper',
      { consents: [consent({ kind: 'minorProcessing' })] },
      'minorProcessing',
      { state: 'given', rightlySigned: true },
    ],
    [
      'a paper of the common kind, signed by the representative of a minor',
      { consents: [consent()] },
      'minorProcessing',
      { state: 'given', rightlySigned: true },
    ],
    [
      'a minor’s paper of somebody who has come of age, whoever signed it',
      { ...adult, consents: [consent({ kind: 'minorProcessing', signer: 'representativeAndPupil' })] },
      'processing',
      { state: 'given', rightlySigned: false },
    ],
    [
      'a later paper of her own',
      {
        ...adult,
        consents: [consent({ kind: 'minorProcessing' }), consent({ signer: 'personally', signed: '2026-09-20' })],
      },
      'processing',
      { state: 'given', rightlySigned: true, consent: { signed: '2026-09-20' } },
    ],
    [
      'a consent to something else',
      { consents: [consent({ kind: 'distribution' })] },
      'minorProcessing',
      { state: 'missing' },
    ],
  ])('with %s', (_what, given, kind, expected) => {
    expect(standing(given, kind)).toMatchObject(expected);
  });

  test.each([
    ['the day before the 18th birthday', '2008-10-02', 'minorProcessing'],
    ['on the 18th birthday', '2008-10-01', 'processing'],
  ] as const)('%s another paper is asked for', (_when, birthDate, kind) => {
    const made = school({ mentees: [mentee({ birthYear: undefined, birthDate })] });
    const [person = mentee()] = made.mentees;
    const ask = consentStandings(made, DAY);
    const asked = (['processing', 'minorProcessing'] as const).filter((each) => ask(person, each).needed);
    expect(asked).toEqual([kind]);
  });

  const colleagues = [pair({ mentoringForm: 'teacherTeacher', mentor: 'У-0001' })];

  test.each<[string, Consent['kind'], Partial<School>, boolean]>([
    ['a minor’s processing by a pupil', 'minorProcessing', {}, true],
    ['her own processing by no pupil', 'processing', {}, false],
    ['her own processing by an adult', 'processing', { mentees: [mentee({ birthYear: 1990 })] }, true],
    ['a minor’s processing by no adult', 'minorProcessing', { mentees: [mentee({ birthYear: 1990 })] }, false],
    ['distribution by nobody without a story', 'distribution', {}, false],
    [
      'distribution by whoever has a story',
      'distribution',
      { mentees: [mentee({ story: 'https://school2.ru/story' })] },
      true,
    ],
    [
      'distribution by whoever is told of in a publication',
      'distribution',
      { publications: [publication({ people: ['У-0001'] })] },
      true,
    ],
    ['health by nobody without such a mark', 'specialCategories', { special: [marks()] }, false],
    ['health by whoever has such a mark', 'specialCategories', { special: [marks({ disability: true })] }, true],
    ['work by no mentor of a pupil', 'mentoringWork', { pairs: [pair({ mentor: 'У-0001' })] }, false],
    ['work by a mentor of a colleague', 'mentoringWork', { pairs: colleagues }, true],
  ])('needing a consent: %s', (_what, kind, given, needed) => {
    expect(standing(given, kind).needed).toBe(needed);
  });

  test('signs for work in person at any age', () => {
    expect(standing({ pairs: colleagues, mentors: [mentor()] }, 'mentoringWork').signature).toBe('personally');
  });
});
