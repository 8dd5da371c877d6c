import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import { killEverywhere } from './kill';
import { filled } from './office';

const TODAY = '2026-10-01';

/*
 * An execution can die at any service call: time runs out, the window is closed.
 */
describe.each([
  ['checkBases', {}],
  ['fillIndicators', {}],
])('%s killed and run again', (name, input) => {
  test.each([true, false])('ends as if it had not been killed, unflushed writes lost: %s', (pendingWritesLost) => {
    expect(killEverywhere(filled(schoolOf(7)), name, input, pendingWritesLost, TODAY)).toBeGreaterThan(1);
  });
});
