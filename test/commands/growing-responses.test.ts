import { expect, test } from 'vitest';
import { fillSchool } from '../../src/local/demo/fill';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { inventedName } from '../domain/intake/submissions';
import { put, TODAY, withForms } from './intake';
import { run } from './office';

/** Service calls of an intake without those that fetch responses one by one, which Google offers no other way. */
function callsOf(state: OfficeState): readonly string[] {
  const { ok, calls } = run(state, 'takeResponses', {}, { today: TODAY });
  expect(ok).toBe(true);
  return calls.map(({ name }) => name).filter((name) => !/^(FormResponse|ItemResponse|Item)\.|formatDate/.test(name));
}

function asked(people: number, responses: number): OfficeState {
  const state = withForms(['menteePupil'], 'names');
  if (people > 0) fillSchool(state.book, schoolOf(people));
  for (let at = 0; at < responses; at++) put(state, 'menteePupil', `r${at}`, { fullName: inventedName(at) }, at);
  return state;
}

test('taking responses makes the same service calls whatever the size of the school', () => {
  expect(callsOf(asked(600, 10))).toEqual(callsOf(asked(60, 10)));
});

test('taking responses makes the same service calls however many they are', () => {
  expect(callsOf(asked(30, 200))).toEqual(callsOf(asked(30, 20)));
});

test('a run looks into no more responses than it takes, and the next one takes the rest', () => {
  const first = run(asked(0, 403), 'takeResponses', {}, { today: TODAY });
  expect(first.calls.filter(({ name }) => name === 'FormResponse.getItemResponses')).toHaveLength(400);
  expect(first.value).toMatchObject({ left: 3, unchanged: 0, byQuestionnaire: [{ left: 3 }] });
  const next = run(first.state, 'takeResponses', {}, { today: TODAY });
  expect([first.value.taken + next.value.taken + next.value.disputed + first.value.disputed, next.value.left]).toEqual([
    403, 0,
  ]);
});
