import { expect, test } from 'vitest';
import { feedbackOf } from '../../../src/domain/answers/feedback';
import { DAY, pair } from '../../make';
import { response } from './responses';

const QUESTIONS = [
  { key: 'comfort', label: 'Комфорт' },
  { key: 'usefulness', label: 'Польза' },
];

const said = (code: string, answers: object, at?: string) => ({
  ...response('meetingFeedback', 'У-0001', { ...answers }, at),
  pair: code,
});

const of = (responses: ReturnType<typeof said>[], pairs = [pair()]) =>
  feedbackOf(responses, QUESTIONS, ['intro', 'trial', 'work'], pairs, DAY);

test('scores are averaged by the kind of meeting, in the order of the meetings', () => {
  const { meetings } = of([
    said('П-001', { meetingKind: 'work', comfort: 10 }),
    said('П-001', { meetingKind: 'intro', comfort: 8, usefulness: 6 }),
    said('П-002', { meetingKind: 'intro', comfort: 9, usefulness: 7 }),
    said('П-003', { meetingKind: 'intro', comfort: 9 }),
    said('П-003', { comfort: 1 }),
  ]);
  // 26 ÷ 3 = 8.67.
  expect(meetings).toEqual([
    { kind: 'intro', answered: 3, scores: [8.7, 6.5], people: [1, 1] },
    { kind: 'work', answered: 1, scores: [10, null], people: [1, 0] },
    { kind: null, answered: 1, scores: [1, null], people: [1, 0] },
  ]);
});

test('working pairs of which nobody has said anything are named', () => {
  const pairs = [
    pair(),
    pair({ code: 'П-002' }),
    pair({ code: 'П-002', mentee: 'У-0002' }),
    pair({ code: 'П-003', stopped: DAY }),
  ];
  expect(of([said('П-001', {})], pairs)).toMatchObject({ pairs: 2, pairsWithout: ['П-002'] });
});

test('whoever asks for the curator is named, the latest first', () => {
  const { curatorNeeded } = of([
    said('П-001', { curatorNeeded: 'yes' }, '2026-09-20 10:00:00'),
    said('П-001', { curatorNeeded: 'no' }, '2026-09-23 10:00:00'),
    said('П-002', { curatorNeeded: 'yes' }, '2026-09-21 10:00:00'),
  ]);
  expect(curatorNeeded).toEqual([
    { person: 'У-0001', pair: 'П-002', day: '2026-09-21' },
    { person: 'У-0001', pair: 'П-001', day: '2026-09-20' },
  ]);
});
