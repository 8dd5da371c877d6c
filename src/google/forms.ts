import type { FormItem, FormResponse, FormState, Office } from '../office';
import { drive } from './drive';
import { linkedTabs } from './form-tab';
import { publish, putForm } from './put-form';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type Response = GoogleAppsScript.Forms.FormResponse;

type FormOffice = Pick<
  Office,
  'putForm' | 'readForm' | 'formResponses' | 'formResponsesOf' | 'setFormOpen' | 'deleteFormResponses' | 'prefilledLink'
>;

/**
 * Questionnaires as Google Forms. https://developers.google.com/apps-script/reference/forms
 *
 * @param clock Time zone of the school, an IANA name.
 */
export function formsOf(book: GoogleAppsScript.Spreadsheet.Spreadsheet, clock: string): FormOffice {
  const opened = new Map<string, Form>();
  const formOf = (id: string): Form => {
    const form = opened.get(id) ?? FormApp.openById(id);
    opened.set(id, form);
    return form;
  };
  return {
    ...readForms(formOf),
    putForm: (questionnaire) => putForm(questionnaire, book.getId()),
    formResponses: (id, since = 0) =>
      responsesOf(formOf(id), since)
        .map((response) => toResponse(response, clock))
        .sort((one, other) => one.at - other.at),
    formResponsesOf: (id, responses) => kept(formOf(id), responses).map((response) => toResponse(response, clock)),
    setFormOpen(id, open) {
      if (open) publish(formOf(id));
      // A form that is not published takes none and must not be told so.
      if (formOf(id).isAcceptingResponses() !== open) formOf(id).setAcceptingResponses(open);
    },
    deleteFormResponses(id, responses) {
      // By what the form holds its row in the tab is found: that must have been cleared for good before.
      SpreadsheetApp.flush();
      for (const response of kept(formOf(id), responses)) formOf(id).deleteResponse(response.getId());
    },
    prefilledLink: (id, answers) => prefilledLink(formOf(id), answers),
  };
}

/** Drive and the tabs are asked once, however many forms are read; a form is asked for its items once they are looked at. */
function readForms(formOf: (id: string) => Form): Pick<Office, 'readForm'> {
  let made: ReadonlyMap<string, boolean> | undefined;
  let tabs: readonly { readonly url: string; readonly id: number }[] | undefined;
  return {
    readForm(id): FormState | undefined {
      made ??= madeForms();
      const isBinned = made.get(id);
      const form = isBinned === undefined ? anothersForm(formOf, id) : isBinned ? undefined : formOf(id);
      if (!form) return undefined;
      tabs ??= linkedTabs().map(({ url, sheet }) => ({ url, id: sheet.getSheetId() }));
      const sheet = tabs.find(({ url }) => url.includes(id))?.id;
      let items: readonly FormItem[] | undefined;
      return {
        open: form.isAcceptingResponses(),
        sheet,
        get items() {
          items ??= form.getItems().flatMap(toItem);
          return items;
        },
      };
    },
  };
}

/**
 * Forms that the person who acts has made with this script, and whether they are in the bin: `FormApp` opens those too.
 * Forms that other editors have made are none of them, shared or not:
 * https://developers.google.com/workspace/drive/api/guides/api-specific-auth
 */
function madeForms(): ReadonlyMap<string, boolean> {
  const q = "mimeType='application/vnd.google-apps.form'";
  const { files = [] } = drive().Files.list({ q, fields: 'files(id,trashed)', pageSize: 1000 });
  return new Map(files.map(({ id = '', trashed = false }) => [id, trashed]));
}

/** A form that another editor of the workbook has made and shared; whether it is closed or gone only an error tells. */
function anothersForm(formOf: (id: string) => Form, id: string): Form | undefined {
  try {
    return formOf(id);
  } catch {
    return undefined;
  }
}

/** What can be answered. https://developers.google.com/apps-script/reference/forms/item-type */
function toItem(item: Item): FormItem[] {
  const { PAGE_BREAK, SECTION_HEADER, IMAGE, VIDEO } = FormApp.ItemType;
  const type = item.getType();
  if (type === PAGE_BREAK || type === SECTION_HEADER || type === IMAGE || type === VIDEO) return [];
  return [{ id: item.getId(), title: item.getTitle(), choices: choicesOf(item, type) }];
}

function choicesOf(item: Item, type: GoogleAppsScript.Forms.ItemType): readonly string[] {
  const { MULTIPLE_CHOICE, CHECKBOX, LIST } = FormApp.ItemType;
  if (type === MULTIPLE_CHOICE)
    return item
      .asMultipleChoiceItem()
      .getChoices()
      .map((choice) => choice.getValue());
  if (type === CHECKBOX)
    return item
      .asCheckboxItem()
      .getChoices()
      .map((choice) => choice.getValue());
  if (type !== LIST) return [];
  return item
    .asListItem()
    .getChoices()
    .map((choice) => choice.getValue());
}

/**
 * Responses "after a given date and time", of which it is not said whether they may be of that very instant.
 * https://developers.google.com/apps-script/reference/forms/form#getresponsestimestamp
 */
const responsesOf = (form: Form, since: number): Response[] =>
  since > 0 ? form.getResponses(new Date(since - 1)) : form.getResponses();

/** Those of the responses that are there still: asking for one that is gone throws. */
function kept(form: Form, responses: readonly string[]): readonly Response[] {
  if (responses.length === 0) return [];
  const wanted = new Set(responses);
  return form.getResponses().filter((response) => wanted.has(response.getId()));
}

/**
 * What a response says is asked for once it is looked at: every answer takes several calls.
 * https://developers.google.com/apps-script/reference/forms/form-response#getitemresponses
 */
function toResponse(response: Response, clock: string): FormResponse {
  const time = response.getTimestamp();
  let answers: FormResponse['answers'] | undefined;
  return {
    id: response.getId(),
    at: Number(time),
    answered: Utilities.formatDate(time, clock, 'yyyy-MM-dd HH:mm:ss'),
    get answers() {
      answers ??= response.getItemResponses().flatMap(toAnswer);
      return answers;
    },
  };
}

function toAnswer(given: GoogleAppsScript.Forms.ItemResponse): FormResponse['answers'][number][] {
  const value = answerOf(given.getResponse());
  return value.length === 0 ? [] : [{ item: given.getItem().getId(), value }];
}

/** A question that was left out is '', or a list in which nothing stands. */
function answerOf(given: string | readonly (string | readonly string[])[]): string | readonly string[] {
  if (typeof given === 'string') return given;
  return Array.isArray(given) ? given.flat().filter((text) => typeof text === 'string' && text !== '') : '';
}

/**
 * Only a question of one line can be filled in beforehand: codes are.
 * https://developers.google.com/apps-script/reference/forms/form-response#toprefilledurl
 */
function prefilledLink(form: Form, answers: Parameters<Office['prefilledLink']>[1]): string {
  let response = form.createResponse();
  for (const { item, text } of answers) {
    // The declarations do not say that an item that is gone is null.
    const asked = form.getItemById(item) as Item | null;
    if (asked?.getType() !== FormApp.ItemType.TEXT) continue;
    response = response.withItemResponse(asked.asTextItem().createResponse(text));
  }
  return response.toPrefilledUrl();
}
