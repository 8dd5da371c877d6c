import type { Fault, ServiceCall } from '../state';

/** The text of every call after the execution was killed. */
const DEAD = 'The execution was killed.';

/** The one place that every service call passes: it is counted there, and can be failed or killed there. */
export interface Gate {
  readonly calls: ServiceCall[];
  /** True once the execution is dead: nothing it does may reach a file any more. */
  killed(): boolean;
  /** Ends the execution, as the platform does when the time budget is spent. */
  kill(): void;
  /** Records the call, then lets it through or throws. */
  pass(call: ServiceCall): void;
}

export function createGate(fault: Fault | undefined, onKill: () => void, onCall: () => void): Gate {
  const calls: ServiceCall[] = [];
  let dead = false;
  const kill = () => {
    if (!dead) onKill();
    dead = true;
  };
  return {
    calls,
    killed: () => dead,
    kill,
    pass(call) {
      if (dead) throw new Error(DEAD);
      onCall();
      calls.push(call);
      if (fault === undefined || calls.length !== fault.at) return;
      if (fault.kill) {
        kill();
        throw new Error(DEAD);
      }
      if (fault.fail !== undefined) throw new Error(fault.fail);
    },
  };
}
