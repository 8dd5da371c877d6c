import type { BookValidation } from '../../book';
import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';
import { DataValidationCriteria } from './enums';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const RULE = {
  getCriteriaType: 'other ()',
  getCriteriaValues: 'other ()',
  getAllowInvalid: 'other ()',
  getHelpText: 'other ()',
} as const satisfies Partial<Record<keyof Rule, string>>;

const BUILDER = {
  requireValueInList: 'other (array) (array,boolean)',
  requireDate: 'other ()',
  requireNumberBetween: 'other (number,number)',
  requireCheckbox: 'other ()',
  setAllowInvalid: 'other (boolean)',
  setHelpText: 'other (string?)',
  build: 'other ()',
} as const satisfies Partial<Record<keyof Builder, string>>;

const CRITERIA = {
  list: 'VALUE_IN_LIST',
  date: 'DATE_IS_VALID_DATE',
  number: 'NUMBER_BETWEEN',
  checkbox: 'CHECKBOX',
} as const;

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation */
export class DataValidation extends ServiceObject implements Pick<Rule, keyof typeof RULE> {
  constructor(
    execution: Execution,
    readonly rule: BookValidation,
  ) {
    super(execution);
  }

  getCriteriaType() {
    return DataValidationCriteria[CRITERIA[this.rule.kind]];
  }

  /** The second value of a list is whether the arrow is shown. */
  getCriteriaValues(): unknown[] {
    if (this.rule.kind === 'list') return [[...this.rule.values], true];
    return this.rule.kind === 'number' ? [this.rule.min, this.rule.max] : [];
  }

  getAllowInvalid() {
    return !this.rule.strict;
  }

  getHelpText(): string {
    return (this.rule.help ?? null) as string; // Google answers null where its types promise a string
  }
}
describe(DataValidation, 'SpreadsheetApp.DataValidation', RULE);

type Criterion = BookValidation extends infer One
  ? One extends BookValidation
    ? Omit<One, 'strict' | 'help'>
    : never
  : never;

/** Wrong values are allowed, with a warning, until `setAllowInvalid(false)`.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
export class DataValidationBuilder extends ServiceObject implements Pick<Builder, keyof typeof BUILDER> {
  private criterion: Criterion | undefined;
  private strict = false;
  private help: string | undefined;

  requireValueInList(values: unknown[], showDropdown = true): Builder {
    const strings = values.filter((value): value is string => typeof value === 'string');
    if (strings.length < values.length) throw new Error('A list of choices holds strings only in the local office.');
    if (!showDropdown) throw new Error('A list without its arrow is not part of the local office.');
    return this.require({ kind: 'list', values: strings });
  }

  requireDate(): Builder {
    return this.require({ kind: 'date' });
  }

  requireNumberBetween(min: number, max: number): Builder {
    return this.require({ kind: 'number', min, max });
  }

  requireCheckbox(): Builder {
    return this.require({ kind: 'checkbox' });
  }

  setAllowInvalid(allow: boolean): Builder {
    this.strict = !allow;
    return open(this);
  }

  setHelpText(help: string | null): Builder {
    this.help = help ?? undefined;
    return open(this);
  }

  build(): Rule {
    if (this.criterion === undefined) throw new Error('A data validation rule without criteria cannot be built.');
    const help = this.help === undefined ? {} : { help: this.help };
    return open(new DataValidation(this.execution, { ...this.criterion, strict: this.strict, ...help }));
  }

  private require(criterion: Criterion): Builder {
    this.criterion = criterion;
    return open(this);
  }
}
describe(DataValidationBuilder, 'SpreadsheetApp.DataValidationBuilder', BUILDER);
