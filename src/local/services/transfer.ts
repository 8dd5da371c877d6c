import { EnumValue } from './enumeration';
import { faceName } from './guard';

/** Thrown inside: the value holds something that takes the whole of it down on its way to the page. */
const LOST = Symbol('lost');

/**
 * JSON of what arrives at a page when a function called by `google.script.run` returns the value. A date, a function or
 * an object of a service anywhere inside takes the whole value down: `null` arrives; nothing is undefined any more; a
 * map, a set and the like arrive empty. It throws for what Google fails at: a circle, a Uint8Array.
 * https://tanaikech.github.io/2023/08/28/report-values-to-transfer-between-javascript-and-google-apps-script-with-google.script.run/
 */
export function transferred(value: unknown): string {
  try {
    return json(value, []);
  } catch (error) {
    if (error === LOST) return 'null';
    throw error;
  }
}

function json(value: unknown, around: readonly object[]): string {
  if (value === undefined) return 'null';
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') throw LOST;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (around.includes(value)) throw new Error('Converting circular structure to JSON');
  return objectJson(value, [...around, value]);
}

function objectJson(value: object, around: readonly object[]): string {
  if (Array.isArray(value)) return `[${Array.from(value, (member) => json(member, around)).join(',')}]`;
  if (value instanceof Date || value instanceof EnumValue || faceName(value) !== undefined) throw LOST;
  if (value instanceof Uint8Array) throw new Error('Uint8Array is not a value that a page can be given.');
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${json(member, around)}`);
  return `{${members.join(',')}}`;
}
