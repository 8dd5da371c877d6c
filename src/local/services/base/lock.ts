import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';

type Face = GoogleAppsScript.Lock.Lock;
type AppFace = GoogleAppsScript.Lock.LockService;

const MEMBERS = {
  tryLock: 'lock (int)',
  waitLock: 'lock (int)',
  releaseLock: 'lock ()',
  hasLock: 'lock ()',
} as const satisfies Partial<Record<keyof Face, string>>;

/** One lock of the document; taking it again is no error. https://developers.google.com/apps-script/reference/lock/lock */
class Lock extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  tryLock(timeoutInMillis: number) {
    const { lock, options } = this.execution;
    lock.held ||= !options.lockHeld && timeoutInMillis >= 0;
    return lock.held;
  }

  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.execution.lock.held = false;
  }

  hasLock() {
    return this.execution.lock.held;
  }
}
describe(Lock, 'LockService.Lock', MEMBERS);

const APP_MEMBERS = { getDocumentLock: 'other ()' } as const satisfies Partial<Record<keyof AppFace, string>>;

class LockService extends ServiceObject implements Pick<AppFace, keyof typeof APP_MEMBERS> {
  getDocumentLock(): Face {
    return open(new Lock(this.execution));
  }
}
describe(LockService, 'LockService', APP_MEMBERS);

export function lockService(execution: Execution): AppFace {
  return open(new LockService(execution));
}
