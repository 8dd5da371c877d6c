import { enumeration } from '../enumeration';
import type { Execution } from '../execution';
import { behind, describe, open, ServiceObject } from '../guard';
import { deleteTrigger, EventType, Trigger, TriggerBuilder, triggersOf } from './triggers';

type Face = GoogleAppsScript.Script.ScriptApp;

/** https://developers.google.com/apps-script/reference/script/auth-mode */
export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>('ScriptApp.AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

const TRIGGERS = 'https://www.googleapis.com/auth/script.scriptapp';

const MEMBERS = {
  requireScopes: 'other (any,array)',
  newTrigger: 'other (string)',
  getProjectTriggers: 'other ()',
  deleteTrigger: 'other (Trigger)',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/script/script-app */
class ScriptApp extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  /** Ends in an error when a scope was not given, as the consent screen would end the execution. */
  requireScopes(_mode: unknown, scopes: unknown[]): void {
    checkConsent(this.execution, 'ScriptApp.requireScopes', scopes.map(String));
    const refused = this.execution.options.refusedScopes ?? [];
    if (scopes.some((scope) => refused.includes(String(scope)))) {
      throw new Error('Authorization is required to perform that action.');
    }
  }

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    checkConsent(this.execution, 'ScriptApp.newTrigger', [TRIGGERS]);
    return open(new TriggerBuilder(this.execution, functionName));
  }

  getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
    checkConsent(this.execution, 'ScriptApp.getProjectTriggers', [TRIGGERS]);
    return triggersOf(this.execution);
  }

  deleteTrigger(face: unknown): void {
    checkConsent(this.execution, 'ScriptApp.deleteTrigger', [TRIGGERS]);
    const trigger = behind(face, Trigger);
    if (trigger !== undefined) deleteTrigger(this.execution, trigger);
  }
}
describe(ScriptApp, 'ScriptApp', MEMBERS);

export function scriptApp(execution: Execution): Face {
  return open(new ScriptApp(execution), { AuthMode, EventType });
}

/**
 * Throws in a simple trigger, which may use no service that needs consent.
 * https://developers.google.com/apps-script/guides/triggers#restrictions
 */
export function checkConsent(execution: Execution, method: string, scopes: readonly string[]): void {
  if (!execution.options.limited) return;
  const required = scopes.length === 0 ? '' : ` Required permissions: (${scopes.join(' && ')})`;
  throw new Error(`Specified permissions are not sufficient to call ${method}.${required}`);
}
