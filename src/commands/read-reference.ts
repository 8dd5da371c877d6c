import * as z from 'zod/mini';
import { ACTS } from '../domain/references/acts';
import { readReferences } from '../domain/references/read-references';
import type { Reference } from '../domain/references/reference';
import { referenceIssue, saidReference } from '../texts/reference';
import { command } from './command';

export interface SaidReference extends Reference {
  /** How it was understood, in a person's words. */
  readonly said: string;
  /** What is wrong with it and what to do, a sentence each. */
  readonly doubts: readonly string[];
}

/** To what acts and orders a text is understood to refer: «Приказ № 152-осн. от 01.09.2023 г.». */
export const readReference = command({
  input: z.strictObject({ phrase: z.string() }),
  readOnly: true,
  run(_office, { phrase }): { readonly references: readonly SaidReference[] } {
    return {
      references: readReferences(phrase).map((reference) => {
        const right = reference.act && ACTS[reference.act];
        const doubts = reference.issues.map((issue) => referenceIssue(issue, reference, right));
        return { ...reference, said: saidReference(reference), doubts };
      }),
    };
  },
});
