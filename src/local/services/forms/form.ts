import type { BookFormItem } from '../../state';
import { behind, describe, open } from '../guard';
import { linkTab } from './answers-tab';
import { DestinationType } from './enums';
import { FormResponse } from './form-response';
import { FormSettings, SETTINGS } from './form-settings';
import { newItemId } from './forms';
import { Item } from './item';
import {
  CheckboxItem,
  DateItem,
  MultipleChoiceItem,
  PageBreakItem,
  ParagraphTextItem,
  ScaleItem,
  TextItem,
} from './items';

type Face = GoogleAppsScript.Forms.Form;
type ItemFace = GoogleAppsScript.Forms.Item;
type ResponseFace = GoogleAppsScript.Forms.FormResponse;

const MEMBERS = {
  ...SETTINGS,
  setDestination: 'forms (any,string)',
  removeDestination: 'forms ()',
  getItems: 'forms ()',
  getItemById: 'forms (int)',
  deleteItem: 'forms (Item)',
  addTextItem: 'forms ()',
  addParagraphTextItem: 'forms ()',
  addDateItem: 'forms ()',
  addMultipleChoiceItem: 'forms ()',
  addCheckboxItem: 'forms ()',
  addScaleItem: 'forms ()',
  addPageBreakItem: 'forms ()',
  createResponse: 'forms ()',
  getResponses: 'forms () (date)',
  deleteResponse: 'forms (string)',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/forms/form */
export class Form extends FormSettings implements Pick<Face, keyof typeof MEMBERS> {
  /** Another tab, even where there is one already; writes that are under way come first. */
  setDestination(type: unknown, id: string): Face {
    if (type !== DestinationType.SPREADSHEET || id !== this.execution.state.book.id) {
      throw new Error('Another destination than the workbook is not part of the local office.');
    }
    this.execution.pending.apply();
    linkTab(this.execution, this.kept());
    return open(this);
  }

  /** The tab stays as it is. */
  removeDestination(): Face {
    const form = this.kept();
    delete form.sheetId;
    delete form.columns;
    return open(this);
  }

  getItems(): ItemFace[] {
    return this.kept().items.map(({ id }) => this.item(id));
  }

  /** Null for one that is gone, whatever the declarations say. */
  getItemById(id: number): ItemFace {
    const found = this.kept().items.some((item) => item.id === id) ? this.item(id) : null;
    return found as ItemFace;
  }

  deleteItem(face: unknown): void {
    const form = this.kept();
    const gone = behind(face, Item);
    form.items = form.items.filter(({ id }) => id !== gone?.id);
  }

  addTextItem() {
    return open<GoogleAppsScript.Forms.TextItem>(new TextItem(...this.added('text')));
  }

  addParagraphTextItem() {
    return open<GoogleAppsScript.Forms.ParagraphTextItem>(new ParagraphTextItem(...this.added('paragraph')));
  }

  addDateItem() {
    return open<GoogleAppsScript.Forms.DateItem>(new DateItem(...this.added('date')));
  }

  addMultipleChoiceItem() {
    const added = this.added('choice', { choices: [''] });
    return open<GoogleAppsScript.Forms.MultipleChoiceItem>(new MultipleChoiceItem(...added));
  }

  addCheckboxItem() {
    return open<GoogleAppsScript.Forms.CheckboxItem>(new CheckboxItem(...this.added('checkbox', { choices: [''] })));
  }

  addScaleItem() {
    const added = this.added('scale', { scale: { from: 1, to: 5, low: '', high: '' } });
    return open<GoogleAppsScript.Forms.ScaleItem>(new ScaleItem(...added));
  }

  addPageBreakItem() {
    return open<GoogleAppsScript.Forms.PageBreakItem>(new PageBreakItem(...this.added('pageBreak')));
  }

  createResponse(): ResponseFace {
    return open(new FormResponse(this.execution, this.id));
  }

  /** Those after an instant; the instant itself is not among them. */
  getResponses(after?: GoogleAppsScript.Base.Date): ResponseFace[] {
    const from = after?.getTime() ?? Number.NEGATIVE_INFINITY;
    const found = this.kept().responses.filter(({ at }) => at > from);
    return found.map((response) => open(new FormResponse(this.execution, this.id, response)));
  }

  /** The row in the tab stays. */
  deleteResponse(responseId: string): Face {
    const form = this.kept();
    const left = form.responses.filter(({ id }) => id !== responseId);
    if (left.length === form.responses.length) throw new Error('The response does not exist.');
    return this.set({ responses: left });
  }

  private item(id: number): ItemFace {
    return open(new Item(this.execution, this.id, id));
  }

  /** A new item at the end, without a title. */
  private added(kind: BookFormItem['kind'], more: Partial<BookFormItem> = {}) {
    const { items } = this.kept();
    const id = newItemId(this.execution, (made) => items.some((item) => item.id === made));
    items.push({ id, kind, title: '', help: '', required: false, ...more });
    return [this.execution, this.id, id] as const;
  }
}
describe(Form, 'FormApp.Form', MEMBERS);
