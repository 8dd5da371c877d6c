import type { Office } from '../../office';
import { lastGiven, lastToRemember } from '../workbook/codes';

const KEY = 'people.added';

/** How many additions are remembered: enough for every window that may still ask again. */
const KEPT = 40;

const linesOf = (office: Office): readonly string[] =>
  (office.memory()[KEY] ?? '').split('\n').filter((line) => line !== '');

/** The code that an addition was given, if it has been begun before. */
export function codeAdded(office: Office, operation: string): string | undefined {
  const line = linesOf(office).find((each) => each.startsWith(`${operation} `));
  return line?.slice(operation.length + 1);
}

/** Gives a code to an addition for good: a run that dies before the row is written, and is run again, uses the same. */
export function rememberAdded(office: Office, operation: string, prefix: string, code: string): void {
  const lines = [...linesOf(office), `${operation} ${code}`].slice(-KEPT);
  office.remember({ [KEY]: lines.join('\n'), ...lastToRemember(prefix, lastGiven(office.memory(), prefix, [code])) });
}
