import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewPeople } from '../../../src/domain/review/review';
import type { School } from '../../../src/domain/school';
import type { Category } from '../../../src/tables/words';
import { consent, DAY, meeting, mentee, mentor, pair, registered, school, settings } from '../../make';

const reviewed = (given: Partial<School>) => reviewPeople(school(given), DAY, DAY);

const numbers = (count: number, from = 1) => Array.from({ length: count }, (_, at) => at + from);
const code = (number: number) => `У-${String(number).padStart(4, '0')}`;

/** Mentors of one category with codes from a number on, each with a consent unless said otherwise. */
const mentors = (count: number, from: number, category: Category = 'pupil') =>
  numbers(count, from).map((number) => mentor({ code: code(number), category, birthYear: 1990 }));
const mentees = (count: number, from: number) => numbers(count, from).map((number) => mentee({ code: code(number) }));
const consents = (count: number, from: number) =>
  numbers(count, from).map((number) => consent({ person: code(number), signer: 'representativeAndPupil' }));
const pairs = (count: number, given: Parameters<typeof pair>[0] = {}) =>
  numbers(count).map((number) =>
    pair({ code: `П-${number}`, mentor: code(100 + number), mentee: code(number), ...given }),
  );

describe('pairs', () => {
  test('are counted by form, groups once and stopped ones not at all', () => {
    const group = numbers(3).map((number) => pair({ code: 'П-900', mentee: code(number) }));
    const { forms } = reviewed({
      pairs: [
        ...pairs(6),
        ...group,
        pair({ code: 'П-901', stopped: '2026-09-20' }),
        ...pairs(2, { mentoringForm: 'employerPupil' }).map((each, at) => ({ ...each, code: `П-80${at}` })),
      ],
    });
    expect(forms).toEqual({
      parts: [
        { key: 'studentStudent', count: 7 },
        { key: 'employerPupil', count: 'few' },
      ],
      total: { from: 8, to: 11 },
    });
  });

  test('without a signed order are told, a draft being none', () => {
    const signed = { documents: [registered()] };
    expect(reviewed({ pairs: pairs(9), ...signed }).withoutOrder).toBe(0);
    expect(reviewed({ pairs: pairs(9, { order: undefined }), ...signed }).withoutOrder).toBe(9);
    expect(reviewed({ pairs: pairs(9), documents: [registered({ number: undefined })] }).withoutOrder).toBe(9);
    expect(reviewed({ pairs: [...pairs(9), pair({ code: 'П-900', order: undefined })] }).withoutOrder).toBe('few');
  });

  test('that have not met are told beside the meetings held', () => {
    const { meetings } = reviewed({
      pairs: pairs(20),
      meetings: [
        ...numbers(8).map((number) => meeting({ pair: `П-${number}` })),
        meeting({ pair: 'П-1', kind: 'work' }),
        meeting({ pair: 'П-9', held: undefined }),
      ],
    });
    expect(meetings.withoutAny).toBe(12);
    expect(meetings.held).toEqual([
      { kind: 'intro', count: 8 },
      { kind: 'trial', count: 0 },
      { kind: 'planning', count: 0 },
      { kind: 'work', count: 'few' },
      { kind: 'final', count: 0 },
    ]);
  });
});

describe('consents', () => {
  const consentShare = (given: Partial<School>) => reviewed(given).consents[0];
  const people = { mentees: mentees(20, 1), mentors: mentors(20, 101) };

  test('are told as a share of those who need one', () => {
    const given = [...consents(20, 1), ...consents(10, 101)];
    expect(consentShare({ ...people, consents: given, pairs: [] })).toEqual({
      kind: 'processing',
      without: 10,
      share: { percent: 75 },
    });
  });

  test('are counted once for a person in both bases', () => {
    const both = { mentees: mentees(20, 1), mentors: mentors(20, 1), consents: consents(15, 1) };
    expect(consentShare(both)).toMatchObject({ without: 5, share: { percent: 75 } });
  });

  test('of everybody make no share that would tell how many a small category has', () => {
    const given = [...consents(20, 1), ...consents(10, 101)];
    const hidden = { mentees: mentees(20, 1), mentors: [...mentors(20, 101), ...mentors(2, 201, 'parent')] };
    expect(consentShare({ ...hidden, consents: given })).toEqual({ kind: 'processing', without: 12, share: undefined });
    expect(consentShare({ ...hidden, consents: [...given, ...consents(10, 111), ...consents(2, 201)] })).toEqual({
      kind: 'processing',
      without: 0,
      share: { percent: 100 },
    });
  });

  test('that working pairs lack are told apart', () => {
    const given = { ...people, pairs: pairs(10) };
    expect(reviewed({ ...given, consents: consents(20, 1) }).withoutConsent).toBe(10);
    expect(reviewed({ ...given, consents: [...consents(20, 1), ...consents(10, 101)] }).withoutConsent).toBe(0);
    expect(reviewed({ ...given, consents: consents(3, 1) }).withoutConsent).toBe('almostAll');
  });
});

describe('coverage', () => {
  const given = { mentees: mentees(40, 1), mentors: mentors(40, 101), settings: settings({ menteeAgePupils: 100 }) };
  const share = (more: Partial<School>) => reviewed({ ...given, ...more }).coverage;

  test('is told of what the school has entered, by order', () => {
    expect(share({ pairs: pairs(40) })).toEqual([{ of: 'menteeAgePupils', whole: 100, share: { percent: 40 } }]);
    expect(share({ pairs: pairs(30) })[0]?.share).toEqual({ percent: 30 });
    expect(share({ settings: settings() })).toEqual([]);
  });

  test('is hidden where with the number of the base it would tell a small one', () => {
    expect(share({ pairs: pairs(38) })[0]?.share).toBeUndefined();
  });
});

test('nothing told of people is another when a small category has one person more or less', () => {
  const small = fc.integer({ min: 1, max: 4 });
  const withParents = (count: number) => ({
    mentees: mentees(30, 1),
    mentors: [...mentors(20, 101), ...mentors(count, 201, 'parent')],
    consents: [...consents(30, 1), ...consents(13, 101), ...consents(count, 201)],
    pairs: pairs(20),
    settings: settings({ menteeAgePupils: 300, mentorAgePupils: 100, teachersTotal: 30 }),
  });
  fc.assert(
    fc.property(small, small, (one, other) => {
      expect(reviewed(withParents(one))).toEqual(reviewed(withParents(other)));
    }),
    { numRuns: 16 },
  );
});
