import { enumeration } from '../enumeration';
import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';

type Face = GoogleAppsScript.Script.ScriptApp;

/** https://developers.google.com/apps-script/reference/script/auth-mode */
export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>('ScriptApp.AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

const MEMBERS = {
  requireScopes: 'other (any,array)',
} as const;

/** https://developers.google.com/apps-script/reference/script/script-app */
class ScriptApp extends ServiceObject {
  /** Ends in an error when a scope was not given, as the consent screen would end the execution. */
  requireScopes(_mode: unknown, scopes: unknown[]): void {
    checkConsent(this.execution, 'ScriptApp.requireScopes', scopes.map(String));
    const refused = this.execution.options.refusedScopes ?? [];
    if (scopes.some((scope) => refused.includes(String(scope)))) {
      throw new Error('Authorization is required to perform that action.');
    }
  }
}
describe(ScriptApp, 'ScriptApp', MEMBERS);

export function scriptApp(execution: Execution): Face {
  return open(new ScriptApp(execution), { AuthMode });
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
