import * as z from 'zod/mini';
import { readTargets } from '../domain/targets/read-targets';
import type { Target } from '../domain/targets/target';
import { saidTarget } from '../texts/target';
import { command } from './command';

export interface SaidTarget extends Target {
  /** How it was understood, in a person's words. */
  readonly said: string;
}

/** How the measurable targets of a phrase are understood: «не менее 5 публикаций». */
export const readTarget = command({
  input: z.strictObject({ phrase: z.string() }),
  readOnly: true,
  run(_office, { phrase }): { readonly targets: readonly SaidTarget[] } {
    return { targets: readTargets(phrase).map((target) => ({ ...target, said: saidTarget(target) })) };
  },
});
