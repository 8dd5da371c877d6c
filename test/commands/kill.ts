import { expect } from 'vitest';
import type { CallKind, OfficeState } from '../../src/local/state';
import { killedAt, run, visible } from './office';

/**
 * Whether dying at a call leaves what dying at the call before it leaves: a call that only builds a value in the script
 * reaches no file, and neither does a read, unless it settles writes that would be lost.
 */
function isSameDeath(previous: CallKind | undefined, pendingWritesLost: boolean): boolean {
  return previous === 'other' || (previous === 'read' && !pendingWritesLost);
}

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
  whole.calls.forEach(({ name: call }, index) => {
    const at = index + 1;
    if (isSameDeath(whole.calls[index - 1]?.kind, pendingWritesLost)) return;
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
