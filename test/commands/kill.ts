import { expect } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { run, visible } from './office';

/** How many deaths of a command `npm test` tries, spread evenly from the first to the last; `npm run deaths` tries all. */
const MOST = process.env.DEATHS === 'all' ? Number.POSITIVE_INFINITY : 6;

const spread = <Each>(all: readonly Each[]): readonly Each[] =>
  all.length <= MOST
    ? all
    : Array.from({ length: MOST }, (_, at) => all[Math.round((at * (all.length - 1)) / (MOST - 1))] as Each);

/** Where ids are not what matters: what is compared, and by which seed the second run makes ids of its own. */
interface Compared {
  readonly seen?: (state: OfficeState) => unknown;
  readonly seed?: string;
}

/**
 * Kills a command at its service calls, with the writes not yet flushed lost or kept, runs it again and expects what an
 * undisturbed run leaves behind. Answers how many different states the deaths leave: calls that change nothing leave the
 * same one, and what follows from it is tried once.
 */
export function killEverywhere(
  start: OfficeState,
  name: string,
  input: unknown,
  pendingWritesLost: boolean,
  today: string,
  { seen = visible, seed = 'one' }: Compared = {},
): number {
  const whole = run(start, name, input, { today });
  expect(whole.ok).toBe(true);
  const expected = JSON.stringify(seen(whole.state));
  const { deaths = [] } = run(start, name, input, { today, deaths: pendingWritesLost ? 'lost' : 'kept' });
  const left = [...new Set(deaths)];
  let number = 0;
  for (const dead of spread(left)) {
    number += 1;
    const again = run(JSON.parse(dead), name, input, { today, seed });
    expect(again.ok, `after death ${number}`).toBe(true);
    expect(JSON.stringify(seen(again.state)), `after death ${number}`).toBe(expected);
  }
  return left.length;
}
