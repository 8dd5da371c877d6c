import type { Execution } from '../execution';
import { describe, ServiceObject } from '../guard';

type Face = GoogleAppsScript.Forms.Choice;

const MEMBERS = { getValue: 'forms ()' } as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/forms/choice */
export class Choice extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  constructor(
    execution: Execution,
    private readonly value: string,
  ) {
    super(execution);
  }

  getValue() {
    return this.value;
  }
}
describe(Choice, 'FormApp.Choice', MEMBERS);
