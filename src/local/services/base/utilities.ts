import { timeZone } from '../cells/time-zone';
import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';
import { uuid } from '../random';
import { mismatch } from '../signature';
import { Blob } from './blob';
import { utf8Encode } from './bytes';
import { formatDate } from './format-date';

type Face = GoogleAppsScript.Utilities.Utilities;

const MEMBERS = {
  newBlob: 'other (array) (array,string) (array,string,string) (string) (string,string) (string,string,string)',
  getUuid: 'other ()',
  formatDate: 'other (date,string,string)',
  sleep: 'other (int)',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/utilities/utilities */
class Utilities extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  newBlob(data: unknown, contentType?: string, name?: string): GoogleAppsScript.Base.Blob {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return open(new Blob(this.execution, bytesOf(data), type, name ?? null));
  }

  getUuid() {
    return uuid(this.execution.random);
  }

  formatDate(date: GoogleAppsScript.Base.Date, zone: string, pattern: string) {
    return formatDate(new Date(date.getTime()), timeZone(zone), pattern);
  }

  /** Nothing here has to be waited for. https://developers.google.com/apps-script/reference/utilities/utilities#sleepmilliseconds */
  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > 300_000)
      throw new Error(`A script cannot sleep ${milliseconds} milliseconds.`);
  }
}
describe(Utilities, 'Utilities', MEMBERS);

function bytesOf(data: unknown): number[] {
  if (typeof data === 'string') return utf8Encode(data);
  const bytes = Array.isArray(data) ? data.map(Number) : [];
  if (bytes.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127)) return bytes;
  throw mismatch('Utilities.newBlob', [data]);
}

export function utilities(execution: Execution): Face {
  return open(new Utilities(execution));
}
