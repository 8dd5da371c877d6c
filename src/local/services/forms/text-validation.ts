import type { BookFormItem } from '../../state';
import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';

type Face = GoogleAppsScript.Forms.TextValidation;
type BuilderFace = GoogleAppsScript.Forms.TextValidationBuilder;

type Accepts = NonNullable<BookFormItem['accepts']>;

/** https://developers.google.com/apps-script/reference/forms/text-validation */
export class TextValidation extends ServiceObject {
  constructor(
    execution: Execution,
    readonly accepts: Accepts,
  ) {
    super(execution);
  }
}
describe(TextValidation, 'FormApp.TextValidation', {});

const MEMBERS = {
  requireNumberBetween: 'forms (number,number)',
  requireTextMatchesPattern: 'forms (string)',
  setHelpText: 'forms (string)',
  build: 'forms ()',
} as const satisfies Partial<Record<keyof BuilderFace, string>>;

/** https://developers.google.com/apps-script/reference/forms/text-validation-builder */
export class TextValidationBuilder extends ServiceObject implements Pick<BuilderFace, keyof typeof MEMBERS> {
  private required: Omit<Accepts, 'help'> = {};
  private help = '';

  requireNumberBetween(min: number, max: number): BuilderFace {
    this.required = { min, max };
    return open(this);
  }

  requireTextMatchesPattern(pattern: string): BuilderFace {
    this.required = { pattern };
    return open(this);
  }

  setHelpText(text: string): BuilderFace {
    this.help = text;
    return open(this);
  }

  build(): Face {
    return open(new TextValidation(this.execution, { ...this.required, help: this.help }));
  }
}
describe(TextValidationBuilder, 'FormApp.TextValidationBuilder', MEMBERS);
