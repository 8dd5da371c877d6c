import { expect } from 'vitest';
import type { OfficeState, ServiceCall } from '../../src/local/state';
import { killedAt, run, visible } from './office';

/**
 * Whether dying after a call leaves something else than dying before it. A call that only builds a value or reads
 * reaches no file, unless the read settles writes that would otherwise be lost.
 */
function isFelt({ kind, name }: ServiceCall, hasPending: boolean, pendingWritesLost: boolean): boolean {
  if (kind === 'read') return pendingWritesLost && hasPending;
  if (kind === 'properties') return /set|delete/.test(name);
  return kind === 'write' || kind === 'flush' || kind === 'drive';
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
  let hasPending = false;
  whole.calls.forEach(({ name: call }, index) => {
    const at = index + 1;
    const before = whole.calls[index - 1];
    const isNew = before === undefined || isFelt(before, hasPending, pendingWritesLost);
    if (before?.kind === 'write') hasPending = true;
    else if (before?.kind === 'read' || before?.kind === 'flush') hasPending = false;
    if (!isNew) return;
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
