import type { FromKeeper, KeeperData, ToKeeper } from '../thread/keep';
import { startThread } from '../thread/thread';
import { words } from '../words';

/** Reads and writes the book on disk, in a thread of its own. Answers come in the order of the orders. */
export interface Keeper {
  order(order: ToKeeper): Promise<FromKeeper>;
  /** Ends the thread; the book must have been closed. */
  end(): Promise<void>;
}

/** @param book Path of the .xlsx. */
export function startKeeper(program: string, book: string): Keeper {
  const data: KeeperData = { role: 'keep', book };
  const thread = startThread<ToKeeper, FromKeeper>(program, data);
  let last: Promise<unknown> = Promise.resolve();
  const died: FromKeeper = { ok: false, message: words.notSaved, conflict: false };
  return {
    order(order) {
      const answered = last.then(async () => {
        thread.send(order);
        return (await thread.next()) ?? died;
      });
      last = answered;
      return answered;
    },
    end: () => thread.kill(),
  };
}
