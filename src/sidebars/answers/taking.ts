import { taking as text } from '../../texts/questionnaires-sidebar';
import { call, type Output } from '../parts/call';
import type { Progress } from '../sidebar';

type Taken = Pick<Output<'takeResponses'>, 'taken' | 'updated' | 'disputed' | 'kept' | 'left'>;

/** Takes what has come in, call after call until nothing is left or a person stops; tells in a sentence what came of it. */
export async function takeAll(progress: Progress): Promise<string> {
  let sum: Taken = { taken: 0, updated: 0, disputed: 0, kept: 0, left: 0 };
  for (;;) {
    const now = await call('takeResponses', {});
    const isStuck = now.left > 0 && now.left === sum.left;
    sum = added(sum, now);
    if (now.left === 0 || isStuck || progress.isStopped) return told(sum);
    const done = sum.taken + sum.updated + sum.disputed;
    progress.step(done, done + now.left);
  }
}

const added = (sum: Taken, now: Taken): Taken => ({
  taken: sum.taken + now.taken,
  updated: sum.updated + now.updated,
  // Each call reads anew what lies in «Разбор».
  disputed: now.disputed,
  kept: sum.kept + now.kept,
  left: now.left,
});

/** What came of taking responses. */
export function told(taken: Taken): string {
  const words = [text.took(taken), ...(taken.left > 0 ? [text.left(taken.left)] : [])].filter((each) => each !== '');
  return words.length === 0 ? text.nothing : words.join(' ');
}
