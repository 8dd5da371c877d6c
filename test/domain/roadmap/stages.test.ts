import { describe, expect, test } from 'vitest';
import {
  doneOf,
  type RoadmapItem,
  stagedItems,
  stageOf,
  standings,
  type YearFacts,
} from '../../../src/domain/roadmap/stages';

describe('a stage is known by its words', () => {
  test.each([
    [1, 'Подготовка условий для запуска программы наставничества на учебный год'],
    [1, 'Подготовка условий для реализации системы наставничества'],
    [2, 'Формирование базы наставляемых'],
    [2, 'Формирование банка наставляемых'],
    [2, '2. ФОРМИРОВАНИЕ БАЗ НАСТАВЛЯЕМЫХ И НАСТАВНИКОВ'],
    [3, 'Формирование базы наставников'],
    [3, 'Формирование  банка\nнаставников'],
    [4, 'Отбор и обучение наставников'],
    [4, 'Отбор и обучение'],
    [5, 'Формирование наставнических пар / групп'],
    [5, 'Формирование наставнических пар или групп'],
    [6, 'Организация и осуществление работы наставнических пар / групп'],
    [6, 'Организация работы наставнических пар или групп'],
    [7, 'Завершение наставничества'],
    [7, 'Завершение персонализированных программ наставничества'],
    [7, 'Рефлексия'],
    [7, 'Информационная поддержка системы наставничества'],
    [undefined, 'Взаимодействие с партнёрами'],
    [undefined, 'Наставничество обучающихся'],
    [undefined, ''],
    [undefined, undefined],
  ])('%s: «%s»', (number, words) => {
    expect(stageOf(words)).toBe(number);
  });
});

const item = (given: Partial<RoadmapItem>): RoadmapItem => ({ line: 0, activity: 'Дело', ...given }) as RoadmapItem;

test('a stage written once holds for the rows below it, and a row of the stage alone is no activity', () => {
  const items = [
    item({ section: 'Рефлексия', activity: undefined }),
    item({ line: 3 }),
    item({ line: 4, section: 'Отбор и обучение', activity: undefined, content: 'Школа наставников' }),
    item({ line: 5, section: 'Разное' }),
  ];
  expect(stagedItems(items).map(({ item: { line }, stage }) => [line, stage])).toEqual([
    [3, 7],
    [4, 4],
    [5, undefined],
  ]);
});

test('what is not to be done at all is not counted', () => {
  const marks = ['done', 'inProgress', 'notDone', 'notApplicable', undefined] as const;
  expect(doneOf(marks.map((completionMark) => item({ completionMark })))).toEqual({ done: 1, total: 4 });
});

/** A school at the end of its year, with all behind it. */
const finished: YearFacts = {
  missing: [],
  mentees: { people: 9, removed: 0, errors: 0, withoutConsent: 0 },
  mentors: { people: 5, removed: 0, errors: 0, withoutConsent: 0 },
  consents: { people: 14, given: 14 },
  groups: { all: 4, ofTwo: 3, ordered: 4, errors: 0 },
  groupsMet: 4,
  groupsFinished: 4,
  held: 20,
  completed: { done: 9, total: 9 },
  items: new Map(),
  allItems: { done: 0, total: 0 },
};

/** A school that has been given an empty workbook. */
const empty: YearFacts = {
  ...finished,
  missing: ['schoolName', 'director', 'curator'],
  mentees: { people: 0, removed: 0, errors: 0, withoutConsent: 0 },
  mentors: { people: 0, removed: 0, errors: 0, withoutConsent: 0 },
  consents: { people: 0, given: 0 },
  groups: { all: 0, ofTwo: 0, ordered: 0, errors: 0 },
  groupsMet: 0,
  groupsFinished: 0,
  held: 0,
  completed: { done: 0, total: 0 },
};

const states = (facts: YearFacts) =>
  standings(facts)
    .map(({ state }) => state[0])
    .join('');

describe('where a school stands', () => {
  test('at the beginning in the first stage, at the end past the last', () => {
    expect([states(empty), states(finished)]).toEqual(['caaaaaa', 'ddddddd']);
  });

  test.each([
    ['ccddddd', { missing: ['curator'], mentees: { people: 9, removed: 0, errors: 0, withoutConsent: 1 } }],
    ['ddddddd', { mentees: { people: 0, removed: 9, errors: 0, withoutConsent: 0 } }],
    ['dcddddd', { mentees: { people: 9, removed: 0, errors: 1, withoutConsent: 0 } }],
    ['ddcdddd', { mentors: { people: 5, removed: 0, errors: 0, withoutConsent: 5 } }],
    ['ddddcdd', { groups: { ...finished.groups, ordered: 3 } }],
    ['ddddcdd', { groups: { ...finished.groups, errors: 1 } }],
    ['dddddcd', { groupsFinished: 3 }],
    ['ddddddc', { completed: { done: 8, total: 9 } }],
    ['ddddcad', { groups: empty.groups, held: 0, items: new Map([[4, { done: 1, total: 1 }]]) }],
    ['dddcaad', { groups: empty.groups, held: 0 }],
    ['ddddddc', { completed: { done: 0, total: 9 } }],
    ['dddddca', { completed: { done: 0, total: 9 }, groupsFinished: 0 }],
    ['ddddccd', { groups: { ...finished.groups, ordered: 3 }, groupsFinished: 0 }],
  ] as const)('%s', (expected, given) => {
    expect(states({ ...finished, ...given } as YearFacts)).toBe(expected);
  });

  test('a stage whose activities are not all done is not done, and one with some done has begun', () => {
    const items = new Map([
      [2, { done: 1, total: 2 }],
      [4, { done: 0, total: 3 }],
      [7, { done: 1, total: 2 }],
    ] as const);
    expect(states({ ...finished, items })).toBe('dcdaddc');
    expect(states({ ...empty, items })).toBe('ccaaaac');
  });
});
