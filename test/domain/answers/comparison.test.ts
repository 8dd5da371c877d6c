import { describe, expect, test } from 'vitest';
import { compare, compareAll, type MeasuredQuestion, withoutFew } from '../../../src/domain/answers/comparison';
import { people, response } from './responses';

const QUESTIONS: readonly MeasuredQuestion[] = [
  { key: 'calm', label: 'Спокойствие', isScale: true },
  { key: 'ease', label: 'Лёгкость общения', isScale: true },
  { key: 'clubs', label: 'Кружки', isScale: false },
];

const start = (person: string, answers: object, at?: string) =>
  response('diagnosticsPupilStart', person, { ...answers }, at);
const end = (person: string, answers: object, at?: string) =>
  response('diagnosticsPupilEnd', person, { ...answers }, at);

/** Five people: calm 4 5 6 7 6 → 6 7 6 9 9, clubs nought → 1 each. */
const STARTS = people(5).map((person, at) => start(person, { calm: [4, 5, 6, 7, 6][at], clubs: 0 }));
const ENDS = people(5).map((person, at) => end(person, { calm: [6, 7, 6, 9, 9][at], clubs: 1 }));

test('an indicator is compared by the means, their difference and its percentage of the beginning', () => {
  // 28 ÷ 5 = 5.6; 37 ÷ 5 = 7.4; 1.8 ÷ 5.6 = 32.14 %.
  expect(compare(STARTS, ENDS, QUESTIONS).indicators[0]).toEqual({
    key: 'calm',
    label: 'Спокойствие',
    people: 5,
    start: 5.6,
    end: 7.4,
    difference: 1.8,
    percent: 32.1,
  });
});

test('from nought there is a difference and no percentage', () => {
  expect(compare(STARTS, ENDS, QUESTIONS).indicators[2]).toMatchObject({
    people: 5,
    start: 0,
    end: 1,
    difference: 1,
    percent: null,
  });
});

test('a question that nobody has answered stays empty', () => {
  expect(compare(STARTS, ENDS, QUESTIONS).indicators[1]).toMatchObject({
    people: 0,
    start: null,
    end: null,
    difference: null,
    percent: null,
  });
});

test('what is printed adds up, whatever was cut off', () => {
  // 19 ÷ 3 = 6.333…; 23 ÷ 3 = 7.666…; their difference is 1.333…, that of the two printed 1.34.
  const [xs, ys] = [
    [6, 6, 7],
    [7, 8, 8],
  ];
  const [indicator] = compare(
    people(3).map((person, at) => start(person, { calm: xs[at] })),
    people(3).map((person, at) => end(person, { calm: ys[at] })),
    QUESTIONS,
  ).indicators;
  expect(indicator).toMatchObject({ start: 6.33, end: 7.67, difference: 1.34, percent: 21.2 });
});

test('a loss is negative, and no change is nought', () => {
  const one = (x: number, y: number) =>
    compare([start('У-0001', { calm: x })], [end('У-0001', { calm: y })], QUESTIONS);
  expect(one(8, 6).indicators[0]).toMatchObject({ difference: -2, percent: -25 });
  expect(one(8, 8).indicators[0]).toMatchObject({ difference: 0, percent: 0 });
});

describe('people', () => {
  const starts = [...STARTS, start('У-0011', { calm: 1 })];
  const ends = [...ENDS, end('У-0012', { calm: 10 })];

  test('who have answered once are named and change no figure', () => {
    const both = compare(starts, ends, QUESTIONS);
    expect([both.onlyStart, both.onlyEnd, both.both]).toEqual([['У-0011'], ['У-0012'], people(5)]);
    expect(both.indicators).toEqual(compare(STARTS, ENDS, QUESTIONS).indicators);
  });

  test('who have answered a wave twice count by the last answer', () => {
    const again = [start('У-0001', { calm: 9 }, '2026-09-21 08:00:00'), ...STARTS];
    // 33 ÷ 5.
    expect(compare(again, ENDS, QUESTIONS).indicators[0]?.start).toBe(6.6);
  });

  test('who have left a question out once do not count in it', () => {
    const without = ENDS.map((each, at) => (at === 0 ? end('У-0001', { clubs: 1 }) : each));
    expect(compare(STARTS, without, QUESTIONS).indicators.map((each) => each.people)).toEqual([4, 0, 5]);
  });
});

describe('overall', () => {
  test('is the mean of each person’s marks, numbers of something left out', () => {
    const starts = [start('У-0001', { calm: 4, ease: 8, clubs: 50 }), start('У-0002', { calm: 5 })];
    const ends = [end('У-0001', { calm: 8, ease: 10, clubs: 90 }), end('У-0002', { calm: 6 })];
    // (6 + 5) ÷ 2 = 5.5; (9 + 6) ÷ 2 = 7.5; 2 ÷ 5.5 = 36.36 %.
    expect(compare(starts, ends, QUESTIONS).overall).toEqual({
      people: 2,
      start: 5.5,
      end: 7.5,
      difference: 2,
      percent: 36.4,
    });
  });

  test('takes pupils and teachers together, person by person', () => {
    const pupils = { starts: [start('У-0001', { calm: 4 })], ends: [end('У-0001', { calm: 6 })], questions: QUESTIONS };
    const teachers = {
      starts: [start('У-0051', { load: 8 }), start('У-0052', { load: 6 })],
      ends: [end('У-0051', { load: 9 }), end('У-0052', { load: 6 })],
      questions: [{ key: 'load', label: 'Нагрузка', isScale: true }],
    };
    // (4 + 8 + 6) ÷ 3 = 6; (6 + 9 + 6) ÷ 3 = 7.
    expect(compareAll([pupils, teachers])).toEqual({ people: 3, start: 6, end: 7, difference: 1, percent: 16.7 });
  });
});

test('figures of four people are not shown, those of five are', () => {
  const four = compare(STARTS.slice(1), ENDS, QUESTIONS).overall;
  expect(four.start).toBe(6);
  expect(withoutFew(four)).toEqual({ people: 4, start: null, end: null, difference: null, percent: null });
  const five = compare(STARTS, ENDS, QUESTIONS).overall;
  expect(withoutFew(five)).toEqual(five);
});
