import { describe, expect, test } from 'vitest';
import type { Answered } from '../../../src/domain/answers/answered';
import { matchPreferences } from '../../../src/domain/answers/preferences';
import { response } from './responses';

const MENTEES = ['У-0001', 'У-0002', 'У-0003'];
const MENTORS = ['У-0101', 'У-0102', 'У-0103'];

const chosen = (person: string, codes: readonly string[], at?: string): Answered =>
  response(
    person < 'У-0100' ? 'menteePreferences' : 'mentorPreferences',
    person,
    Object.fromEntries(codes.map((code, place) => [['first', 'second', 'third'][place], code])),
    at,
  );

const match = (ofMentees: readonly Answered[], ofMentors: readonly Answered[] = []) =>
  matchPreferences(ofMentees, ofMentors, new Set(MENTEES), new Set(MENTORS));

test('choices of both sides are laid over one another', () => {
  const both = match(
    [chosen('У-0001', ['У-0102', 'У-0101']), chosen('У-0002', ['У-0102'])],
    [chosen('У-0101', ['У-0001']), chosen('У-0102', ['У-0003', 'У-0002'])],
  );
  expect(both.choices).toEqual([
    { mentee: 'У-0001', mentor: 'У-0101', byMentee: 2, byMentor: 1, refusedBy: null },
    { mentee: 'У-0001', mentor: 'У-0102', byMentee: 1, byMentor: null, refusedBy: null },
    { mentee: 'У-0002', mentor: 'У-0102', byMentee: 1, byMentor: 2, refusedBy: null },
    { mentee: 'У-0003', mentor: 'У-0102', byMentee: null, byMentor: 1, refusedBy: null },
  ]);
  expect([both.mutual, both.menteesOnly, both.mentorsOnly]).toEqual([2, 1, 1]);
  expect(both.mentees).toEqual({
    participants: 3,
    answered: 2,
    choseNobody: ['У-0003'],
    chosenByNobody: [],
    unknown: 0,
  });
  expect(both.mentors).toMatchObject({ answered: 2, choseNobody: ['У-0103'], chosenByNobody: ['У-0103'] });
});

test('whom one would rather not work with is told, and is no choice', () => {
  const both = match(
    [
      response('menteePreferences', 'У-0001', { first: 'У-0101', ratherNot: 'У-0102' }),
      response('menteePreferences', 'У-0002', { first: 'У-0103' }),
    ],
    [
      response('mentorPreferences', 'У-0102', { ratherNot: 'У-0001' }),
      response('mentorPreferences', 'У-0103', { ratherNot: 'У-0002' }),
    ],
  );
  expect(both.choices.map(({ mentor, byMentee, refusedBy }) => [mentor, byMentee, refusedBy])).toEqual([
    ['У-0101', 1, null],
    ['У-0102', null, 'both'],
    ['У-0103', 1, 'mentor'],
  ]);
  expect([both.mutual, both.menteesOnly, both.mentorsOnly]).toEqual([0, 2, 0]);
  expect(both.mentees.chosenByNobody).toEqual(MENTEES);
});

describe('a person', () => {
  test('who has answered twice counts by the last answer', () => {
    const first = chosen('У-0001', ['У-0101'], '2026-09-20 10:00:00');
    const last = chosen('У-0001', ['У-0103'], '2026-09-20 10:00:01');
    for (const both of [match([first, last]), match([last, first])])
      expect(both.choices.map(({ mentor }) => mentor)).toEqual(['У-0103']);
  });

  test('named in two places stands in the higher', () => {
    expect(match([chosen('У-0001', ['У-0101', 'У-0101'])]).choices).toMatchObject([{ byMentee: 1 }]);
  });

  test('who has left stays out, as does a code that nobody has and one’s own', () => {
    const both = match([chosen('У-0001', ['У-0199', 'У-0001', 'У-0101']), chosen('У-0009', ['У-0101'])]);
    expect(both.choices).toEqual([
      { mentee: 'У-0001', mentor: 'У-0101', byMentee: 3, byMentor: null, refusedBy: null },
    ]);
    expect(both.mentees).toMatchObject({ answered: 1, unknown: 2 });
  });

  test('who is in both bases does not choose oneself', () => {
    const one = new Set(['У-0001']);
    expect(matchPreferences([chosen('У-0001', ['У-0001'])], [], one, one)).toMatchObject({
      choices: [],
      mentees: { answered: 1, choseNobody: ['У-0001'], unknown: 1 },
    });
  });
});
