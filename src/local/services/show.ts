import type { Shown } from '../state';
import type { Execution } from './execution';

/** Records what the person sees, and shows it in her window if there is one. */
export function show({ shown, outside }: Execution, arriving: Shown): void {
  shown.push(arriving);
  fromOutside(() => outside.show?.(JSON.stringify(arriving)));
}

/** Whatever is thrown outside becomes an error of this realm: the script never holds an object from there. */
export function fromOutside<Value>(call: () => Value): Value {
  try {
    return call();
  } catch (error) {
    const message: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : error;
    throw new Error(String(message));
  }
}
