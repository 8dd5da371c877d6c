import { describe, expect, test } from 'vitest';
import { type Counted, countIndicators } from '../../src/domain/indicators';
import type { School } from '../../src/domain/school';
import { DOCUMENT_KINDS, type DocumentKind } from '../../src/tables/words';
import { DAY, marks, mentee, mentor, pair, registered, school, settings } from '../make';

const count = (given: Partial<School>, code: string, day = DAY): Counted | undefined =>
  countIndicators(school(given), day).get(code);
const value = (given: Partial<School>, code: string, day = DAY) => count(given, code, day)?.value;

/** A pair of its own for each mentee, all under the one order. */
const pairsOf = (...mentees: readonly string[]) =>
  mentees.map((code, at) => pair({ code: `П-00${at + 1}`, mentee: code }));

test('counts what a workbook can know and leaves the rest to a person', () => {
  const byHand = ['I10', 'I18', 'I19', 'I20', 'I21', 'I25', 'I26', 'I29', 'I30', 'I32'];
  const all = Array.from({ length: 32 }, (_, at) => `I${at + 1}`);
  expect([...countIndicators(school(), DAY).keys()]).toEqual(all.filter((code) => !byHand.includes(code)));
});

describe('papers that have to be there', () => {
  const KINDS: readonly (readonly [string, readonly DocumentKind[]])[] = [
    ['I1', ['programme']],
    ['I2', ['agreement']],
    ['I4', ['introductionOrder', 'localAct']],
    ['I5', ['teachersRegulationOrder']],
    ['I6', ['pupilsRegulationOrder']],
    ['I7', ['roadmap', 'roadmapOrder']],
    ['I8', ['monitoringOrder']],
    ['I27', ['methodGroup']],
  ];

  test.each(KINDS)('%s asks for %j and for nothing else', (code, kinds) => {
    const all = Object.keys(DOCUMENT_KINDS) as DocumentKind[];
    expect(all.filter((kind) => value({ documents: [registered({ kind })] }, code))).toEqual(
      all.filter((kind) => kinds.includes(kind)),
    );
  });

  test.each([
    ['signed', {}, true],
    ['without a number', { number: undefined }, false],
    ['without a date', { date: undefined }, false],
    ['dated on the day itself', { date: DAY }, true],
    ['dated after the day', { date: '2026-10-02' }, false],
    ['cancelled', { status: 'cancelled' }, false],
    ['in its last day', { validUntil: DAY }, true],
    ['expired', { validUntil: '2026-09-30' }, false],
  ] as const)('an agreement counts only while it is in force: %s', (_which, given, there) => {
    expect(value({ documents: [registered({ kind: 'agreement', ...given })] }, 'I2')).toBe(there);
  });

  test('the value rests on all of them', () => {
    const documents = [registered({ kind: 'localAct' }), registered({ code: 'Д-002', kind: 'introductionOrder' })];
    expect(count({ documents }, 'I4')).toEqual({ value: true, documents: ['Д-001', 'Д-002'] });
    expect(count({ documents }, 'I1')).toEqual({ value: false, documents: [] });
  });
});

describe('«по приказу»', () => {
  test.each([
    ['under a signed order', {}, {}, 1],
    ['under an order that amends it', { kind: 'pairAmendment' }, {}, 1],
    ['under another paper', { kind: 'agreement' }, {}, 0],
    ['under an order without a number', { number: undefined }, {}, 0],
    ['under an order without a date', { date: undefined }, {}, 0],
    ['under an order dated after the day', { date: '2026-10-02' }, {}, 0],
    ['under a cancelled order', { status: 'cancelled' }, {}, 0],
    ['under no order', {}, { order: undefined }, 0],
    ['under an order nobody knows', {}, { order: 'Д-009' }, 0],
    ['stopped on the day', {}, { stopped: DAY }, 0],
    ['to be stopped tomorrow', {}, { stopped: '2026-10-02' }, 1],
    ['past its planned end', {}, { ends: '2026-09-20' }, 1],
  ] as const)('a pair %s', (_which, order, given, mentors) => {
    const one = { documents: [registered(order)], pairs: [pair(given)] };
    expect([value(one, 'I3'), value(one, 'I15'), value(one, 'I16')]).toEqual([mentors, mentors, mentors]);
  });

  test('one person in several pairs is one person', () => {
    const mentees = [mentee(), mentee({ code: 'У-0002' })];
    const pairs = [...pairsOf('У-0001', 'У-0002', 'У-0001')];
    expect([value({ mentees, pairs }, 'I3'), value({ mentees, pairs }, 'I15')]).toEqual([1, 2]);
  });

  test('one person in two rows of a base is one person, as the first row has it', () => {
    expect(value({ mentees: [mentee(), mentee({ category: 'teacher' })] }, 'I15')).toBe(1);
  });

  test('a person in a pair but in no base is not counted', () => {
    expect(value({ mentors: [] }, 'I3')).toBe(0);
  });

  test('the value rests on the orders, none without a value', () => {
    const documents = [registered(), registered({ code: 'Д-002', kind: 'pairAmendment' })];
    const pairs = [pair(), pair({ code: 'П-002', mentoringForm: 'other', order: 'Д-002' })];
    expect(count({ documents, pairs }, 'I3')?.documents).toEqual(['Д-001', 'Д-002']);
    expect(count({ documents, pairs }, 'I9')?.documents).toEqual([]);
  });
});

describe('mentors', () => {
  const mentors = [
    mentor(),
    mentor({ code: 'У-0102', category: 'teacher' }),
    mentor({ code: 'У-0103', category: 'partnerEmployee' }),
    mentor({ code: 'У-0104', category: 'parent' }),
    mentor({ code: 'У-0105', category: 'teacher' }),
  ];
  const pairs = ['У-0101', 'У-0102', 'У-0103', 'У-0104'].map((code) => pair({ mentor: code }));

  test.each([
    ['I3', 4],
    ['I9', 1],
    ['I16', 1],
    ['I28', 1],
  ])('%s counts its own category of those in pairs', (code, many) => {
    expect(value({ mentors, pairs }, code)).toBe(many);
  });

  test('I16 counts all pupils and tells how many are not of the age', () => {
    const young = mentor({ code: 'У-0102', birthYear: 2013 });
    const both = [pair(), pair({ mentor: 'У-0102' })];
    expect(
      count({ mentors: [mentor(), young], pairs: both, settings: settings({ mentorAgePupils: 90 }) }, 'I16'),
    ).toMatchObject({ value: 2, outsideAge: 1, outOf: 90 });
  });

  test.each([
    ['a pupil in the base', [mentor()], true],
    ['no pupil in it', [mentor({ category: 'teacher' })], false],
  ])('I17: %s', (_what, base, there) => {
    expect(value({ mentors: base, pairs: [] }, 'I17')).toBe(there);
  });
});

describe('partners', () => {
  const employee = (workplace: string | undefined) => mentor({ category: 'partnerEmployee', workplace });
  const agreement = (organisation: string | undefined, given = {}) =>
    registered({ code: 'Д-002', kind: 'agreement', organisation, ...given });
  const together = (mentors: School['mentors'], ...agreements: School['documents']) =>
    count({ mentors, documents: [registered(), ...agreements] }, 'I11');

  test('I11 counts an organisation once, be it a place of work or a party', () => {
    expect(together([employee('Завод')], agreement('завод'))?.value).toBe(1);
    expect(together([employee('Завод')], agreement('Музей'))).toEqual({ value: 2, documents: ['Д-002'] });
  });

  test.each([
    ['an expired agreement', [], agreement('Музей', { validUntil: '2026-09-30' })],
    ['a party without a name', [], agreement(undefined)],
    ['a pupil mentor’s school', [mentor({ workplace: 'Школа' })], registered()],
    ['an employee in no pair', [{ ...employee('Завод'), code: 'У-0199' }], registered()],
  ])('I11 does not count %s', (_what, mentors, document) => {
    expect(together(mentors, document)?.value).toBe(0);
  });
});

describe('pupil mentees from 10 to 19', () => {
  test.each([
    ['of the age', {}, 1],
    ['ten this year', { birthYear: 2016 }, 1],
    ['ten next year', { birthYear: 2017 }, 0],
    ['ten tomorrow', { birthYear: undefined, birthDate: '2016-10-02' }, 0],
    ['twenty today', { birthYear: undefined, birthDate: '2006-10-01' }, 0],
    ['of an age group', { birthYear: undefined, ageGroup: 'from10to13' }, 1],
    ['of an age nobody knows', { birthYear: undefined }, 0],
    ['who are teachers', { category: 'teacher' }, 0],
  ] as const)('I15: those %s', (_who, given, many) => {
    expect(value({ mentees: [mentee(given)] }, 'I15')).toBe(many);
  });

  test('I15 says of how many, and how many are known by the year alone', () => {
    const mentees = [mentee(), mentee({ code: 'У-0002', birthDate: '2012-05-05' })];
    const given = { mentees, pairs: pairsOf('У-0001', 'У-0002'), settings: settings({ menteeAgePupils: 500 }) };
    expect(count(given, 'I15')).toEqual({ value: 2, documents: ['Д-001'], outOf: 500, byYearAlone: 1 });
  });

  test('I15 goes by the ages of the school', () => {
    expect(value({ settings: settings({ menteeAge: { from: 15, to: 18 } }) }, 'I15')).toBe(0);
  });

  test.each([
    ['I12', { atRisk: true }, 1],
    ['I12', { atRisk: false }, 0],
    ['I13', { disability: true }, 1],
    ['I13', { disabledChild: true }, 1],
    ['I13', { disability: true, disabledChild: true }, 1],
    ['I13', { disability: false, disabledChild: false }, 0],
    ['I14', { gifted: true, giftedRegistry: 'Сириус' }, 1],
    ['I14', { gifted: true }, 0],
    ['I14', { gifted: false, giftedRegistry: 'Сириус' }, 0],
  ])('%s counts a child with %j', (code, given, many) => {
    expect(value({ special: [marks({ atRisk: undefined, ...given })] }, code)).toBe(many);
  });

  test.each([
    ['not of the age', { mentees: [mentee({ birthYear: 2005 })] }],
    ['in no pair', { pairs: [] }],
    ['of somebody else', { special: [marks({ person: 'У-0999' })] }],
  ])('I12 passes over a mark %s', (_what, given) => {
    expect(value({ special: [marks()], ...given }, 'I12')).toBe(0);
  });
});

describe('teachers', () => {
  const young = (given = {}) => mentee({ category: 'teacher', birthYear: 1999, youngTeacher: true, ...given });
  const teacher = mentor({ category: 'teacher', birthYear: 1980 });
  const couple = (given = {}, pairGiven = {}) => ({
    mentees: [young(given)],
    mentors: [teacher],
    pairs: [pair({ mentoringForm: 'teacherTeacher' as const, ...pairGiven })],
  });

  test.each([
    ['a young specialist', {}, {}, [1, 1, 1]],
    ['an experienced one', { youngTeacher: false }, {}, [0, 0, 1]],
    ['one of whom nobody has said', { youngTeacher: undefined }, {}, [0, 0, 1]],
    ['a pupil marked by mistake', { category: 'pupil' }, {}, [0, 0, 0]],
    ['a pair that ended last year', {}, { ends: '2025-12-31' }, [0, 1, 1]],
    ['a pair that ended this year', {}, { ends: '2026-01-01' }, [1, 1, 1]],
    ['a pair that is yet to begin', {}, { begins: '2026-10-02' }, [0, 1, 1]],
    ['a stopped pair', {}, { stopped: DAY }, [0, 0, 0]],
  ])('I22, I23 and I31 of %s', (_who, given, pairGiven, counts) => {
    const one = couple(given, pairGiven);
    expect(['I22', 'I23', 'I31'].map((code) => value(one, code))).toEqual(counts);
  });

  test('I23 counts teachers, of all the teachers of the school', () => {
    const director = mentor({ category: 'other' });
    expect(count({ ...couple(), settings: settings({ teachersTotal: 40 }) }, 'I23')).toMatchObject({
      value: 1,
      outOf: 40,
    });
    expect(value({ ...couple(), mentors: [director] }, 'I23')).toBe(0);
  });
});

test.each([
  ['one pair', [pair({ programmeApproved: DAY })], 1],
  ['a group, once', [pair({ programmeApproved: DAY }), pair({ mentee: 'У-0002', programmeApproved: DAY })], 1],
  ['two pairs', [pair({ programmeApproved: DAY }), pair({ code: 'П-002', programmeApproved: '2026-09-02' })], 2],
  ['one approved tomorrow', [pair({ programmeApproved: '2026-10-02' })], 0],
  ['none', [pair()], 0],
])('I24 counts programmes of pairs and groups: %s', (_what, pairs, many) => {
  expect(value({ pairs }, 'I24')).toBe(many);
});
