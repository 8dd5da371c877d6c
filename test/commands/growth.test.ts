import { expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import { filled, run } from './office';

const TODAY = '2026-10-01';

test.each([
  ['checkBases', {}],
  ['fillIndicators', {}],
  ['issueOrder', { kind: 'pairs' }],
])('%s makes the same service calls for 100 mentees and for 1,000', (name, input) => {
  const calls = (size: number) =>
    run(filled(schoolOf(size)), name, input, { today: TODAY }).calls.map((call) => call.name);
  expect(calls(1_000)).toEqual(calls(100));
});
