import type { Question, Questionnaire, Section } from '../questionnaires/questionnaire';
import { forms } from '../texts/forms';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** https://developers.google.com/apps-script/reference/forms/item-type */
const TYPES = {
  line: 'TEXT',
  text: 'PARAGRAPH_TEXT',
  whole: 'TEXT',
  day: 'DATE',
  code: 'TEXT',
  one: 'MULTIPLE_CHOICE',
  many: 'CHECKBOX',
  scale: 'SCALE',
} as const;

/**
 * Brings into a form whatever of a questionnaire is not there yet, in order, and answers which item asks which question.
 * An item gets its title last, so one with a title is whole; a question without is what a run that died left behind, or the
 * blank one with which Google may begin a form.
 * https://developers.google.com/apps-script/reference/forms/item#settitletitle
 */
export function putItems(form: Form, { sections }: Questionnaire): Readonly<Record<string, number>> {
  const take = standing(form);
  const items: Record<string, number> = {};
  sections.forEach((section, at) => {
    if (at > 0) putPage(form, section, take);
    for (const question of section.questions) {
      const item = take(TYPES[question.kind], question.title) ?? ask(form, question);
      items[question.key] = item.getId();
    }
  });
  return items;
}

type Take = (type: keyof typeof FormApp.ItemType, title: string) => Item | undefined;

/** What stands in a form already, each item to be taken once. */
function standing(form: Form): Take {
  const asking = new Set<unknown>(Object.values(TYPES).map((type) => FormApp.ItemType[type]));
  const found = form.getItems().map((item) => ({ item, type: item.getType(), title: item.getTitle() }));
  const isHalf = ({ type, title }: (typeof found)[number]) => title === '' && asking.has(type);
  for (const each of found) if (isHalf(each)) form.deleteItem(each.item);
  const left = found.filter((each) => !isHalf(each));
  return (type, title) => {
    const at = left.findIndex((each) => each.type === FormApp.ItemType[type] && each.title === title);
    return at < 0 ? undefined : left.splice(at, 1)[0]?.item;
  };
}

/** A page is the only item that may have no title. */
function putPage(form: Form, { title = '', help = '' }: Section, take: Take): void {
  if (title !== '' && take('PAGE_BREAK', title)) return;
  const page = take('PAGE_BREAK', '')?.asPageBreakItem() ?? form.addPageBreakItem();
  if (help !== '') page.setHelpText(help);
  if (title !== '') page.setTitle(title);
}

function ask(form: Form, question: Question) {
  const { title, help, required } = question;
  const item = addItem(form, question);
  if (help !== undefined) item.setHelpText(help);
  if (required) item.setRequired(true);
  item.setTitle(title);
  return item;
}

/** https://developers.google.com/apps-script/reference/forms/form */
function addItem(form: Form, question: Question) {
  switch (question.kind) {
    case 'line':
      return form.addTextItem();
    case 'text':
      return form.addParagraphTextItem();
    case 'whole':
      return form.addTextItem().setValidation(between(question.min, question.max));
    case 'day':
      return form.addDateItem();
    case 'code':
      return form.addTextItem().setValidation(codeOf(question.of));
    case 'one':
      return form.addMultipleChoiceItem().setChoiceValues(question.choices.map(({ title }) => title));
    case 'many':
      return form.addCheckboxItem().setChoiceValues(question.choices.map(({ title }) => title));
    case 'scale':
      return form.addScaleItem().setBounds(question.from, question.to).setLabels(question.low, question.high);
  }
}

/** https://developers.google.com/apps-script/reference/forms/text-validation-builder */
const between = (min: number, max: number) =>
  FormApp.createTextValidation().requireNumberBetween(min, max).setHelpText(forms.wholeBetween(min, max)).build();

function codeOf(kind: 'person' | 'pair') {
  const { pattern, help } = forms.code[kind];
  return FormApp.createTextValidation().requireTextMatchesPattern(pattern).setHelpText(help).build();
}
