import { checkConsent } from '../base/script';
import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';
import { DestinationType, ItemType } from './enums';
import { Form } from './form';
import { formById } from './forms';
import { TextValidationBuilder } from './text-validation';

type Face = GoogleAppsScript.Forms.FormApp;

const SCOPE = 'https://www.googleapis.com/auth/forms';

const MEMBERS = {
  openById: 'forms (string)',
  createTextValidation: 'forms ()',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/forms/form-app */
class FormApp extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  /** A form in the bin opens too. */
  openById(id: string): GoogleAppsScript.Forms.Form {
    checkConsent(this.execution, 'FormApp.openById', [SCOPE]);
    return open(new Form(this.execution, formById(this.execution, id).id));
  }

  createTextValidation(): GoogleAppsScript.Forms.TextValidationBuilder {
    return open(new TextValidationBuilder(this.execution));
  }
}
describe(FormApp, 'FormApp', MEMBERS);

export function formApp(execution: Execution): Face {
  return open(new FormApp(execution), { DestinationType, ItemType });
}
