import { describe, expect, test } from 'vitest';
import { derive } from '../../src/domain/derived';
import type { School } from '../../src/domain/school';
import { DAY, mentee, mentor, pair, registered, school } from '../make';

const from = (given: Partial<School>) => derive(school(given), DAY);

describe('a pair', () => {
  test('carries number and date of its order, and its make-up once the order is signed', () => {
    expect(from({}).pairs).toEqual([
      { line: 2, orderNumber: '12-о', orderDate: '2026-09-10', ordered: 'У-0101 → У-0001' },
    ]);
  });

  test('keeps the make-up that was signed, whatever it is now', () => {
    expect(from({ pairs: [pair({ ordered: 'У-0101 → У-0009' })] }).pairs[0]?.ordered).toBe('У-0101 → У-0009');
  });

  test.each([
    ['of no order', { pairs: [pair({ order: undefined })] }],
    ['of an order nobody knows', { pairs: [pair({ order: 'Д-009' })] }],
  ])('%s carries nothing', (_which, given) => {
    expect(from(given).pairs).toEqual([{ line: 2, orderNumber: undefined, orderDate: undefined, ordered: undefined }]);
  });

  test('of a draft has no make-up yet', () => {
    expect(from({ documents: [registered({ date: undefined })] }).pairs).toEqual([
      { line: 2, orderNumber: '12-о', orderDate: undefined, ordered: undefined },
    ]);
  });
});

describe('a paper', () => {
  test.each([
    ['with number and date is signed', { status: 'draft' }, 'signed'],
    ['that is cancelled stays so', { status: 'cancelled' }, 'cancelled'],
    ['without a number keeps its status', { status: 'forSignature', number: undefined }, 'forSignature'],
    ['without either has none', { number: undefined, date: undefined }, undefined],
  ] as const)('%s', (_what, given, status) => {
    expect(from({ documents: [registered(given)] }).documents).toEqual([{ line: 2, status }]);
  });
});

describe('people know their partners', () => {
  const mentees = [mentee(), mentee({ code: 'У-0002' })];
  const mentors = [mentor(), mentor({ code: 'У-0102' })];
  const partners = (pairs: School['pairs']) => {
    const derived = from({ mentees, mentors, pairs });
    const show = (side: typeof derived.mentees) =>
      side.map(({ line, people, forms }) => [line, people.map(({ code }) => code).join(' '), forms.join(' ')]);
    return { mentees: show(derived.mentees), mentors: show(derived.mentors) };
  };

  test('and the forms, each once', () => {
    const pairs = [
      pair(),
      pair({ mentee: 'У-0002' }),
      pair({ code: 'П-002', mentor: 'У-0102', mentoringForm: 'other' }),
    ];
    expect(partners([...pairs, pair({ code: 'П-003', mentoringForm: 'other' })])).toEqual({
      mentees: [
        [2, 'У-0101 У-0102', 'studentStudent other'],
        [3, 'У-0101', 'studentStudent'],
      ],
      mentors: [
        [2, 'У-0001 У-0002', 'studentStudent other'],
        [3, 'У-0001', 'other'],
      ],
    });
  });

  test('but not those of stopped pairs, nor those who are in no base', () => {
    expect(partners([pair({ stopped: DAY }), pair({ mentee: 'У-0009' }), pair({ mentor: undefined })])).toEqual({
      mentees: [
        [2, '', 'studentStudent'],
        [3, '', ''],
      ],
      mentors: [
        [2, '', 'studentStudent'],
        [3, '', ''],
      ],
    });
  });
});
