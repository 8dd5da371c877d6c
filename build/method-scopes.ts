import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/gas-types-detailed/', import.meta.url));
const PREFIX = 'https://www.googleapis.com/auth/';

export type MethodScopes = ReadonlyMap<string, readonly string[]>;

/**
 * What each method of Apps Script's services asks for, by `Namespace.Interface.method`: one of these scopes is enough,
 * none where the list is empty. The comments of `gas-types-detailed` repeat the section "Authorization" of Google's
 * reference, for one: https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object)
 */
export function methodScopes(): MethodScopes {
  const names = readdirSync(folder).filter((name) => /^google-apps-script\..+\.d\.ts$/.test(name));
  return new Map([...UNLISTED, ...names.flatMap((name) => [...scopesIn(readFileSync(folder + name, 'utf8'))])]);
}

/**
 * Methods that the reference shows in its examples and does not list; they build a value and touch no file.
 * https://developers.google.com/apps-script/reference/forms/text-validation
 */
const UNLISTED: readonly (readonly [string, readonly string[]])[] = [
  ['Forms.TextValidationBuilder.setHelpText', []],
  ['Forms.TextValidationBuilder.build', []],
];

/** The same of one file of declarations; what the overloads of a method ask for is put together. */
export function scopesIn(declarations: string): MethodScopes {
  const found = new Map<string, readonly string[]>();
  let [namespace, owner] = ['', ''];
  let scopes: string[] = [];
  for (const line of declarations.split('\n')) {
    namespace = /^\s*namespace (\w+)/.exec(line)?.[1] ?? namespace;
    owner = /^\s*(?:interface|class) (\w+)/.exec(line)?.[1] ?? owner;
    if (line.includes('/**')) scopes = [];
    const scope = /^\s*\* - (https:\S+)$/.exec(line)?.[1];
    if (scope !== undefined) scopes.push(shortScope(scope));
    const method = /^\s+(\w+)\(/.exec(line)?.[1];
    if (method === undefined) continue;
    const name = `${namespace}.${owner}.${method}`;
    found.set(name, [...new Set([...(found.get(name) ?? []), ...scopes])]);
  }
  return found;
}

/** `https://www.googleapis.com/auth/drive.file` → `drive.file`. */
export const shortScope = (scope: string): string => (scope.startsWith(PREFIX) ? scope.slice(PREFIX.length) : scope);
