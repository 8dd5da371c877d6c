import { describe, expect, test } from 'vitest';
import { isErased } from '../../../src/domain/personal-data/erased';
import { removalOf } from '../../../src/domain/personal-data/removal';
import type { School } from '../../../src/domain/school';
import { consent, DAY, meeting, mentee, mentor, pair, publication, registered, school, settings } from '../../make';

const GONE = new Set(['У-0001']);

/** What is filled in a row of a base or of the special categories, in this test. */
const filled = () => ['code', 'category', 'request', 'birthDate', 'joined'];

const removal = (given: Partial<School> = {}, isWithdrawn = false) =>
  removalOf(school(given), GONE, filled, { day: DAY, reason: 'участник выбыл', isWithdrawn });

const CLEAN = { mentees: [mentee()], mentors: [mentor()], pairs: [], consents: [], meetings: [], documents: [] };

describe('removalOf', () => {
  test('empties what is not kept, and puts down the day she left', () => {
    expect(removal(CLEAN).cells).toEqual([
      { part: 'mentees', line: 2, column: 'request', value: undefined },
      { part: 'mentees', line: 2, column: 'birthDate', value: undefined },
      { part: 'mentees', line: 2, column: 'finished', value: DAY },
    ]);
  });

  test('leaves the day on which she finished', () => {
    const cells = removal({ ...CLEAN, mentees: [mentee({ finished: '2026-09-20' })] }).cells;
    expect(cells.map(({ column }) => column)).toEqual(['request', 'birthDate']);
  });

  test('stops a pair that works and leaves one that was stopped before', () => {
    const pairs = [
      pair({ line: 2 }),
      pair({ line: 3, code: 'П-002', stopped: '2026-09-10', stopReason: 'переезд' }),
      pair({ line: 4, code: 'П-003', mentee: 'У-0009' }),
    ];
    expect(removal({ ...CLEAN, pairs }).cells.filter(({ part }) => part === 'pairs')).toEqual([
      { part: 'pairs', line: 2, column: 'stopped', value: DAY },
      { part: 'pairs', line: 2, column: 'stopReason', value: 'участник выбыл' },
    ]);
  });

  test('stops a pair that is yet to begin on its first day, and keeps the reason that a person has given', () => {
    const pairs = [pair({ begins: '2026-11-01' }), pair({ line: 3, stopped: '2026-10-20', stopReason: 'переезд' })];
    expect(removal({ ...CLEAN, pairs }).cells.filter(({ part }) => part === 'pairs')).toEqual([
      { part: 'pairs', line: 2, column: 'stopped', value: '2026-11-01' },
      { part: 'pairs', line: 2, column: 'stopReason', value: 'участник выбыл' },
      { part: 'pairs', line: 3, column: 'stopped', value: DAY },
    ]);
  });

  test('finds nothing to stop in a pair that was stopped on its first day', () => {
    const pairs = [pair({ begins: '2026-11-01', stopped: '2026-11-01', stopReason: 'участник выбыл' })];
    expect(removal({ ...CLEAN, pairs }).cells.filter(({ part }) => part === 'pairs')).toEqual([]);
  });

  test('marks the papers on processing as withdrawn where that is the ground, and no others', () => {
    const consents = [
      consent(),
      consent({ line: 3, kind: 'distribution' }),
      consent({ line: 4, person: 'У-0009' }),
      consent({ line: 5, withdrawn: '2026-09-20' }),
    ];
    const papers = (isWithdrawn: boolean) =>
      removal({ ...CLEAN, consents }, isWithdrawn).cells.filter(({ part }) => part === 'consents');
    expect(papers(true)).toEqual([{ part: 'consents', line: 2, column: 'withdrawn', value: DAY }]);
    expect(papers(false)).toEqual([]);
  });

  test('tells a signed order from a draft, and of printed papers where they may hold names', () => {
    const documents = [
      registered({ line: 2, number: undefined, date: undefined }),
      registered({ line: 3, code: 'Д-002', kind: 'other', link: 'https://x.ru/blank' }),
    ];
    const papers = (dataMode: 'codes' | 'names') =>
      removal({ ...CLEAN, settings: settings({ dataMode }), pairs: [pair({ order: 'Д-001' })], documents }).left.filter(
        ({ part }) => part === 'documents',
      );
    const draft = { part: 'documents', line: 2, paper: 'draft' };
    expect(papers('codes')).toEqual([draft]);
    expect(papers('names')).toEqual([draft, { part: 'documents', line: 3, paper: 'printed' }]);
  });

  test('names the rows that only a person can judge', () => {
    const left = removal({
      ...CLEAN,
      pairs: [pair({ order: 'Д-001' })],
      meetings: [meeting({ line: 2, summary: 'спорили об алгебре' }), meeting({ line: 3, summary: undefined })],
      publications: [
        publication({ line: 2, title: 'О паре У-0001' }),
        publication({ line: 3, title: 'О паре У-00011' }),
        publication({ line: 4, people: ['У-0009', 'У-0001'] }),
      ],
      documents: [
        registered({ line: 2, code: 'Д-001' }),
        registered({ line: 3, code: 'Д-002', kind: 'other', link: 'https://x.ru/blank' }),
      ],
      consents: [consent({ person: 'У-0001' })],
    }).left;
    expect(left).toEqual([
      { part: 'pairs', line: 2 },
      { part: 'meetings', line: 2 },
      { part: 'publications', line: 2 },
      { part: 'publications', line: 4 },
      { part: 'documents', line: 2, paper: 'signed' },
      { part: 'consents', line: 2 },
    ]);
  });
});

describe('isErased', () => {
  const bare = { line: 2, code: 'У-0001', category: 'pupil', finished: DAY } as const;
  const of = (given: object) => isErased({ ...bare, ...given } as never);

  test.each([
    ['a code, a category and dates', {}, true],
    ['what follows from pairs', { mentors: 'У-0002', mentoringForms: 'ученик – ученик' }, true],
    ['a class', { schoolClass: '7А' }, false],
    ['a request', { request: 'алгебра' }, false],
    ['no day on which she finished', { finished: undefined }, false],
  ])('with %s: %s', (_what, given, erased) => {
    expect(of(given)).toBe(erased);
  });
});
