import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';

type Face = GoogleAppsScript.Base.Session;

const MEMBERS = {
  getScriptTimeZone: 'other ()',
  getActiveUserLocale: 'other ()',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/base/session */
class Session extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  getScriptTimeZone() {
    return this.execution.options.scriptTimeZone ?? 'Europe/Moscow';
  }

  getActiveUserLocale() {
    return this.execution.options.userLocale ?? 'ru';
  }
}
describe(Session, 'Session', MEMBERS);

export function session(execution: Execution): Face {
  return open(new Session(execution));
}
