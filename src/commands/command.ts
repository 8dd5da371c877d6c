import type * as z from 'zod/mini';
import type { Office } from '../office';

/** A user's action: what it takes and what it does. The reply is plain JSON. */
export interface Command<Input, Output> {
  input: z.ZodMiniType<Input>;
  /** It writes nothing: it waits for nobody, and nobody waits for it. */
  readonly readOnly?: true;
  run(office: Office, input: Input): Output;
}

/** What every call from outside is answered with. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

export function command<Input, Output>(declared: Command<Input, Output>): Command<Input, Output> {
  return declared;
}
