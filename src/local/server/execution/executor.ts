import type { Answer, Question } from '../../services/options';
import type { Shown } from '../../state';
import { Trouble } from '../../trouble';
import type { StateText } from '../keeping/state-text';
import type { Ended, FromThread, Work } from '../thread/work';
import { words } from '../words';
import type { Executing, Pool } from './pool';
import { createTurns, type Turns } from './turns';

/** What executions work on. */
export interface Ground {
  /** The state as it is when an execution begins or goes on. @throws Trouble when it cannot be had. */
  current(): Promise<StateText>;
  /** Takes over what an execution has made of it. */
  keep(state: StateText): void;
}

/** Who acts, and sees what the execution shows. */
export interface Actor {
  show(shown: Shown): void;
  ask(question: Question): Promise<Answer>;
  /** Her gesture has been carried out; only its trigger is still running. */
  acted?(): void;
}

/** Milliseconds that an execution may run. https://developers.google.com/apps-script/guides/services/quotas */
export interface Budgets {
  readonly full: number;
  /** Of simple triggers. */
  readonly simple: number;
}

export const GOOGLE_BUDGETS: Budgets = { full: 6 * 60_000, simple: 30_000 };

export interface Executor {
  /**
   * Performs a work when its turn comes. While it waits for an answer of the person it lets others have their turns.
   * @returns undefined when a gesture was carried out and its trigger died.
   * @throws Trouble with a sentence for the person when the execution did not come to its end.
   */
  perform(work: Work, actor: Actor): Promise<Ended | undefined>;
  /** Does something between two executions. */
  between<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Gives the execution that is running `patience` milliseconds to end, and lets no other begin. */
  close(patience: number): Promise<void>;
}

export function createExecutor(pool: Pool, ground: Ground, budgets: Budgets): Executor {
  const turns = createTurns();
  return {
    perform: (work, actor) => perform({ pool, turns, ground, budgets, actor }, work),
    async between(work) {
      const end = await turns.take();
      return work().finally(end);
    },
    async close(patience) {
      const late = setTimeout(() => void pool.close(), patience);
      await turns.close();
      clearTimeout(late);
      await pool.close();
    },
  };
}

interface Around {
  readonly pool: Pool;
  readonly turns: Turns;
  readonly ground: Ground;
  readonly budgets: Budgets;
  readonly actor: Actor;
}

async function perform(around: Around, work: Work): Promise<Ended | undefined> {
  const { pool, turns, ground, actor } = around;
  let end = await turns.take();
  const state = await ground.current().catch((error: unknown) => {
    end();
    throw error;
  });
  const thread = pool.take();
  let hasEnded = false;
  try {
    thread.begin(work, state);
    const last = await listen(around, thread, work, async (question) => {
      end();
      const answer = await actor.ask(question);
      end = await turns.take();
      thread.goOn(answer, await ground.current());
    });
    hasEnded = last !== undefined;
    return last;
  } finally {
    if (hasEnded) pool.give(thread);
    else await pool.dismiss(thread);
    end();
  }
}

async function listen(
  { ground, budgets, actor }: Around,
  thread: Executing,
  work: Work,
  asked: (question: Question) => Promise<void>,
): Promise<Ended | undefined> {
  const watch = createWatch(thread, work.kind === 'open' ? budgets.simple : budgets.full);
  let hasActed = false;
  for (;;) {
    const message = await watch.next();
    if (message === undefined && hasActed) return undefined;
    if (message === undefined) throw new Trouble(watch.isOver() ? words.overtime : words.died);
    if (message.kind === 'show') {
      actor.show(message.shown);
      continue;
    }
    ground.keep(message.state);
    if (message.kind === 'ended') return message;
    if (message.kind === 'ask') await asked(message.question);
    else {
      hasActed = true;
      watch.lower(budgets.simple);
      actor.acted?.();
    }
  }
}

/** Listens to a thread and kills it when its time is up; time in which nobody listens does not count. */
function createWatch(thread: Executing, budget: number) {
  let left = budget;
  return {
    async next(): Promise<FromThread | undefined> {
      const began = performance.now();
      const late = setTimeout(() => void thread.kill(), left);
      const message = await thread.next();
      clearTimeout(late);
      left -= performance.now() - began;
      return message;
    },
    lower(to: number) {
      left = Math.min(left, to);
    },
    isOver: () => left <= 0,
  };
}
