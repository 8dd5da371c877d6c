import type { BookSheet, Rectangle } from '../../book';
import { protectionOf } from '../cells/check-protection';
import type { Execution } from '../execution';
import type { ActRefusal } from '../options';

/**
 * Why a person may not change the cells: they are closed to her, or she has not yet agreed to change what only warns.
 * https://support.google.com/docs/answer/1218656
 */
export function forbidden(
  { options }: Execution,
  sheet: BookSheet,
  block: Rectangle,
  agreed: boolean | undefined,
): ActRefusal | undefined {
  if (options.notOwner && protectionOf(sheet, block, false) !== undefined) return { refused: 'closed' };
  const warning = agreed ? undefined : protectionOf(sheet, block, true);
  return warning && { refused: 'locked', description: warning.description };
}
