import * as z from 'zod/mini';
import { command } from './command';
import { givenCodes } from './questionnaires/person-codes';
import { opener } from './workbook/workbook';

export interface IssuedCodes {
  /** `У-0012`, in their order. */
  readonly codes: readonly string[];
}

/** The most codes that are given at once: the people of a large school. */
const MOST_CODES = 500;

export const codeCount = z.number().check(z.int(), z.minimum(1), z.maximum(MOST_CODES));

/** Gives codes to people who are in no base yet, to be handed out before they answer. Every call gives others. */
export const issueCodes = command({
  input: z.strictObject({ count: codeCount }),
  run: (office, { count }): IssuedCodes => ({ codes: givenCodes(office, opener(office), count) }),
});
