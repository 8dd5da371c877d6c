import { describe, open } from '../guard';
import { ItemType, TYPES } from './enums';
import { PART, Part } from './item-parts';
import { CheckboxItem, MultipleChoiceItem, PageBreakItem, TextItem } from './items';

type Face = GoogleAppsScript.Forms.Item;
type Type = (typeof TYPES)[keyof typeof TYPES] | 'LIST';

const MEMBERS = {
  ...PART,
  getType: 'forms ()',
  asTextItem: 'forms ()',
  asMultipleChoiceItem: 'forms ()',
  asCheckboxItem: 'forms ()',
  asListItem: 'forms ()',
  asPageBreakItem: 'forms ()',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/forms/item */
export class Item extends Part<Face> implements Pick<Face, keyof typeof MEMBERS> {
  getType() {
    return ItemType[this.type()];
  }

  asTextItem() {
    return open<GoogleAppsScript.Forms.TextItem>(new TextItem(...this.as('TEXT')));
  }

  asMultipleChoiceItem() {
    return open<GoogleAppsScript.Forms.MultipleChoiceItem>(new MultipleChoiceItem(...this.as('MULTIPLE_CHOICE')));
  }

  asCheckboxItem() {
    return open<GoogleAppsScript.Forms.CheckboxItem>(new CheckboxItem(...this.as('CHECKBOX')));
  }

  /** The local office has no drop-down lists, so nothing can be taken for one. */
  asListItem(): GoogleAppsScript.Forms.ListItem {
    this.as('LIST');
    throw new Error('Drop-down lists are not part of the local office.');
  }

  asPageBreakItem() {
    return open<GoogleAppsScript.Forms.PageBreakItem>(new PageBreakItem(...this.as('PAGE_BREAK')));
  }

  private type() {
    return TYPES[this.kept().kind];
  }

  private as(type: Type) {
    if (this.type() !== type) throw new Error(`Invalid conversion for item type: ${this.type()}.`);
    return [this.execution, this.formId, this.id] as const;
  }
}
describe(Item, 'FormApp.Item', MEMBERS);
