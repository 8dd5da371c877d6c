import { Trouble } from '../../trouble';
import { words } from '../words';

/** Lets one at a time do something, in the order in which they came. */
export interface Turns {
  /**
   * Waits for one's turn; whoever has it ends it by calling what is answered.
   * @throws Trouble once no more turns are given.
   */
  take(): Promise<() => void>;
  /** Gives no more turns, and waits until the present one has ended. */
  close(): Promise<void>;
}

export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  let isClosed = false;
  const next = async (): Promise<() => void> => {
    const before = last;
    let end = () => {};
    last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  };
  return {
    async take() {
      const end = await next();
      if (!isClosed) return end;
      end();
      throw new Trouble(words.closing);
    },
    async close() {
      isClosed = true;
      const end = await next();
      end();
    },
  };
}
