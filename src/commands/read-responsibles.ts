import * as z from 'zod/mini';
import { readResponsibles as read } from '../domain/responsibles/read-responsibles';
import type { Responsible } from '../domain/responsibles/responsible';
import { saidResponsible } from '../texts/responsible';
import { command } from './command';

export interface SaidResponsible extends Responsible {
  /** How it was understood, in a person's words. */
  readonly said: string;
}

/** Whom a cell of the column «Ответственные» is understood to name. */
export const readResponsibles = command({
  input: z.strictObject({ phrase: z.string() }),
  readOnly: true,
  run(_office, { phrase }): { readonly responsibles: readonly SaidResponsible[] } {
    return { responsibles: read(phrase).map((one) => ({ ...one, said: saidResponsible(one) })) };
  },
});
