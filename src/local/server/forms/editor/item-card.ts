import { escaped } from '../../../html';
import type { EditProblem } from '../../../services/form-edit';
import { isQuestion } from '../../../services/forms/forms';
import type { BookFormItem } from '../../../state';
import { type DraftItem, isNew, NEW_KINDS } from './draft';
import { words } from './words';

/** An item as it is put before the person who changes it. */
export interface Card {
  readonly item: DraftItem;
  /** As it stands in the form; absent while it does not. */
  readonly before: BookFormItem | undefined;
  /** What it is called on the page: «Вопрос 3». */
  readonly name: string;
  readonly problem: EditProblem['problem'] | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Where the keyboard is: `problem` in the field that is wrong. */
  readonly focus: 'up' | 'down' | 'title' | 'problem' | undefined;
}

export const cardId = ({ key }: Pick<DraftItem, 'key'>): string => `i-${key}`;

export function cardHtml(card: Card): string {
  const { item, name, problem } = card;
  const { key } = item;
  const kind = isNew(item) || !isQuestion(item) ? '' : ` · ${words.kinds[item.kind]}`;
  const error = problem === undefined ? '' : `<p class="error" id="e-${key}">${words.problems[problem]}</p>`;
  const looks = `card item${isNew(item) ? ' new' : ''}${problem === undefined ? '' : ' bad'}`;
  const fields = `${titleHtml(card)}${helpHtml(card)}${isNew(item) ? kindHtml(item) : ''}`;
  return `<fieldset class="${looks}" id="${cardId(item)}"><input type="hidden" name="item" value="${key}"><legend>${escaped(name)}${kind}</legend>${error}${fields}${answersHtml(card)}${requiredHtml(item)}${toolsHtml(card)}</fieldset>`;
}

/** Where a browser does not fit the height of a field to its text. */
const MOST_ROWS = 12;

/**
 * A field under its name. The first line break in a text area is dropped by browsers: one stands there for that.
 *
 * @param looks Classes that say how high it is.
 */
export function areaHtml(name: string, label: string, text: string, looks: string, state = ''): string {
  const rows = Math.min(text.split('\n').length + (looks === 'long' ? 1 : 0), MOST_ROWS);
  return `<label class="label" for="f-${name}">${label}</label><textarea class="field ${looks}" id="f-${name}" name="${name}" rows="${rows}" dir="auto"${state}>\n${escaped(text)}</textarea>`;
}

function titleHtml(card: Card): string {
  const { item, problem, focus } = card;
  const label = isQuestion(item) ? words.title : words.heading;
  const isWrong = problem !== undefined && !isOfChoices(problem);
  const state = `${isWrong ? wrongState(card) : ''}${focus === 'title' ? ' autofocus' : ''}`;
  return areaHtml(`title.${item.key}`, label, item.title, 'short ask', state);
}

const isOfChoices = (problem: Card['problem']): boolean => problem === 'noChoices' || problem === 'doubledChoice';

const wrongState = ({ item: { key }, focus }: Card): string =>
  ` aria-describedby="e-${key}" aria-invalid="true"${focus === 'problem' ? ' autofocus' : ''}`;

const helpHtml = ({ item: { key, help } }: Card): string => areaHtml(`help.${key}`, words.help, help, 'short');

function kindHtml({ key, kind }: DraftItem): string {
  const options = NEW_KINDS.map((each) => optionHtml(each, words.kinds[each], each === kind));
  return selectHtml(`kind.${key}`, words.kind, options);
}

const optionHtml = (value: string, text: string, isChosen: boolean): string =>
  `<option value="${value}"${isChosen ? ' selected' : ''}>${text}</option>`;

const selectHtml = (name: string, label: string, options: readonly string[]): string =>
  `<label class="label" for="f-${name}">${label}</label><select class="field" id="f-${name}" name="${name}">${options.join('')}</select>`;

/** How it is answered: of a new question whatever its kind may come to need. */
function answersHtml(card: Card): string {
  const { item, before } = card;
  const { kind } = item;
  const choices = `<div class="choosing">${choicesHtml(card)}</div>`;
  if (isNew(item)) return `${choices}<div class="scaling">${highestHtml(item)}${labelsHtml(item)}</div>`;
  if (kind === 'choice' || kind === 'checkbox') return choices;
  if (kind === 'scale') return `<p class="note">${stepsOf(item)}</p>${labelsHtml(item)}`;
  const accepts = before?.accepts;
  return accepts === undefined ? '' : `<p class="note">${escaped(words.checked(accepts.help.trim()))}</p>`;
}

function choicesHtml(card: Card): string {
  const { key, choices } = card.item;
  return areaHtml(`choices.${key}`, words.choices, choices, 'long', isOfChoices(card.problem) ? wrongState(card) : '');
}

function highestHtml({ key, scale }: DraftItem): string {
  const steps = Array.from({ length: 8 }, (_, at) => String(at + 3));
  const options = steps.map((step) => optionHtml(step, step, step === String(scale.to)));
  return selectHtml(`to.${key}`, words.highest, options);
}

const stepsOf = ({ scale: { from, to } }: DraftItem): string => words.steps(from, to);

function labelsHtml({ key, scale: { low, high } }: DraftItem): string {
  const field = (name: string, label: string, text: string) =>
    `<div><label class="label" for="f-${name}.${key}">${label}</label><input class="field" id="f-${name}.${key}" name="${name}.${key}" dir="auto" value="${escaped(text)}"></div>`;
  return `<div class="low-high">${field('low', words.low, low)}${field('high', words.high, high)}</div>`;
}

function requiredHtml(item: DraftItem): string {
  const { key, required } = item;
  if (!isQuestion(item)) return '';
  return `<label class="option"><input type="checkbox" name="required.${key}"${required ? ' checked' : ''}><span>${words.required}</span></label>`;
}

/** What can be done with an item as a whole. */
function toolsHtml(card: Card): string {
  const { item, name, isFirst, isLast, focus } = card;
  const { key, isGone } = item;
  const tool = (act: string, text: string, isIdle: boolean) => {
    const state = isIdle ? ' disabled' : focus === act ? ' autofocus' : '';
    return `<button class="tool" name="do" value="${act}:${key}" aria-label="${escaped(`${text}: ${name}`)}"${state}>${text}</button>`;
  };
  const note = isNew(item) || !isQuestion(item) ? '' : `<small>${words.removeNote}</small>`;
  const remove = `<label class="option remove"><input type="checkbox" name="remove.${key}"${isGone ? ' checked' : ''}><span>${words.remove}${note}</span></label>`;
  return `${remove}<div class="tools">${tool('up', words.up, isFirst)}${tool('down', words.down, isLast)}${tool('add', words.addBelow, false)}</div>`;
}
