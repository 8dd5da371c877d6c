import { isActive } from './ordered';
import type { Pair } from './school';

/** A pair that may not go on. */
export interface StoppedPair {
  readonly line: number;
  readonly stopped: string;
  /** A person has given the reason: it stays. */
  readonly isReasoned: boolean;
}

/**
 * How those of some pairs that still work are stopped at a day, whatever the ground. One that was still to begin is stopped
 * on its first day: earlier would be no day of it. One that a run which died has stopped and given no reason is gone over
 * again.
 */
export const stopPairs = (pairs: readonly Pair[], day: string): readonly StoppedPair[] =>
  pairs.flatMap((pair) => {
    const { line, begins = day, stopReason } = pair;
    const isReasoned = stopReason !== undefined;
    const stopped = begins < day ? day : begins;
    const isDone = pair.stopped === stopped ? isReasoned : !isActive(pair, day);
    return isDone ? [] : [{ line, stopped, isReasoned }];
  });
