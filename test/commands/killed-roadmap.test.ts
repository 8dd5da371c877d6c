import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import { killEverywhere } from './kill';
import { filled, killedAt, run } from './office';
import { ELM, LINDEN, names } from './roadmaps';

const TODAY = '2026-09-15';

const school = () => filled(schoolOf(7));
const loaded = (state = school(), text = ELM) => run(state, 'importRoadmap', { text }, { today: TODAY }).state;

/*
 * An execution can die at any service call: time runs out, the window is closed.
 */
describe.each([
  ['importRoadmap', 'into empty tabs', school, { text: LINDEN }, [true, false]],
  ['importRoadmap', 'over a roadmap', loaded, { text: LINDEN }, [true, false]],
  ['undoImport', 'of the first roadmap', loaded, {}, [true]],
  ['undoImport', 'of a second one', () => loaded(loaded(), LINDEN), {}, [false]],
  ['renewRoadmap', 'for the next year', loaded, { schoolYear: '2026/2027' }, [true]],
] as const)('%s %s, killed and run again', (name, _what, start, input, losses) => {
  test.each(losses)('ends as if it had not been killed, unflushed writes lost: %s', (pendingWritesLost) => {
    expect(killEverywhere(start(), name, input, pendingWritesLost, TODAY)).toBeGreaterThan(5);
  });
});

test('one document after a run for another that died leaves neither half in sight', () => {
  const { calls } = run(loaded(), 'importRoadmap', { text: LINDEN }, { today: TODAY });
  const other = LINDEN.replace('Провести общую встречу', 'Собрать всех');
  for (const at of [0.5, 0.8, 0.95]) {
    const dead = killedAt(
      loaded(),
      'importRoadmap',
      { text: LINDEN },
      { at: Math.round(calls.length * at), kill: true },
      TODAY,
    );
    const { state, value } = run(dead, 'importRoadmap', { text: other }, { today: TODAY });
    expect(value.written).toBe(true);
    const seen = state.book.sheets.flatMap(({ name, hidden }) => (hidden ? [] : [name]));
    expect(seen.filter((name) => name.includes('загруж'))).toEqual([]);
    expect(new Set(names(state)).size).toBe(names(state).length);
  }
});
