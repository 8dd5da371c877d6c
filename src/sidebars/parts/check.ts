import { words } from '../../texts/sidebar';
import type { Progress } from '../sidebar';
import { call } from './call';

/** Groups of tabs that are checked together. */
export type Parts = readonly (readonly string[])[];

/**
 * Checks tabs part after part, from the part where it was stopped or failed; tells after each how many are done. Stops
 * between two parts when it is asked to.
 */
export async function checkParts(
  parts: Parts,
  from: number,
  progress: Progress,
  reached: (done: number) => void,
): Promise<void> {
  for (const [at, tabs] of parts.entries()) {
    if (at < from) continue;
    if (progress.isStopped) return;
    if (parts.length > 1) progress.step(at, parts.length, words.checking);
    await call('checkBases', { tabs: [...tabs] });
    reached(at + 1);
  }
}
