import type { Answer } from '../../services/options';
import type { StateText } from '../keeping/state-text';
import { startThread } from '../thread/thread';
import type { FromThread, ThreadData, ToThread, Work } from '../thread/work';

/** A thread for one execution at a time. */
export interface Executing {
  begin(work: Work, state: StateText): void;
  /** Wakes it from its question. */
  goOn(answer: Answer, state: StateText): void;
  /** What it says next; undefined once it is dead. */
  next(): Promise<FromThread | undefined>;
  kill(): Promise<void>;
}

/** Threads for executions: as many as are running or wait for answers, and a few to spare. */
export interface Pool {
  take(): Executing;
  /** Takes back one whose execution has ended. */
  give(thread: Executing): void;
  dismiss(thread: Executing): Promise<void>;
  close(): Promise<void>;
}

const SPARE = 2;

export type ExecutionData = Omit<ThreadData, 'role' | 'signal'>;

/** @param data Is asked for whenever a thread starts. */
export function createPool(program: string, data: () => ExecutionData): Pool {
  const all = new Set<Executing>();
  const idle: Executing[] = [];
  const dismiss = async (thread: Executing) => {
    all.delete(thread);
    await thread.kill();
  };
  return {
    take() {
      const thread = idle.pop() ?? executing(program, data());
      all.add(thread);
      return thread;
    },
    give(thread) {
      if (idle.length < SPARE) idle.push(thread);
      else void dismiss(thread);
    },
    dismiss,
    async close() {
      await Promise.all([...all].map(dismiss));
    },
  };
}

function executing(program: string, data: ExecutionData): Executing {
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const { send, next, kill } = startThread<ToThread, FromThread>(program, { ...data, role: 'execute', signal });
  return {
    begin: (work, state) => send({ kind: 'work', work, state }),
    goOn(answer, state) {
      send({ kind: 'answer', answer, state });
      Atomics.store(signal, 0, 1);
      Atomics.notify(signal, 0);
    },
    next,
    kill,
  };
}
