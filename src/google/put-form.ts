import type { StoredForm } from '../office';
import type { Questionnaire } from '../questionnaires/questionnaire';
import { drive } from './drive';
import { putItems } from './form-items';
import { linkTab } from './form-tab';

type Form = GoogleAppsScript.Forms.Form;

const GOOGLE_FORM = 'application/vnd.google-apps.form';

/**
 * Makes the form of a questionnaire, or goes on with what a run that died left of it: the file is found again by its
 * operation, as a document is, and every step looks first at what is there. The form opens last, when it is whole.
 */
export function putForm(questionnaire: Questionnaire, bookId: string): StoredForm {
  const id = fileOf(questionnaire, bookId);
  const form = FormApp.openById(id);
  describe(form, questionnaire);
  const items = putItems(form, questionnaire);
  const sheet = linkTab(form, questionnaire.title);
  publish(form);
  openToAll(id);
  return { id, link: form.getPublishedUrl(), editLink: form.getEditUrl(), sheet, items };
}

/**
 * A form is made as any file of Google's own types is, for `FormApp.create()` has no place for the operation.
 * https://developers.google.com/workspace/drive/api/guides/mime-types
 */
function fileOf({ key, title }: Questionnaire, bookId: string): string {
  const { Files } = drive();
  const operation = `${bookId}:form.${key}`;
  const q = `appProperties has { key='operation' and value='${operation}' } and trashed=false`;
  const known = Files.list({ q, fields: 'files(id)', pageSize: 1 }).files?.[0]?.id;
  return known ?? Files.create({ name: title, mimeType: GOOGLE_FORM, appProperties: { operation } }).id ?? '';
}

/**
 * Sets what stands around the questions: anybody answers as often as she likes and is known by what she writes alone. What
 * a new form is called may be anything, so the confirmation comes last: a form that has it has the rest.
 * https://developers.google.com/apps-script/reference/forms/form#setconfirmationmessagemessage
 */
function describe(form: Form, { title, description, confirmation }: Questionnaire): void {
  if (form.getConfirmationMessage() === confirmation) return;
  form
    .setTitle(title)
    .setDescription(description)
    .setAllowResponseEdits(true)
    .setCollectEmail(false)
    .setLimitOneResponsePerUser(false)
    .setShuffleQuestions(false)
    .setConfirmationMessage(confirmation);
}

/**
 * A form made by a script takes no responses until it is published; publishing it lets it take them.
 * https://developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms
 */
export function publish(form: Form): void {
  if (form.supportsAdvancedResponderPermissions() && !form.isPublished()) form.setPublished(true);
}

/**
 * Lets everybody with the link answer, unless Google has let somebody in by itself: an organisation may keep its forms to
 * its own people. https://developers.google.com/workspace/forms/api/guides/publish-form
 */
function openToAll(id: string): void {
  const { Permissions } = drive();
  const asked = { includePermissionsForView: 'published', fields: 'permissions(view)' };
  const held = Permissions.list(id, asked).permissions ?? [];
  if (held.some(({ view }) => view === 'published')) return;
  Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, id);
}
