import { expect } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { killedAt, run, visible } from './office';

/**
 * Kills a command at every service call in turn, with the writes not yet flushed lost or kept, runs it again and expects
 * what an undisturbed run leaves behind. Answers how many different states the deaths left.
 */
export function killEverywhere(
  start: OfficeState,
  name: string,
  input: unknown,
  pendingWritesLost: boolean,
  today: string,
): number {
  const whole = run(start, name, input, { today });
  expect(whole.ok).toBe(true);
  const expected = JSON.stringify(visible(whole.state));
  const seen = new Set<string>();
  whole.calls.forEach(({ kind, name: call }, index) => {
    const at = index + 1;
    // A call of this kind builds a value and reaches no file: dying there is dying at the next one, tried with the other.
    if (!pendingWritesLost && kind === 'other') return;
    const dead = killedAt(start, name, input, { at, kill: true, pendingWritesLost }, today);
    const key = JSON.stringify(dead);
    // Calls that change nothing leave the same state behind: what follows from it has been tried already.
    if (seen.has(key)) return;
    seen.add(key);
    const again = run(dead, name, input, { today });
    expect(again.ok, `killed at call ${at}, ${call}`).toBe(true);
    expect(JSON.stringify(visible(again.state)), `killed at call ${at}, ${call}`).toBe(expected);
  });
  return seen.size;
}
