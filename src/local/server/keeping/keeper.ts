import type { FromKeeper, KeeperData, ToKeeper } from '../thread/keep';
import { startThread } from '../thread/thread';
import { words } from '../words';

/** Reads and writes the book on disk, in a thread of its own. Answers come in the order of the orders. */
export interface Keeper {
  /** A thread that dies of an order is followed by another. */
  order(order: ToKeeper): Promise<FromKeeper>;
  /** Ends the thread; the book must have been closed. */
  end(): Promise<void>;
}

/** @param book Path of the .xlsx. */
export function startKeeper(program: string, book: string): Keeper {
  const data: KeeperData = { role: 'keep', book };
  const start = () => startThread<ToKeeper, FromKeeper>(program, data);
  let thread = start();
  let last: Promise<unknown> = Promise.resolve();
  /** The thread has the book open. */
  let isOpen = false;
  /** How the file looked when it was last read or saved here. */
  let stamp = '';
  const send = async (order: ToKeeper): Promise<FromKeeper> => {
    thread.send(order);
    const answer = await thread.next();
    if (answer === undefined) {
      thread = start();
      isOpen = false;
      return { ok: false, message: words.notSaved, conflict: false };
    }
    if (order.kind === 'open') isOpen = answer.ok;
    if (answer.ok && (order.kind === 'open' || order.kind === 'save')) stamp = answer.stamp;
    return answer;
  };
  /** Opens the book to go on saving into it; answers why that cannot be. */
  const reopen = async (): Promise<FromKeeper | undefined> => {
    const former = stamp;
    const read = await send({ kind: 'open' });
    if (!read.ok) return read;
    if (read.stamp === former) return undefined;
    isOpen = false;
    stamp = former;
    return { ok: false, message: words.notSaved, conflict: true };
  };
  const carryOut = async (order: ToKeeper): Promise<FromKeeper> => {
    const hindrance = order.kind === 'save' && !isOpen ? await reopen() : undefined;
    return hindrance ?? send(order);
  };
  return {
    order(order) {
      const answered = last.then(() => carryOut(order));
      last = answered;
      return answered;
    },
    end: () => thread.kill(),
  };
}
