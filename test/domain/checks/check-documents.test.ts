import { expect, test } from 'vitest';
import { checkDocuments } from '../../../src/domain/checks/check-documents';
import type { RegisteredDocument } from '../../../src/domain/school';
import { DAY, pair, registered, school } from '../../make';
import { type Case, findsWhatIsBroken, seen } from '../seen';

/** A school with its order on pairs and these papers after it. */
const registerOf = (...given: readonly Partial<RegisteredDocument>[]) =>
  school({
    documents: [registered(), ...given.map((each) => registered({ code: 'Д-002', kind: 'agreement', ...each }))],
  });
const check = (...given: readonly Partial<RegisteredDocument>[]) => seen(checkDocuments(registerOf(...given), DAY));

test('finds nothing wrong in a sound school', () => {
  expect(check()).toEqual([]);
});

const cases: readonly Case[] = [
  {
    what: 'a code that stands twice',
    broken: check({ code: 'Д-001' }),
    finds: ['error documents 3 code: codeDoubled'],
    sound: check({ code: 'Д-002' }),
  },
  {
    what: 'a date without a number',
    broken: check({ number: undefined }),
    finds: ['error documents 3 number: requisitesIncomplete'],
    sound: check({ number: undefined, date: undefined }),
  },
  {
    what: 'a number without a date',
    broken: check({ date: undefined }),
    finds: ['error documents 3 date: requisitesIncomplete'],
    sound: check({}),
  },
  {
    what: 'a paper dated tomorrow',
    broken: check({ date: '2026-10-02' }),
    finds: ['error documents 3 date: dateInFuture'],
    sound: check({ date: DAY }),
  },
  {
    what: 'a paper that expired before its date',
    broken: check({ validUntil: '2026-09-09' }),
    finds: ['error documents 3 validUntil: validBeforeDated'],
    sound: check({ validUntil: '2026-09-10' }),
  },
  {
    what: 'a change of a paper that is not registered',
    broken: check({ amends: 'Д-009' }),
    finds: ['error documents 3 amends: amendsUnknown'],
    sound: check({ amends: 'Д-001' }),
  },
  {
    what: 'two papers of one kind with one number in one year',
    broken: check({}, { code: 'Д-003' }),
    finds: ['warning documents 4 number: numberDoubled'],
    sound: check({}, { code: 'Д-003', date: '2025-09-10' }, { code: 'Д-004', kind: 'roadmap' }),
  },
  {
    what: 'an order on no pairs',
    broken: check({ kind: 'pairOrder', number: '13-о' }),
    finds: ['warning documents 3 code: orderWithoutPairs'],
    sound: check({ kind: 'pairOrder', number: '13-о', status: 'cancelled' }),
  },
];

findsWhatIsBroken('domain/checks/check-documents.ts', cases);

test('an order that only amends pairs has pairs', () => {
  const amendment = registered({ code: 'Д-002', kind: 'pairAmendment', amends: 'Д-001' });
  const amended = school({ documents: [registered(), amendment], pairs: [pair({ amendedBy: 'Д-002' })] });
  expect(checkDocuments(amended, DAY)).toEqual([]);
});

test('drafts without a number are not alike', () => {
  const draft = { number: undefined, date: undefined };
  expect(check(draft, { ...draft, code: 'Д-003' })).toEqual([]);
});
