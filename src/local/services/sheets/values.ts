import { leavesOf } from '../drive/mask';
import { invalid, type Place, unsupported } from './trouble';

/** Values of a resource by the full path of their field. */
export type Values = ReadonlyMap<string, unknown>;

/** The fields of an object that are among the known leaves; any other is named by an error. */
export function valuesOf(given: unknown, leaves: readonly string[], place: Place): Values {
  const values = new Map<string, unknown>();
  collect(given, '', leaves, place, values);
  return values;
}

function collect(
  given: unknown,
  prefix: string,
  leaves: readonly string[],
  place: Place,
  into: Map<string, unknown>,
): void {
  if (typeof given !== 'object' || given === null) return;
  for (const [key, value] of Object.entries(given)) {
    const path = `${prefix}${key}`;
    if (value === undefined) continue;
    if (leaves.includes(path)) into.set(path, value);
    else if (leaves.some((leaf) => leaf.startsWith(`${path}.`))) collect(value, `${path}.`, leaves, place, into);
    else unsupported(place)(path);
  }
}

/** The leaves to be written; what is named there and not given is cleared. */
export function maskOf(fields: unknown, leaves: readonly string[], place: Place): Set<string> {
  if (typeof fields !== 'string' || fields.trim() === '') {
    throw invalid(place, "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  return leavesOf(fields, leaves, unsupported(`${place}.fields`));
}
