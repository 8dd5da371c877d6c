import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';
import { Item } from './item';

type Face = GoogleAppsScript.Forms.ItemResponse;

const MEMBERS = { getItem: 'forms ()', getResponse: 'forms ()' } as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/forms/item-response */
export class ItemResponse extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  constructor(
    execution: Execution,
    readonly formId: string,
    readonly item: number,
    readonly value: string | readonly string[],
  ) {
    super(execution);
  }

  getItem(): GoogleAppsScript.Forms.Item {
    return open(new Item(this.execution, this.formId, this.item));
  }

  getResponse(): string | string[] {
    return typeof this.value === 'string' ? this.value : [...this.value];
  }
}
describe(ItemResponse, 'FormApp.ItemResponse', MEMBERS);
