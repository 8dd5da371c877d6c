import { describe, expect, test } from 'vitest';
import { type Analysis, forCurator, forOthers } from '../../../src/domain/answers/analysis';
import { EMPTY } from '../../documents/questionnaires/analyses';

const compared = (people: number) => ({ people, start: 4, end: 5, difference: 1, percent: 25 });
const NOTHING = { start: null, end: null, difference: null, percent: null };

const family = (name: 'pupil' | 'teacher', people: number) => ({
  family: name,
  indicators: [{ key: 'calm', label: 'Спокойствие', ...compared(people) }],
  overall: compared(people),
  both: [],
  onlyStart: [],
  onlyEnd: [],
});

const diagnosed = (pupils: number, teachers: number): Analysis => ({
  ...EMPTY,
  diagnostics: {
    families: [family('pupil', pupils), family('teacher', teachers)],
    overall: compared(pupils + teachers),
  },
});

describe('for the curator', () => {
  test('of four people the means stay and the percentage goes', () => {
    const { families, overall } = forCurator(diagnosed(5, 4)).diagnostics;
    expect(families.map((each) => each.indicators[0]?.percent)).toEqual([25, null]);
    expect(families[1]?.indicators[0]).toMatchObject({ start: 4, end: 5, difference: 1 });
    expect(overall.percent).toBe(25);
  });
});

describe('for others', () => {
  test('of four people nothing stays but how many they are', () => {
    const { families } = forOthers(diagnosed(5, 4)).diagnostics;
    expect(families[0]?.indicators[0]).toMatchObject(compared(5));
    expect(families[1]?.indicators[0]).toMatchObject({ people: 4, ...NOTHING });
    expect(families[1]?.overall).toEqual({ people: 4, ...NOTHING });
  });

  test('what is told of all would tell of the four, and is not', () => {
    expect(forOthers(diagnosed(5, 4)).diagnostics.overall).toEqual({ people: 9, ...NOTHING });
    expect(forOthers(diagnosed(5, 5)).diagnostics.overall).toEqual(compared(10));
    expect(forOthers(diagnosed(5, 0)).diagnostics.overall).toEqual(compared(5));
  });

  test('of what four people have said after meetings there is no score, however often, and nobody is named who asks for the curator', () => {
    const meetings = [
      [4, 4],
      [5, 5],
      [5, 4],
    ].map((people) => ({
      kind: 'intro' as const,
      answered: 20,
      scores: [8, 9],
      people,
    }));
    const curatorNeeded = [{ person: 'У-0001', pair: 'П-001', day: '2026-09-20' }];
    const given = { ...EMPTY, feedback: { ...EMPTY.feedback, meetings, curatorNeeded } };
    expect(forOthers(given).feedback).toMatchObject({
      meetings: [{ scores: [null, null] }, { scores: [8, 9] }, { scores: [8, null] }],
      curatorNeeded: [],
    });
    expect(forCurator(given).feedback).toEqual(given.feedback);
  });
});
