import { expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { killEverywhere } from './kill';
import { cell, filled, lineOf, run } from './office';

const TODAY = '2026-10-01';
const INPUT = { kind: 'pairs' };

const issued = () => run(filled(schoolOf(3)), 'issueOrder', INPUT, { today: TODAY }).state;

/** Rows that nobody has given a code to yet. */
function uncoded(): OfficeState {
  const state = filled(schoolOf(3));
  for (const line of [2, 3, 4]) cell(state, 'Пары', line, 'Код пары').value = '';
  cell(state, 'Документы', 2, 'Вид документа').value = 'иной документ';
  return state;
}

/** A draft one of whose pairs has been stopped since. */
function redrafted(): OfficeState {
  const state = issued();
  cell(state, 'Пары', 2, 'Прекращена').value = 46_290;
  return state;
}

/** A signed order one of whose pairs has been stopped since. */
function amended(): OfficeState {
  const state = redrafted();
  const line = lineOf(state, 'Документы', 'Код', 'Д-001');
  cell(state, 'Документы', line, 'Номер').value = '15-осн.';
  cell(state, 'Документы', line, 'Дата').value = 46_281;
  return state;
}

// A paper takes its time: the kinder death, with every write kept, is tried on the first order only.
test.each([
  ['the first order', () => filled(schoolOf(3)), true],
  ['the first order, its writes kept', () => filled(schoolOf(3)), false],
  ['the first order of a school without codes', uncoded, true],
  ['a draft issued again', redrafted, true],
  ['an amendment', amended, true],
])('%s, killed and issued again, is the same as if it had not been killed', (_what, begin, pendingWritesLost) => {
  expect(killEverywhere(begin(), 'issueOrder', INPUT, pendingWritesLost, TODAY)).toBeGreaterThan(3);
});
