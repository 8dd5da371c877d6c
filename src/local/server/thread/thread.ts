import { Worker } from 'node:worker_threads';

/** A thread of the local office as the one that started it sees it. */
export interface Thread<To, From> {
  send(message: To): void;
  /** The next message; undefined once the thread is dead. */
  next(): Promise<From | undefined>;
  kill(): Promise<void>;
}

/** @param program Path of the built `worker.mjs`. */
export function startThread<To, From>(program: string, workerData: object): Thread<To, From> {
  const worker = new Worker(program, { workerData });
  const arrived: From[] = [];
  let isDead = false;
  let waiting: ((message: From | undefined) => void) | undefined;
  const hand = (message: From | undefined) => {
    waiting?.(message);
    waiting = undefined;
  };
  worker.on('message', (message: From) => {
    if (waiting === undefined) arrived.push(message);
    else hand(message);
  });
  // The end of the thread follows and says enough: what broke may hold what people have entered.
  worker.on('error', () => {});
  worker.on('exit', () => {
    isDead = true;
    hand(undefined);
  });
  return {
    send: (message) => worker.postMessage(message),
    next() {
      const message = arrived.shift();
      if (message !== undefined || isDead) return Promise.resolve(message);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    async kill() {
      await worker.terminate();
    },
  };
}
