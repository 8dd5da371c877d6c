/**
 * The function that a page may call: declared at the top of the script under this name, as every menu item and trigger
 * must be, and not private. What the realm itself holds is none, for only what a script declares cannot be deleted.
 * https://developers.google.com/apps-script/guides/html/communication#private_functions
 */
export function declaredFunction(name: string): (...given: unknown[]) => unknown {
  const found = Object.getOwnPropertyDescriptor(globalThis, name);
  const isDeclared = found !== undefined && !found.configurable && isNamed(found.value, name);
  if (!isDeclared || name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
  return found.value;
}

/** A function that is only assigned to a variable has no name in its own text. */
function isNamed(value: unknown, name: string): boolean {
  if (typeof value !== 'function') return false;
  const [, own] = /^(?:async\s+)?function\s*\*?\s*([^\s(]*)/.exec(String(value)) ?? [];
  return own === name;
}
