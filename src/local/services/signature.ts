import { faceName } from './guard';

/** One list of parameters that a method takes. */
export type Parameters = readonly Parameter[];

interface Parameter {
  readonly kind: string;
  /** `null` and `undefined` are taken too. */
  readonly nullable: boolean;
  /** May be left out; only at the end of a list. */
  readonly optional: boolean;
}

/** `(string,int?)`: `?` allows null, `*` allows leaving the parameter out, a capital names a class of Google's. */
export function parseParameters(text: string): Parameters {
  const inside = text.slice(1, -1);
  if (inside === '') return [];
  return inside.split(',').map((part) => ({
    kind: part.replace(/[?*]/g, ''),
    nullable: /[?*]/.test(part),
    optional: part.endsWith('*'),
  }));
}

/** Whether the arguments fit the list. Stricter than Google, which turns many wrong values into right ones. */
export function accepts(list: Parameters, given: readonly unknown[]): boolean {
  if (given.length > list.length) return false;
  return list.every((parameter, index) => {
    if (index >= given.length) return parameter.optional;
    const argument = given[index];
    if (argument === null || argument === undefined) return parameter.nullable;
    return isOfKind(argument, parameter.kind);
  });
}

/** Google's error for arguments that fit no list of the method. */
export function mismatch(method: string, given: readonly unknown[]): Error {
  const kinds = given.map(kindOf).join(',');
  return new Error(`The parameters (${kinds}) don't match the method signature for ${method}.`);
}

function isOfKind(argument: unknown, kind: string): boolean {
  if (kind === 'any') return true;
  if (kind === 'int') return Number.isInteger(argument);
  if (kind === 'number') return Number.isFinite(argument);
  if (kind === 'array') return Array.isArray(argument);
  if (kind === 'table') return Array.isArray(argument) && argument.every(Array.isArray);
  if (kind === 'date') return argument instanceof Date && !Number.isNaN(argument.getTime());
  if (kind === 'object') return isPlain(argument);
  if (/^[A-Z]/.test(kind)) return kindOf(argument).split('.').pop() === kind;
  return typeof argument === kind;
}

function isPlain(argument: unknown): boolean {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return false;
  const prototype: unknown = Object.getPrototypeOf(argument);
  return faceName(argument) === undefined && (prototype === Object.prototype || prototype === null);
}

function kindOf(argument: unknown): string {
  if (argument === null || argument === undefined) return 'null';
  if (typeof argument === 'string') return 'String';
  if (typeof argument === 'boolean') return 'Boolean';
  if (Array.isArray(argument)) return `${argument.length === 0 ? 'Object' : kindOf(argument[0])}[]`;
  if (typeof argument === 'object') return faceName(argument) ?? (argument instanceof Date ? 'Date' : 'Object');
  return typeof argument;
}
