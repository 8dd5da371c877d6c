import type { DriveFile } from '../../state';
import { checkConsent } from '../base/script';
import type { Execution } from '../execution';
import { apiError } from './errors';

const SCOPE = 'https://www.googleapis.com/auth/drive.file';

/**
 * Checks the parameters of a method of the advanced services, `drive.files.get`: none but the known ones, and a script
 * that may reach the files it made.
 */
export function checkedParameters(
  execution: Execution,
  method: string,
  parameters: object,
  known: readonly string[],
): Record<string, unknown> {
  checkConsent(execution, method, [SCOPE]);
  checkKeys(method, parameters, known);
  return { ...parameters };
}

/** Throws for what the local office does not know, and names it. */
export function checkKeys(method: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new Error(`"${unknown}" of ${method} is not part of the local office.`);
}

/** A file that the script itself made; it finds no others. */
export function fileById({ state }: Execution, id: string, method: string): DriveFile {
  const file = state.files.find((candidate) => candidate.id === id);
  if (file === undefined) throw apiError(method, 404, `File not found: ${id}.`);
  return file;
}

export function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}
