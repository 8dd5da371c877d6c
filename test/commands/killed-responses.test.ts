import { describe, expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { DISPUTE_DECISIONS } from '../../src/tables/words';
import { inventedName } from '../domain/intake/submissions';
import { column, put, rows, TODAY, take, withForms } from './intake';
import { killEverywhere } from './kill';
import { cell, run } from './office';

const KEYS = ['menteePupil', 'mentorPupil'] as const;

/** New people and slips come, somebody answers twice and into both bases, somebody has changed an answer, a decision is typed. */
function names(): OfficeState {
  let state = withForms(KEYS, 'names');
  const said = (at: number, more: object = {}) => ({ fullName: inventedName(at), ...more });
  put(state, 'menteePupil', 'r1', said(1, { contacts: 'первая@example.ru' }), 1);
  put(state, 'menteePupil', 'r2', said(2), 2);
  put(state, 'menteePupil', 'r3', { fullName: `${inventedName(2)}а` }, 3);
  state = take(state).state;
  cell(state, 'Разбор', 2, 'Решение').value = DISPUTE_DECISIONS.take;
  put(state, 'menteePupil', 'r1', said(1, { schoolClass: '9Б', contacts: '' }), 60);
  put(state, 'menteePupil', 'r4', said(2, { schoolClass: '9В' }), 61);
  put(state, 'menteePupil', 'r5', said(5), 62);
  put(state, 'menteePupil', 'r6', said(5, { requestWords: 'и шахматы' }), 63);
  put(state, 'mentorPupil', 'm1', said(5), 64);
  put(state, 'mentorPupil', 'm2', said(6), 65);
  put(state, 'menteePupil', 'r7', { fullName: `${inventedName(1)}а` }, 66);
  return state;
}

function codes(): OfficeState {
  let state = withForms(KEYS);
  put(state, 'menteePupil', 'r1', { code: 'У-0001' }, 1);
  state = take(state).state;
  put(state, 'menteePupil', 'r1', { code: 'У-0001', ageGroup: '14 лет' }, 60);
  put(state, 'menteePupil', 'r2', { code: 'У-0002' }, 61);
  put(state, 'mentorPupil', 'm1', { code: 'У-0002' }, 62);
  put(state, 'mentorPupil', 'm2', { code: 'У-0999' }, 63);
  return state;
}

test.each([
  ['with names, unflushed writes lost', names, true],
  ['with names, unflushed writes kept', names, false],
  ['by codes, unflushed writes lost', codes, true],
])(
  'responses %s, killed while they are taken and taken again end as if nothing had been killed',
  (_how, begin, lost) => {
    expect(killEverywhere(begin(), 'takeResponses', {}, lost, TODAY)).toBeGreaterThan(5);
  },
);

test('what is compared holds everybody once and every response', () => {
  const { state } = take(names());
  const people = column(state, 'Наставляемые', 'Фамилия, имя, отчество');
  expect([people.length, new Set(people).size, rows(state, 'Ответы').length]).toEqual([4, 4, 9]);
  expect(column(state, 'Наставники', 'Код')).toHaveLength(2);
  expect(take(codes()).value).toMatchObject({ taken: 2, updated: 1, disputed: 1 });
});

describe.each(['take', 'merge', 'ignore'] as const)('a decision to %s', (decision) => {
  test('killed and made again ends as if it had not been killed', () => {
    const state = withForms(KEYS, 'names');
    put(state, 'menteePupil', 'r1', { fullName: inventedName(1) }, 1);
    put(state, 'menteePupil', 'r2', { fullName: `${inventedName(1)}а`, schoolClass: '9Б' }, 2);
    const input = { response: 'О-0002', decision, ...(decision === 'merge' && { mergeWith: 'У-0051' }) };
    const waiting = take(state).state;
    expect(killEverywhere(waiting, 'decideDispute', input, true, TODAY)).toBeGreaterThan(2);
  });
});

test('a decision for a code that was given out, killed and made again, ends as if it had not been killed', () => {
  const state = withForms(KEYS);
  put(state, 'menteePupil', 'r1', { code: 'У-0099' }, 1);
  const waiting = take(state).state;
  const input = { response: 'О-0001', decision: 'merge', mergeWith: 'У-0006' };
  expect(killEverywhere(waiting, 'decideDispute', input, true, TODAY)).toBeGreaterThan(2);
  expect(killEverywhere(waiting, 'decideDispute', input, false, TODAY)).toBeGreaterThan(2);
  cell(waiting, 'Разбор', 2, 'Решение').value = DISPUTE_DECISIONS.merge;
  cell(waiting, 'Разбор', 2, 'Код участника').value = 'У-0006';
  expect(killEverywhere(waiting, 'takeResponses', {}, true, TODAY)).toBeGreaterThan(2);
});

test('an answer that is changed again after a run has died is taken, and is not mistaken for a curator’s correction', () => {
  const state = withForms(KEYS, 'names');
  put(state, 'menteePupil', 'r1', { fullName: inventedName(1), requestWords: 'один' }, 1);
  const before = take(state).state;
  put(before, 'menteePupil', 'r1', { fullName: inventedName(1), requestWords: 'два' }, 60);
  put(before, 'menteePupil', 'r2', { fullName: inventedName(2), requestWords: 'два' }, 61);
  const { deaths = [] } = run(before, 'takeResponses', {}, { today: TODAY, deaths: 'kept' });
  const left = [...new Set(deaths)];
  expect(left.length).toBeGreaterThan(5);
  for (const dead of left) {
    const died: OfficeState = JSON.parse(dead);
    put(died, 'menteePupil', 'r1', { fullName: inventedName(1), requestWords: 'три' }, 120);
    put(died, 'menteePupil', 'r2', { fullName: inventedName(2), requestWords: 'три' }, 121);
    const requests = column(take(died).state, 'Наставляемые', 'Основной запрос наставляемого');
    expect(requests.map((text) => String(text).slice(-3))).toEqual(['три', 'три']);
  }
});
