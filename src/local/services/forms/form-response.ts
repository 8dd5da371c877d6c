import type { BookFormItem, BookFormResponse } from '../../state';
import type { Execution } from '../execution';
import { behind, describe, open, ServiceObject } from '../guard';
import { formById, isQuestion, publishedUrl } from './forms';
import { ItemResponse } from './item-response';
import { receive } from './receive';

type Face = GoogleAppsScript.Forms.FormResponse;

const MEMBERS = {
  getId: 'forms ()',
  getTimestamp: 'forms ()',
  getItemResponses: 'forms ()',
  withItemResponse: 'forms (ItemResponse)',
  toPrefilledUrl: 'forms ()',
  submit: 'forms ()',
} as const satisfies Partial<Record<keyof Face, string>>;

/** Items that answer '' where nothing was filled in; the others are left out then. */
const ANSWERED_BLANK: readonly BookFormItem['kind'][] = ['text', 'paragraph', 'date'];

/**
 * A response that has come in, or, without one, answers that are being put together.
 * https://developers.google.com/apps-script/reference/forms/form-response
 */
export class FormResponse extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  private readonly draft = new Map<number, string | readonly string[]>();

  constructor(
    execution: Execution,
    private readonly formId: string,
    private readonly kept?: BookFormResponse,
  ) {
    super(execution);
  }

  getId() {
    return this.submitted().id;
  }

  getTimestamp(): GoogleAppsScript.Base.Date {
    return new Date(this.submitted().at);
  }

  getItemResponses(): GoogleAppsScript.Forms.ItemResponse[] {
    const given = new Map(this.kept?.answers.map(({ item, value }) => [item, value]) ?? this.draft);
    return this.form().items.flatMap(({ id, kind }) => {
      const value = given.get(id) ?? (ANSWERED_BLANK.includes(kind) ? '' : undefined);
      return value === undefined ? [] : [open(new ItemResponse(this.execution, this.formId, id, value))];
    });
  }

  withItemResponse(face: unknown): Face {
    const response = behind(face, ItemResponse);
    if (response !== undefined) this.draft.set(response.item, response.value);
    return open(this);
  }

  /** At Google the fields are known by numbers of their own. */
  toPrefilledUrl() {
    const fields = [...this.draft].flatMap(([item, value]) =>
      [value].flat().map((text) => `&entry.${item}=${encodeURIComponent(text)}`),
    );
    return `${publishedUrl(this.execution, this.formId)}?usp=pp_url${fields.join('')}`;
  }

  /** Calls no trigger: https://developers.google.com/apps-script/guides/triggers/installable */
  submit(): Face {
    const form = this.form();
    if (this.kept !== undefined) throw new Error('Sorry, this response has already been submitted.');
    if (!form.open) throw new Error('Sorry, this form is not currently accepting responses.');
    const missing = form.items.find((item) => item.required && isQuestion(item) && !this.draft.has(item.id));
    if (missing !== undefined) throw new Error(`The item ${missing.id} must be answered.`);
    this.execution.pending.apply();
    const answers = [...this.draft].map(([item, value]) => ({
      item,
      value: typeof value === 'string' ? value : [...value],
    }));
    const { response } = receive(this.execution, form, answers, undefined);
    return open(new FormResponse(this.execution, this.formId, this.found(response)));
  }

  private found(id: string): BookFormResponse | undefined {
    return this.form().responses.find((each) => each.id === id);
  }

  private submitted(): BookFormResponse {
    if (this.kept === undefined) throw new Error('The response has not been submitted yet.');
    return this.kept;
  }

  private form() {
    return formById(this.execution, this.formId);
  }
}
describe(FormResponse, 'FormApp.FormResponse', MEMBERS);
