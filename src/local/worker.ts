import { parentPort, workerData } from 'node:worker_threads';
import { execute } from './server/thread/execute';
import { type KeeperData, keep } from './server/thread/keep';
import type { ThreadData } from './server/thread/work';

/** The program of every thread of the local office: one keeps the book, the others perform executions. */
const data: ThreadData | KeeperData = workerData;

if (parentPort !== null) {
  if (data.role === 'keep') keep(parentPort, data);
  else execute(parentPort, data);
}
