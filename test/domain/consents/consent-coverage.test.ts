import { expect, test } from 'vitest';
import { consentShare, neededConsents } from '../../../src/domain/consents/consent-coverage';
import type { School } from '../../../src/domain/school';
import { consent, DAY, marks, mentee, mentor, pair, school } from '../../make';

const needed = (given: Partial<School>) =>
  neededConsents(school(given), DAY).map(
    ({ base, person, standing, lack }) => `${base} ${person.line} ${person.code} ${standing.kind}: ${lack ?? 'given'}`,
  );

test('every consent that is needed is told, with why it does not count', () => {
  const mentees = [
    mentee({ story: 'https://school2.ru/story' }),
    mentee({ code: 'У-0002', category: 'teacher', birthYear: 1990 }),
    mentee({ code: 'У-0003' }),
    mentee({ code: 'У-0004' }),
  ];
  const consents = [
    consent({ validUntil: '2026-09-30' }),
    consent({ person: 'У-0002', signer: 'representative' }),
    consent({ person: 'У-0003', withdrawn: DAY }),
    consent({ person: 'У-0101' }),
  ];
  const special = [marks({ person: 'У-0003', disability: true })];
  expect(needed({ mentees, consents, special, pairs: [] })).toEqual([
    'mentees 2 У-0001 minorProcessing: expired',
    'mentees 2 У-0001 distribution: missing',
    'mentees 3 У-0002 processing: wrongSigner',
    'mentees 4 У-0003 minorProcessing: withdrawn',
    'mentees 4 У-0003 specialCategories: missing',
    'mentees 5 У-0004 minorProcessing: missing',
    'mentors 2 У-0101 minorProcessing: given',
  ]);
});

test('somebody in both bases is told once, where something is lacking', () => {
  const both = {
    mentees: [mentee({ birthYear: 1990 })],
    mentors: [mentor({ code: 'У-0001', birthYear: 1990, story: 'https://school2.ru/story' })],
    consents: [consent({ signer: 'personally' })],
  };
  expect(needed(both)).toEqual(['mentees 2 У-0001 processing: given', 'mentors 2 У-0001 distribution: missing']);
  expect(consentShare(school(both), DAY)).toEqual({ part: 0, whole: 1 });
});

test('of whoever has been removed nothing is needed, and she is not counted', () => {
  const gone = mentee({ birthYear: undefined, finished: '2026-09-20' });
  const left = { mentees: [gone], mentors: [], pairs: [], consents: [] };
  expect([needed(left), consentShare(school(left), DAY)]).toEqual([[], { part: 0, whole: 0 }]);
  expect(needed({ ...left, mentees: [{ ...gone, request: 'алгебра' }] })).toHaveLength(1);
});

test('where two bases differ on an age, the younger counts', () => {
  const both = { mentees: [mentee()], mentors: [mentor({ code: 'У-0001', birthYear: 1990 })], pairs: [] };
  expect(needed(both)).toEqual(['mentees 2 У-0001 minorProcessing: given']);
});

test('the share is whole only when everybody has given all that is needed', () => {
  const colleagues = {
    mentees: [mentee({ category: 'teacher', birthYear: 1999 })],
    mentors: [mentor({ category: 'teacher', birthYear: 1980 })],
    pairs: [pair({ mentoringForm: 'teacherTeacher' as const })],
  };
  const signed = [consent({ signer: 'personally' }), consent({ person: 'У-0101', signer: 'personally' })];
  const toWork = consent({ person: 'У-0101', kind: 'mentoringWork', signer: 'personally' });
  const share = (consents: typeof signed) => consentShare(school({ ...colleagues, consents }), DAY);
  expect([share([]), share(signed), share([...signed, toWork])]).toEqual([
    { part: 0, whole: 2 },
    { part: 1, whole: 2 },
    { part: 2, whole: 2 },
  ]);
});
