import type { Execution } from '../execution';
import { open, ServiceObject } from '../guard';
import { editUrl, formById, publishedUrl } from './forms';

type Face = GoogleAppsScript.Forms.Form;

export const SETTINGS = {
  getId: 'forms ()',
  getTitle: 'forms ()',
  setTitle: 'forms (string)',
  setDescription: 'forms (string)',
  getConfirmationMessage: 'forms ()',
  setConfirmationMessage: 'forms (string)',
  setAllowResponseEdits: 'forms (boolean)',
  setCollectEmail: 'forms (boolean)',
  setLimitOneResponsePerUser: 'forms (boolean)',
  setShuffleQuestions: 'forms (boolean)',
  supportsAdvancedResponderPermissions: 'forms ()',
  isPublished: 'forms ()',
  setPublished: 'forms (boolean)',
  isAcceptingResponses: 'forms ()',
  setAcceptingResponses: 'forms (boolean)',
  getPublishedUrl: 'forms ()',
  getEditUrl: 'forms ()',
} as const satisfies Partial<Record<keyof Face, string>>;

/** What a form is called and who may answer it. */
export abstract class FormSettings extends ServiceObject implements Pick<Face, keyof typeof SETTINGS> {
  constructor(
    execution: Execution,
    readonly id: string,
  ) {
    super(execution);
  }

  getId() {
    return this.id;
  }

  getTitle() {
    return this.kept().title;
  }

  setTitle(title: string): Face {
    if (title === '') throw new Error('The title of a form cannot be empty.');
    return this.set({ title });
  }

  setDescription(description: string): Face {
    return this.set({ description });
  }

  getConfirmationMessage() {
    return this.kept().confirmation;
  }

  setConfirmationMessage(confirmation: string): Face {
    return this.set({ confirmation });
  }

  setAllowResponseEdits(editable: boolean): Face {
    return this.set({ editable });
  }

  setCollectEmail(enabled: boolean): Face {
    return this.mustBeOff(enabled, 'setCollectEmail');
  }

  setLimitOneResponsePerUser(enabled: boolean): Face {
    return this.mustBeOff(enabled, 'setLimitOneResponsePerUser');
  }

  setShuffleQuestions(enabled: boolean): Face {
    return this.mustBeOff(enabled, 'setShuffleQuestions');
  }

  supportsAdvancedResponderPermissions() {
    return true;
  }

  isPublished() {
    return this.kept().unpublished === undefined;
  }

  /** Publishing lets it take responses: https://developers.google.com/workspace/forms/api/guides/publish-form */
  setPublished(enabled: boolean): Face {
    const form = this.kept();
    if (enabled) delete form.unpublished;
    else form.unpublished = true;
    return this.set({ open: enabled });
  }

  isAcceptingResponses() {
    return this.kept().open;
  }

  setAcceptingResponses(open: boolean): Face {
    if (!this.isPublished()) throw new Error('An unpublished form cannot be told whether it accepts responses.');
    return this.set({ open });
  }

  getPublishedUrl() {
    return publishedUrl(this.execution, this.id);
  }

  getEditUrl() {
    return editUrl(this.execution, this.id);
  }

  private mustBeOff(enabled: boolean, name: string): Face {
    if (enabled) throw new Error(`Form.${name}(true) is not part of the local office.`);
    return open(this);
  }

  protected set(changed: Partial<ReturnType<typeof formById>>): Face {
    Object.assign(this.kept(), changed);
    return open(this);
  }

  protected kept() {
    return formById(this.execution, this.id);
  }
}
