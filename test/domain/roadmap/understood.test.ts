import { describe, expect, test } from 'vitest';
import type { Passport } from '../../../src/domain/roadmap/record';
import { roadmapContext } from '../../../src/domain/roadmap/roadmap-context';
import type { RoadmapItem } from '../../../src/domain/roadmap/stages';
import { targetsOnce, understand } from '../../../src/domain/roadmap/understood';
import { roadmap } from '../../../src/tables/roadmap';
import { readRows } from '../../../src/tables/table';
import { grid } from '../../make';

const PASSPORT: Passport = {
  organisation: [],
  title: [],
  period: { raw: '', type: 'undefined' },
  approval: { raw: [], mode: 'none' },
  level: 'school',
  scope: 'all',
  abbreviations: {},
  footnotes: [],
  annexes: [],
  headers: [],
};

const passport = (given: Partial<Passport>): Passport => ({ ...PASSPORT, ...given });

const items = (...given: readonly Partial<RoadmapItem>[]): readonly RoadmapItem[] =>
  readRows(
    roadmap,
    grid(
      roadmap,
      given.map((each) => ({ activity: 'Дело', ...each })),
    ),
  ).rows;

const YEAR = { schoolYear: 2026 };

describe('a row of the roadmap', () => {
  test('is understood by its phrase, by its stage and by its words', () => {
    const [first] = understand(
      items({
        section: '2. Формирование базы наставляемых',
        deadline: 'Октябрь 2026',
        responsible: 'Куратор',
        expectedResult: 'не менее 5 публикаций',
      }),
      YEAR,
    );
    expect(first).toMatchObject({
      stage: 2,
      deadline: { raw: 'Октябрь 2026', start: '2026-10-01', end: '2026-10-31' },
      responsibles: [{ role: 'curator' }],
      targets: [{ value: 5, metric: 'publications' }],
    });
  });

  test('is due when a person has entered it to be, whatever the phrase says', () => {
    const [first] = understand(items({ deadline: 'когда-нибудь', begins: '2026-10-01', ends: '2026-10-15' }), YEAR);
    expect(first?.deadline).toMatchObject({
      raw: 'когда-нибудь',
      start: '2026-10-01',
      end: '2026-10-15',
      confidence: 'sure',
    });
  });

  test('that holds a heading alone is none', () => {
    expect(understand(items({ section: 'Раздел', activity: undefined }), YEAR)).toEqual([]);
  });
});

describe('targets', () => {
  const shared = { indicator: 'не менее 55 % от общего количества обучающихся' };

  test('of a cell that neighbouring rows share are counted once', () => {
    const understood = understand(
      items(shared, { ...shared, expectedResult: 'не менее 3 публикаций' }, {}, shared),
      YEAR,
    );
    expect(targetsOnce(understood).map(({ item, target }) => [item.line, target.value])).toEqual([
      [2, 55],
      [3, 3],
      [5, 55],
    ]);
  });

  test('that a row names twice are one', () => {
    const [first] = understand(items({ ...shared, expectedResult: shared.indicator }), YEAR);
    expect(first?.targets).toHaveLength(1);
  });
});

describe('the year of a roadmap', () => {
  test.each([
    ['its period', passport({ period: { raw: '', type: 'schoolYear', start: '2024-08-15', end: '2025-05-31' } }), 2024],
    [
      'its approval, from June on for the next year',
      passport({ approval: { raw: [], mode: 'byOrder', date: '2025-08-29' } }),
      2025,
    ],
    ['its approval within a year', passport({ approval: { raw: [], mode: 'byOrder', date: '2025-02-10' } }), 2024],
    ['the year of the school', PASSPORT, 2026],
  ])('is told by %s', (_what, said, year) => {
    expect(roadmapContext(said, '2026/2027', '2030-01-01').schoolYear).toBe(year);
  });

  test('is that of today where nothing else tells it', () => {
    expect(roadmapContext(PASSPORT, undefined, '2030-01-01').schoolYear).toBe(2029);
  });

  test('a half of a period is none, and the day of a report is no approval', () => {
    const context = roadmapContext(
      passport({
        period: { raw: '', type: 'undefined', end: '2027-05-31' },
        approval: { raw: ['13.10.2026'], mode: 'none', date: '2026-10-13' },
      }),
      '2026/2027',
      '2026-10-01',
    );
    expect(context).toMatchObject({ schoolYear: 2026 });
    expect(Object.keys(context)).toEqual(['passport', 'schoolYear']);
  });
});
