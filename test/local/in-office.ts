import { openRealm, type RealmOptions } from '../../src/local/realm';
import type { Saved } from '../../src/local/services/options';
import { makeState } from './make-state';
import { servicesCode } from './services-code';

export interface Ran {
  /** What the body returned, by way of JSON. */
  value: unknown;
  /** The message of what it threw. */
  error: string | undefined;
  saved: Saved;
}

/** Runs the body of a script function in a fresh local office; `book`, `sheet` and `cell` (A1) are at hand. */
export function inOffice(body: string, options: Partial<RealmOptions> = {}): Ran {
  const script = `function main() {
    const book = () => SpreadsheetApp.getActiveSpreadsheet();
    const sheet = () => book().getActiveSheet();
    const cell = (a1 = 'A1') => sheet().getRange(a1);
    return JSON.stringify((() => { ${body} })());
  }`;
  const realm = openRealm({
    state: makeState(),
    servicesCode,
    scripts: [script],
    now: '2026-09-15T09:00:00Z',
    ...options,
  });
  try {
    const text = realm.call('main');
    return { value: text === undefined ? undefined : JSON.parse(text), error: undefined, saved: realm.close() };
  } catch (error) {
    return { value: undefined, error: error instanceof Error ? error.message : String(error), saved: realm.close() };
  }
}
