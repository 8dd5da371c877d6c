import { describe, expect, test } from 'vitest';
import { type Group, grouped, planPairOrder } from '../../src/domain/pair-orders';
import type { Pair, RegisteredDocument, School } from '../../src/domain/school';
import { DAY, pair, registered, school } from '../make';

const show = (groups: readonly Group[]) =>
  groups.map(({ code, links }) => `${code}: ${links.map(({ mentee }) => mentee).join(', ')}`);

/** A plan in short: what kind, which draft it replaces, and who is in it. */
function plan(given: Partial<School>, ...blocked: readonly string[]) {
  const planned = planPairOrder(school(given), new Set(blocked), DAY);
  if (planned.kind === 'nothing') return { kind: planned.kind, signed: planned.signed.code };
  const draft = planned.draft?.code;
  if (planned.kind === 'approve') return { kind: planned.kind, draft, groups: show(planned.groups) };
  const { kind, amends, added, removed, restated } = planned;
  return { kind, draft, amends: amends.code, added: show(added), removed: show(removed), restated: show(restated) };
}

const AMENDED = { kind: 'amend', draft: undefined, amends: 'Д-001', added: [], removed: [], restated: [] };
const draft = (given: Partial<RegisteredDocument> = {}) => registered({ number: undefined, date: undefined, ...given });
const amendment = (given: Partial<RegisteredDocument> = {}) =>
  registered({ code: 'Д-002', kind: 'pairAmendment', number: '40-о', ...given });

/** A pair whose make-up an order has fixed. */
const fixed = (given: Partial<Pair> = {}) => pair({ ordered: 'У-0101 → У-0001', ...given });

describe('until an order is signed', () => {
  const pairs = [pair({ order: undefined }), pair({ order: undefined, mentee: 'У-0002' })];

  test('the next order takes in every working pair, group by group', () => {
    const all = [...pairs, pair({ code: 'П-002', mentee: 'У-0003' }), pair({ code: 'П-003', stopped: DAY })];
    expect(plan({ documents: [], pairs: all })).toEqual({
      kind: 'approve',
      draft: undefined,
      groups: ['П-001: У-0001, У-0002', 'П-002: У-0003'],
    });
  });

  test('it replaces the draft there is', () => {
    expect(plan({ documents: [draft()], pairs })).toMatchObject({ kind: 'approve', draft: 'Д-001' });
    expect(plan({ documents: [draft({ number: '12-о' })], pairs })).toMatchObject({ kind: 'approve', draft: 'Д-001' });
  });

  test('a cancelled draft is none, nor is another paper', () => {
    const documents = [draft({ status: 'cancelled' }), draft({ code: 'Д-002', kind: 'agreement' })];
    expect(plan({ documents, pairs })).toMatchObject({ draft: undefined });
  });

  test('blocked pairs and pairs without a code stay out', () => {
    const all = [...pairs, pair({ code: 'П-002' }), pair({ code: undefined })];
    expect(plan({ documents: [], pairs: all }, 'П-001')).toMatchObject({ groups: ['П-002: У-0001'] });
  });

  test('a cancelled order makes room for a new one', () => {
    expect(plan({ documents: [registered({ status: 'cancelled' })] })).toMatchObject({
      kind: 'approve',
      groups: ['П-001: У-0001'],
    });
  });
});

describe('once an order is signed', () => {
  test.each([
    ['nothing has changed', [fixed()]],
    ['its make-up has not yet been written down', [pair()]],
    ['what has changed is blocked', [fixed(), pair({ code: 'П-009', order: undefined })]],
    ['a new pair was stopped before any order', [fixed(), pair({ order: undefined, stopped: DAY })]],
  ])('there is nothing to order when %s', (_when, pairs) => {
    expect(plan({ pairs }, 'П-009')).toEqual({ kind: 'nothing', signed: 'Д-001' });
  });

  test('a new pair is added', () => {
    const pairs = [fixed(), pair({ code: 'П-002', order: undefined, mentee: 'У-0002' })];
    expect(plan({ pairs })).toEqual({ ...AMENDED, added: ['П-002: У-0002'] });
  });

  test('a group that somebody joins is restated with everybody in it', () => {
    const pairs = [fixed(), pair({ order: undefined, mentee: 'У-0002' })];
    expect(plan({ pairs })).toEqual({ ...AMENDED, restated: ['П-001: У-0001, У-0002'] });
  });

  test('a group that somebody leaves is restated with those who stay', () => {
    const pairs = [fixed({ stopped: DAY }), fixed({ mentee: 'У-0002', ordered: 'У-0101 → У-0002' })];
    expect(plan({ pairs })).toEqual({ ...AMENDED, restated: ['П-001: У-0002'] });
    expect(plan({ pairs }, 'П-001')).toEqual({ kind: 'nothing', signed: 'Д-001' });
  });

  test('a pair whose errors keep it out is removed all the same', () => {
    expect(plan({ pairs: [fixed({ stopped: DAY })] }, 'П-001')).toEqual({ ...AMENDED, removed: ['П-001: У-0001'] });
  });

  test('a draft whose row is gone has changed nothing', () => {
    const pairs = [fixed({ stopped: DAY, amendedBy: 'Д-002', amended: '–' })];
    expect(plan({ pairs })).toEqual({ ...AMENDED, removed: ['П-001: У-0001'] });
  });

  test('a change taken back before its draft was signed is none', () => {
    const documents = [registered(), amendment({ number: undefined })];
    const pairs = [fixed({ amendedBy: 'Д-002', amended: '–' })];
    expect(plan({ documents, pairs })).toEqual({ ...AMENDED, draft: 'Д-002' });
  });

  test('pairs of a past year’s order are added to this year’s', () => {
    const documents = [registered(), registered({ code: 'Д-009', date: '2024-09-01' })];
    expect(
      plan({ documents, pairs: [fixed(), fixed({ code: 'П-002', order: 'Д-009', mentoringForm: 'other' })] }),
    ).toEqual({
      ...AMENDED,
      added: ['П-002: У-0001'],
    });
  });

  test('a stopped pair is removed', () => {
    expect(plan({ pairs: [fixed({ stopped: DAY })] })).toEqual({ ...AMENDED, removed: ['П-001: У-0001'] });
    expect(plan({ pairs: [pair({ stopped: DAY })] })).toEqual({ ...AMENDED, removed: ['П-001: У-0001'] });
  });

  test('a pair of another make-up is restated', () => {
    expect(plan({ pairs: [fixed({ mentee: 'У-0002' })] })).toEqual({ ...AMENDED, restated: ['П-001: У-0002'] });
  });

  test('a pair of a cancelled order is added anew', () => {
    const documents = [registered(), amendment({ status: 'cancelled' })];
    const pairs = [fixed(), fixed({ code: 'П-002', order: 'Д-002', mentoringForm: 'other' })];
    expect(plan({ documents, pairs })).toEqual({ ...AMENDED, added: ['П-002: У-0001'] });
  });

  test('the draft of an amendment is replaced, with what it said and what is new', () => {
    const pairs = [
      fixed({ amendedBy: 'Д-002', stopped: DAY, amended: '–' }),
      fixed({ code: 'П-002', order: 'Д-002' }),
      fixed({ code: 'П-003', amendedBy: 'Д-002', ordered: 'У-0101 → У-0009' }),
      pair({ code: 'П-004', order: undefined }),
    ];
    expect(plan({ documents: [registered(), draft({ ...amendment(), number: undefined })], pairs })).toEqual({
      ...AMENDED,
      draft: 'Д-002',
      added: ['П-002: У-0001', 'П-004: У-0001'],
      removed: ['П-001: У-0001'],
      restated: ['П-003: У-0001'],
    });
  });

  test('a draft of an amendment that has nothing more to say is still reported', () => {
    const documents = [registered(), amendment({ number: undefined })];
    expect(plan({ documents, pairs: [fixed()] })).toEqual({ ...AMENDED, draft: 'Д-002' });
  });
});

describe('once an amendment is signed', () => {
  const documents = [registered(), amendment()];

  test.each([
    ['added', fixed({ order: 'Д-002' })],
    ['restated', fixed({ amendedBy: 'Д-002', ordered: 'У-0101 → У-0009', amended: 'У-0101 → У-0001' })],
    ['removed', fixed({ amendedBy: 'Д-002', stopped: DAY, amended: '–' })],
  ])('what it %s is settled', (_what, settled) => {
    expect(plan({ documents, pairs: [settled] })).toEqual({ kind: 'nothing', signed: 'Д-001' });
  });

  test('a pair that it restated can still be removed', () => {
    const pairs = [fixed({ amendedBy: 'Д-002', amended: 'У-0101 → У-0001', stopped: DAY })];
    expect(plan({ documents, pairs })).toEqual({ ...AMENDED, removed: ['П-001: У-0001'] });
  });

  test('a pair that it removed and that works again is restated', () => {
    const pairs = [fixed({ amendedBy: 'Д-002', amended: '–' })];
    expect(plan({ documents, pairs })).toEqual({ ...AMENDED, restated: ['П-001: У-0001'] });
  });

  test('what it said is said again once it is cancelled', () => {
    const pairs = [
      fixed({ amendedBy: 'Д-002', ordered: 'У-0101 → У-0009', amended: 'У-0101 → У-0001' }),
      fixed({ code: 'П-002', amendedBy: 'Д-002', stopped: DAY, amended: '–' }),
    ];
    expect(plan({ documents: [registered(), amendment({ status: 'cancelled' })], pairs })).toEqual({
      ...AMENDED,
      restated: ['П-001: У-0001'],
      removed: ['П-002: У-0001'],
    });
  });
});

test('links are grouped by code in the order of the tab', () => {
  const links = [pair({ code: 'П-002' }), pair(), pair({ code: 'П-002', mentee: 'У-0002' }), pair({ code: undefined })];
  expect(show(grouped(links))).toEqual(['П-002: У-0001, У-0002', 'П-001: У-0001']);
});
