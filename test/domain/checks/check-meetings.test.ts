import { expect, test } from 'vitest';
import { checkMeetings } from '../../../src/domain/checks/check-meetings';
import type { Meeting, School } from '../../../src/domain/school';
import { DAY, meeting, pair, school, settings } from '../../make';
import { type Case, findsWhatIsBroken, seen } from '../seen';

const check = (given: Partial<School>, today = DAY) => seen(checkMeetings(school(given), DAY, today));
const of = (...given: readonly Partial<Meeting>[]) =>
  check({ meetings: given.map((each, at) => meeting({ code: `В-000${at + 1}`, ...each })) });

/** One meeting of a pair like this. */
const met = (date: string, ...links: readonly Parameters<typeof pair>[0][]) =>
  check({ pairs: links.map(pair), meetings: [meeting({ date })] });

const cases: readonly Case[] = [
  {
    what: 'a pair that is not there',
    broken: of({ pair: 'П-009' }),
    finds: ['error meetings 2 pair: meetingOfUnknownPair'],
    sound: of({ pair: 'П-001' }),
  },
  {
    what: 'a meeting held on no day',
    broken: of({ date: undefined }),
    finds: ['error meetings 2 date: meetingWithoutDate'],
    sound: of({ date: undefined, held: undefined }),
  },
  {
    what: 'a meeting held on a day to come',
    broken: of({ date: '2026-10-02' }),
    finds: ['error meetings 2 date: meetingHeldInFuture'],
    sound: of({ date: '2026-10-01' }),
  },
  {
    what: 'a day gone by of which nobody has said whether they met',
    broken: of({ date: '2026-09-30', held: undefined }),
    finds: ['warning meetings 2 held: meetingUnmarked'],
    sound: of({ date: '2026-10-01', held: undefined }, { date: '2026-09-30', held: false }),
  },
  {
    what: 'a meeting before the pair began',
    broken: met('2026-09-15', { begins: '2026-09-20' }, { mentee: 'У-0002', begins: '2026-09-16' }),
    finds: ['warning meetings 2 date: meetingBeforePair'],
    sound: met('2026-09-15', { begins: '2026-09-20' }, { mentee: 'У-0002', begins: '2026-09-15' }),
  },
  {
    what: 'a meeting after everybody has left the group',
    broken: met('2026-09-15', { stopped: '2026-09-10' }, { mentee: 'У-0002', stopped: '2026-09-14' }),
    finds: ['error meetings 2 date: meetingAfterPair'],
    sound: [
      ...met('2026-09-15', { stopped: '2026-09-10' }, { mentee: 'У-0002' }),
      ...met('2026-09-15', { stopped: '2026-09-15' }),
    ],
  },
  {
    what: 'meetings of other school years',
    broken: of({ date: '2026-08-31' }, { date: '2027-09-01', held: undefined, kind: 'final' }),
    finds: ['warning meetings 2 date: meetingOutsideYear', 'warning meetings 3 date: meetingOutsideYear'],
    sound: of({ date: '2026-09-01' }, { date: '2027-08-31', held: undefined, kind: 'final' }),
  },
  {
    what: 'a code that stands twice',
    broken: of({}, { code: 'В-0001', kind: 'trial' }),
    finds: ['error meetings 3 code: codeDoubled'],
    sound: of({}, { kind: 'trial' }),
  },
  {
    what: 'a row entered twice',
    broken: of({ kind: 'work' }, { kind: 'work' }),
    finds: ['warning meetings 3 date: meetingDoubled'],
    sound: of({ kind: 'work' }, { kind: 'work', date: '2026-09-16' }),
  },
  {
    what: 'a second first meeting',
    broken: of({}, { date: '2026-09-16' }),
    finds: ['warning meetings 3 kind: meetingOncePerPair'],
    sound: of({ held: false }, { date: '2026-09-16' }),
  },
  {
    what: 'a final meeting before the others',
    broken: of({ kind: 'final' }, { kind: 'work', date: '2026-09-16' }, { date: '2026-09-14' }),
    finds: ['warning meetings 2 date: meetingOutOfOrder'],
    sound: of({ kind: 'final' }, { kind: 'work' }, { kind: 'work', date: '2026-09-16', held: false }),
  },
  {
    what: 'joint work before the plan for it',
    broken: of({ kind: 'planning' }, { kind: 'work', date: '2026-09-14' }, { kind: 'work', date: '2026-09-16' }),
    finds: ['warning meetings 3 date: meetingOutOfOrder'],
    sound: of({ kind: 'planning' }, { kind: 'work' }),
  },
  {
    what: 'feedback on a meeting that was not held',
    broken: of({ held: false, feedback: true }),
    finds: ['warning meetings 2 feedback: feedbackWithoutMeeting'],
    sound: of({ feedback: true }, { held: false, feedback: false, kind: 'trial' }),
  },
];

findsWhatIsBroken('domain/checks/check-meetings.ts', cases);

test('another pair’s meetings are its own', () => {
  const pairs = [pair(), pair({ code: 'П-002', mentee: 'У-0002' })];
  const meetings = [meeting(), meeting({ code: 'В-0002', pair: 'П-002' })];
  expect(check({ pairs, meetings })).toEqual([]);
});

test('a row half filled in is told of by its tab alone', () => {
  const empty = { pair: undefined, kind: undefined, date: undefined, held: undefined };
  expect(of(empty, empty)).toEqual([]);
  expect(of({ kind: undefined }, { kind: undefined })).toEqual([]);
  expect(of({ pair: undefined }, { pair: undefined })).toEqual([]);
});

test('a school without a year asks nothing of it', () => {
  const meetings = [meeting({ date: '2025-01-15' })];
  expect(check({ settings: settings({ schoolYear: undefined }), meetings })).toEqual([]);
});

test('what has been held by today may be later than the day a past year is judged by', () => {
  expect(check({ meetings: [meeting({ date: '2026-10-02' })] }, '2026-10-02')).toEqual([]);
});
