import { formatDate } from '../base/format-date';
import { timeZone } from '../cells/time-zone';
import { behind, describe, open } from '../guard';
import { Choice } from './choice';
import { ASKING, Asking, PART, Part } from './item-parts';
import { ItemResponse } from './item-response';
import { takes } from './takes';
import { TextValidation } from './text-validation';

type TextFace = GoogleAppsScript.Forms.TextItem;
type ParagraphFace = GoogleAppsScript.Forms.ParagraphTextItem;
type DateFace = GoogleAppsScript.Forms.DateItem;
type ScaleFace = GoogleAppsScript.Forms.ScaleItem;
type ChoiceFace = GoogleAppsScript.Forms.MultipleChoiceItem;
type CheckboxFace = GoogleAppsScript.Forms.CheckboxItem;
type PageFace = GoogleAppsScript.Forms.PageBreakItem;
type Response = GoogleAppsScript.Forms.ItemResponse;

/** Stricter than Google may be: an answer that the question would refuse is refused here. */
function answer<Face>(asking: Asking<Face>, value: string | readonly string[]): Response {
  const { execution, formId, id } = asking;
  if (value !== '' && !takes(asking.kept(), value)) throw new Error(`The item ${id} takes no such answer.`);
  return open(new ItemResponse(execution, formId, id, value));
}

const TEXT = {
  ...ASKING,
  setValidation: 'forms (TextValidation)',
  createResponse: 'forms (string)',
} as const satisfies Partial<Record<keyof TextFace, string>>;

/** https://developers.google.com/apps-script/reference/forms/text-item */
export class TextItem extends Asking<TextFace> implements Pick<TextFace, keyof typeof TEXT> {
  setValidation(validation: unknown): TextFace {
    const { pattern, min, max, help } = behind(validation, TextValidation)?.accepts ?? { help: '' };
    this.kept().accepts = {
      ...(pattern !== undefined && { pattern }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      help,
    };
    return open(this);
  }

  createResponse(text: string): Response {
    return answer(this, text);
  }
}
describe(TextItem, 'FormApp.TextItem', TEXT);

const PARAGRAPH = {
  ...ASKING,
  createResponse: 'forms (string)',
} as const satisfies Partial<Record<keyof ParagraphFace, string>>;

/** https://developers.google.com/apps-script/reference/forms/paragraph-text-item */
export class ParagraphTextItem extends Asking<ParagraphFace> implements Pick<ParagraphFace, keyof typeof PARAGRAPH> {
  createResponse(text: string): Response {
    return answer(this, text);
  }
}
describe(ParagraphTextItem, 'FormApp.ParagraphTextItem', PARAGRAPH);

const DATE = { ...ASKING, createResponse: 'forms (date)' } as const satisfies Partial<Record<keyof DateFace, string>>;

/** https://developers.google.com/apps-script/reference/forms/date-item */
export class DateItem extends Asking<DateFace> implements Pick<DateFace, keyof typeof DATE> {
  /** The day by the clock of the script. */
  createResponse(date: GoogleAppsScript.Base.Date): Response {
    const zone = timeZone(this.execution.options.scriptTimeZone ?? 'Europe/Moscow');
    return answer(this, formatDate(new Date(date.getTime()), zone, 'yyyy-MM-dd'));
  }
}
describe(DateItem, 'FormApp.DateItem', DATE);

const SCALE = {
  ...ASKING,
  setBounds: 'forms (int,int)',
  setLabels: 'forms (string,string)',
  createResponse: 'forms (int)',
} as const satisfies Partial<Record<keyof ScaleFace, string>>;

/** https://developers.google.com/apps-script/reference/forms/scale-item */
export class ScaleItem extends Asking<ScaleFace> implements Pick<ScaleFace, keyof typeof SCALE> {
  setBounds(from: number, to: number): ScaleFace {
    if (from < 0 || from > 1 || to < 3 || to > 10) throw new Error(`A scale from ${from} to ${to} is out of bounds.`);
    this.scale({ from, to });
    return open(this);
  }

  setLabels(low: string, high: string): ScaleFace {
    this.scale({ low, high });
    return open(this);
  }

  createResponse(step: number): Response {
    return answer(this, String(step));
  }

  private scale(changed: Partial<{ from: number; to: number; low: string; high: string }>): void {
    const kept = this.kept();
    kept.scale = { from: 1, to: 5, low: '', high: '', ...kept.scale, ...changed };
  }
}
describe(ScaleItem, 'FormApp.ScaleItem', SCALE);

const CHOICE = {
  ...ASKING,
  setChoiceValues: 'forms (array)',
  getChoices: 'forms ()',
} as const satisfies Partial<Record<keyof ChoiceFace & keyof CheckboxFace, string>>;

abstract class Choosing<Face> extends Asking<Face> {
  setChoiceValues(values: unknown[]): Face {
    const texts = values.map(String);
    if (texts.length === 0) throw new Error('The array is empty: choices');
    if (new Set(texts).size < texts.length) throw new Error('Questions cannot have duplicate choice values.');
    this.kept().choices = texts;
    return open(this);
  }

  getChoices(): GoogleAppsScript.Forms.Choice[] {
    return (this.kept().choices ?? []).map((value) => open(new Choice(this.execution, value)));
  }
}

/** https://developers.google.com/apps-script/reference/forms/multiple-choice-item */
export class MultipleChoiceItem extends Choosing<ChoiceFace> implements Pick<ChoiceFace, keyof typeof CHOICE> {}
describe(MultipleChoiceItem, 'FormApp.MultipleChoiceItem', CHOICE);

const CHECKBOX = {
  ...CHOICE,
  createResponse: 'forms (array)',
} as const satisfies Partial<Record<keyof CheckboxFace, string>>;

/** https://developers.google.com/apps-script/reference/forms/checkbox-item */
export class CheckboxItem extends Choosing<CheckboxFace> implements Pick<CheckboxFace, keyof typeof CHECKBOX> {
  createResponse(texts: unknown[]): Response {
    return answer(this, texts.map(String));
  }
}
describe(CheckboxItem, 'FormApp.CheckboxItem', CHECKBOX);

/** https://developers.google.com/apps-script/reference/forms/page-break-item */
export class PageBreakItem extends Part<PageFace> implements Pick<PageFace, keyof typeof PART> {}
describe(PageBreakItem, 'FormApp.PageBreakItem', PART);
