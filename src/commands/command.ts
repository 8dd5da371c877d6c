import type * as z from 'zod/mini';
import type { Office } from '../office';

/** A user's action: what it takes and what it does. The reply is plain JSON. */
export interface Command<Input, Output> {
  readonly input: z.ZodMiniType<Input>;
  run(office: Office, input: Input): Output;
}

export function command<Input, Output>(declared: Command<Input, Output>): Command<Input, Output> {
  return declared;
}
