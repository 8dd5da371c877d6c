import { expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import { filled, run } from './office';

const TODAY = '2026-10-01';

// `npm run bench` counts the calls at 10,000 mentees too.
const callsOf = (size: number, name: string, input: unknown) =>
  run(filled(schoolOf(size)), name, input, { today: TODAY }).calls.map((call) => call.name);

test.each([
  ['checkBases', {}, [1_000]],
  ['fillIndicators', {}, [1_000]],
  ['surveyYear', {}, [1_000]],
  ['issueOrder', { kind: 'pairs' }, [1_000]],
])('%s makes the same service calls whatever the size of the school', (name, input, sizes) => {
  const few = callsOf(100, name, input);
  for (const size of sizes) expect(callsOf(size, name, input)).toEqual(few);
});
