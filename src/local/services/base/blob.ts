import type { Execution } from '../execution';
import { describe, ServiceObject } from '../guard';
import { type Bytes, utf8Decode } from './bytes';

type Face = GoogleAppsScript.Base.Blob;

const MEMBERS = {
  getBytes: 'other ()',
  getContentType: 'other ()',
  getName: 'other ()',
  getDataAsString: 'other ()',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/base/blob */
export class Blob extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  constructor(
    execution: Execution,
    readonly bytes: Bytes,
    readonly contentType: string | null,
    readonly name: string | null,
  ) {
    super(execution);
  }

  getBytes() {
    return [...this.bytes];
  }

  getContentType() {
    return this.contentType;
  }

  getName() {
    return this.name;
  }

  getDataAsString() {
    return utf8Decode(this.bytes);
  }
}
describe(Blob, 'Blob', MEMBERS);
