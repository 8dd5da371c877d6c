import { describe, expect, test } from 'vitest';
import { dueAfter, leftAfterWithdrawals } from '../../../src/domain/consents/left-after-withdrawals';
import { withdrawalEdits } from '../../../src/domain/consents/withdrawal-edits';
import type { Consent, School } from '../../../src/domain/school';
import { consent, DAY, marks, meeting, mentee, mentor, pair, publication, registered, school } from '../../make';

type Given = Partial<School>;

const edits = (given: Given, kind: NonNullable<Consent['kind']> = 'processing', day = DAY, today = DAY) =>
  withdrawalEdits(school(given), { person: 'У-0001', kind, day }, today);

describe('a withdrawal', () => {
  test('closes the valid papers of its matter, whichever they are written on, and the pairs', () => {
    const consents = [
      consent(),
      consent({ kind: 'minorProcessing' }),
      consent({ kind: 'distribution' }),
      consent({ person: 'У-0101' }),
    ];
    const pairs = [pair(), pair({ code: 'П-002', mentee: 'У-0002' }), pair({ code: 'П-003', stopped: '2026-09-20' })];
    expect(edits({ consents, pairs })).toEqual({
      papers: [
        { line: 2, withdrawn: DAY },
        { line: 3, withdrawn: DAY },
      ],
      pairs: [{ line: 2, stopped: DAY, isReasoned: false }],
      marks: [],
    });
  });

  test.each<[string, Given, NonNullable<Consent['kind']>]>([
    ['never given', {}, 'distribution'],
    ['of another person', { consents: [consent({ person: 'У-0101' })] }, 'processing'],
    ['expired', { consents: [consent({ validUntil: '2026-09-30' })] }, 'processing'],
    ['signed later', { consents: [consent({ signed: '2026-10-02' })] }, 'processing'],
  ])('of a consent %s is none', (_what, given, kind) => {
    expect(edits(given, kind)).toBeUndefined();
  });

  test('that has been carried out in part is gone on with by the day it bears', () => {
    const consents = [consent({ withdrawn: '2026-09-20' })];
    expect(edits({ consents })).toEqual({
      papers: [],
      pairs: [{ line: 2, stopped: '2026-09-20', isReasoned: false }],
      marks: [],
    });
    expect(edits({ consents, pairs: [pair({ stopped: '2026-09-20' })] })?.pairs).toEqual([
      { line: 2, stopped: '2026-09-20', isReasoned: false },
    ]);
    expect(edits({ consents, pairs: [pair({ stopped: '2026-09-20', stopReason: 'отозвано' })] })?.pairs).toEqual([]);
  });

  test('closes nothing where a consent was given since', () => {
    const consents = [consent(), consent({ signed: '2026-09-25' })];
    expect(edits({ consents }, 'processing', '2026-09-20')).toEqual({
      papers: [{ line: 2, withdrawn: '2026-09-20' }],
      pairs: [],
      marks: [],
    });
  });

  test('stops a pair that is yet to begin on its first day', () => {
    expect(edits({ pairs: [pair({ begins: '2026-11-01' })] })?.pairs).toEqual([
      { line: 2, stopped: '2026-11-01', isReasoned: false },
    ]);
  });

  test('of health takes away marks of health only', () => {
    const special = [
      marks({ disability: true }),
      marks({ atRisk: true }),
      marks({ person: 'У-0101', disability: true }),
    ];
    const consents = [consent({ kind: 'specialCategories' })];
    expect(edits({ special, consents }, 'specialCategories')).toMatchObject({ marks: [2], pairs: [] });
  });

  test('of the work stops the pairs in which a teacher mentors a colleague', () => {
    const own = { mentor: 'У-0001', mentee: 'У-0002' };
    const pairs = [
      pair({ ...own, mentoringForm: 'teacherTeacher' }),
      pair({ ...own, code: 'П-002', mentoringForm: 'teacherPupil' }),
      pair({ code: 'П-003', mentoringForm: 'teacherTeacher' }),
    ];
    const consents = [consent({ kind: 'mentoringWork', signer: 'personally' })];
    expect(edits({ pairs, consents }, 'mentoringWork')?.pairs.map(({ line }) => line)).toEqual([2]);
  });
});

describe('what is left', () => {
  const left = (given: Given, responses: Parameters<typeof leftAfterWithdrawals>[1] = [], today = DAY) =>
    leftAfterWithdrawals(school(given), responses, today).map(
      ({ what, part, line, code, by }) => `${what} ${part} ${line} ${code} ${by}`,
    );
  const withdrawn = consent({ withdrawn: '2026-09-20' });
  const nobody = { mentees: [], pairs: [] };

  test('is nothing while nobody has withdrawn a consent', () => {
    expect(left({})).toEqual([]);
  });

  test.each<[string, Given, Parameters<typeof leftAfterWithdrawals>[1], readonly string[]]>([
    [
      'rows of the bases',
      { mentees: [mentee()], mentors: [mentor({ code: 'У-0001' })], pairs: [] },
      [],
      ['base mentees 2 У-0001', 'base mentors 2 У-0001'],
    ],
    [
      'no row of one who has been removed',
      { mentees: [mentee({ birthYear: undefined, finished: '2026-09-20' })], pairs: [] },
      [],
      [],
    ],
    [
      'stories',
      { mentees: [mentee({ story: 'https://school2.ru/story' })], pairs: [] },
      [],
      ['story mentees 2 У-0001', 'base mentees 2 У-0001'],
    ],
    [
      'publications',
      { ...nobody, publications: [publication({ people: ['У-0001', 'У-0101'] }), publication()] },
      [],
      ['publication publications 2 Н-001'],
    ],
    ['marks', { ...nobody, special: [marks({ atRisk: true })] }, [], ['marks special 2 У-0001']],
    [
      'responses that were not removed',
      nobody,
      [
        { line: 5, code: 'О-0001', person: 'У-0001', state: 'taken' },
        { line: 6, code: 'О-0002', person: 'У-0001', state: 'erased' },
        { line: 7, code: 'О-0003', person: 'У-0101', state: 'taken' },
      ],
      ['response responses 5 О-0001'],
    ],
    [
      'the signed order that fixes a stopped pair',
      { mentees: [], pairs: [pair({ stopped: '2026-09-20' })] },
      [],
      ['order documents 2 Д-001'],
    ],
    [
      'its draft',
      {
        mentees: [],
        pairs: [pair({ stopped: '2026-09-20' })],
        documents: [registered({ number: undefined, date: undefined })],
      },
      [],
      ['draft documents 2 Д-001'],
    ],
    [
      'no order that another has amended',
      {
        mentees: [],
        pairs: [pair({ stopped: '2026-09-20', amendedBy: 'Д-002', amended: '–' })],
        documents: [registered(), registered({ code: 'Д-002', kind: 'pairAmendment', number: '13-о' })],
      },
      [],
      [],
    ],
    [
      'meetings still to be held of a pair that is over',
      {
        mentees: [],
        documents: [],
        pairs: [pair({ stopped: '2026-09-20' })],
        meetings: [meeting(), meeting({ code: 'В-0002', date: '2026-10-20', held: undefined })],
      },
      [],
      ['meeting meetings 3 В-0002'],
    ],
  ])('names %s', (_what, given, responses, expected) => {
    const consents = [withdrawn];
    expect(left({ mentors: [], ...given, consents }, responses)).toEqual(expected.map((each) => `${each} 2026-10-20`));
  });

  test('is nothing once a consent is given again, or before it is withdrawn', () => {
    expect([
      left({ consents: [withdrawn, consent({ signed: '2026-09-25' })] }),
      left({ consents: [consent({ withdrawn: '2026-10-02' })] }),
    ]).toEqual([[], []]);
  });

  test('after a withdrawal of distribution is what was published, in three working days', () => {
    const consents = [consent({ kind: 'distribution', withdrawn: '2026-09-25' })];
    const publications = [publication({ people: ['У-0001'] })];
    expect(left({ consents, publications })).toEqual(['publication publications 2 Н-001 2026-09-30']);
  });
});

test.each([
  ['processing', '2026-09-25', '2026-10-25'],
  ['distribution', '2026-09-25', '2026-09-30'],
  ['distribution', '2026-09-28', '2026-10-01'],
  ['mentoringWork', '2026-09-26', '2026-09-30'],
] as const)('after a withdrawal of %s on %s all is done by %s', (kind, day, by) => {
  expect(dueAfter(kind, day)).toBe(by);
});
