import { escaped } from '../../html';
import type { BookFormItem } from '../../state';
import { fieldOf } from './given';
import { words } from './words';

/** A question as it is shown: with what has been answered, and what is wrong with it. */
export interface Asked {
  readonly item: BookFormItem;
  readonly given: readonly string[];
  readonly problem: string | undefined;
  /** The keyboard begins here. */
  readonly isFirst: boolean;
}

/** The id of the field of a question in which one begins to answer. */
export const placeOf = ({ id }: BookFormItem): string => `q${id}`;

export const titleOf = ({ title }: BookFormItem): string => (title.trim() === '' ? words.untitled : title);

export function questionHtml(asked: Asked): string {
  const { kind } = asked.item;
  if (kind === 'choice' || kind === 'checkbox') return groupHtml(asked, optionsHtml(asked));
  if (kind === 'scale') return groupHtml(asked, scaleHtml(asked));
  return fieldHtml(asked);
}

const cardOf = ({ problem }: Asked): string => `card${problem === undefined ? '' : ' bad'}`;

/** What stands between the title of a question and its field. */
function notesHtml({ item: { id, help }, problem }: Asked): string {
  const helped = help.trim() === '' ? '' : `<p class="help" id="h${id}">${escaped(help)}</p>`;
  return `${helped}${problem === undefined ? '' : `<p class="error" id="e${id}">${escaped(problem)}</p>`}`;
}

function describedBy({ item: { id, help }, problem }: Asked): string {
  const ids = [...(problem === undefined ? [] : [`e${id}`]), ...(help.trim() === '' ? [] : [`h${id}`])];
  return ids.length === 0 ? '' : ` aria-describedby="${ids.join(' ')}"`;
}

/** Never on a line of its own. */
const STAR = '<span class="must" aria-hidden="true">\u00a0*</span>';

function fieldHtml(asked: Asked): string {
  const { item, given, problem, isFirst } = asked;
  const [value = ''] = given;
  const state = [
    `class="field" id="${placeOf(item)}" name="${fieldOf(item)}"${describedBy(asked)}`,
    ...(item.required ? ['required'] : []),
    ...(problem === undefined ? [] : ['aria-invalid="true"']),
    ...(isFirst ? ['autofocus'] : []),
  ].join(' ');
  // A line break at the beginning of a text area is dropped by browsers: the first one stands for that.
  const field =
    item.kind === 'paragraph'
      ? `<textarea ${state} dir="auto">\n${escaped(value)}</textarea>`
      : `<input ${state} ${inputOf(item)} value="${escaped(value)}">`;
  const title = `${escaped(titleOf(item))}${item.required ? STAR : ''}`;
  return `<div class="${cardOf(asked)}"><label class="title" for="${placeOf(item)}">${title}</label>${notesHtml(asked)}${field}</div>`;
}

function inputOf({ kind, accepts }: BookFormItem): string {
  // Years of six digits are dates to a browser and to nobody else.
  if (kind === 'date') return 'type="date" max="9999-12-31"';
  const isNumber = accepts?.min !== undefined || accepts?.max !== undefined;
  return `type="text" dir="auto"${isNumber ? ' inputmode="numeric"' : ''}`;
}

function groupHtml(asked: Asked, inside: string): string {
  const { item } = asked;
  const must = item.required ? `${STAR}<span class="hidden"> (${words.must})</span>` : '';
  const legend = `<legend class="title">${escaped(titleOf(item))}${must}</legend>`;
  return `<fieldset class="${cardOf(asked)}"${describedBy(asked)}>${legend}${notesHtml(asked)}${inside}</fieldset>`;
}

/** More choices than this stand in two columns where there is room. */
const MANY = 10;

function optionsHtml(asked: Asked): string {
  const { item, given } = asked;
  const { kind, required, choices = [] } = item;
  const input = inputs(asked, kind === 'choice' ? 'radio' : 'checkbox');
  const options = choices.map((choice) => {
    return `<label class="option">${input(choice, given.includes(choice))}<span>${escaped(choice)}</span></label>`;
  });
  const none = kind === 'choice' && !required ? noneHtml(input('', given.length === 0)) : '';
  return `<div${options.length > MANY ? ' class="many"' : ''}>${options.join('')}</div>${none}`;
}

/** Takes a choice back: without a script nothing else would. */
const noneHtml = (input: string): string => `<label class="option none">${input}<span>${words.noAnswer}</span></label>`;

function scaleHtml(asked: Asked): string {
  const { item, given } = asked;
  const { from, to, low, high } = item.scale ?? { from: 1, to: 5, low: '', high: '' };
  const input = inputs(asked, 'radio');
  const nameOf = (end: string) => (end === '' ? '' : `<span class="hidden"> – ${escaped(end)}</span>`);
  const steps = Array.from({ length: to - from + 1 }, (_, at) => {
    const step = from + at;
    const end = step === from ? low : step === to ? high : '';
    const text = String(step);
    return `<label class="step"><span>${text}${nameOf(end)}</span>${input(text, given.includes(text))}</label>`;
  });
  const ends =
    low === '' && high === ''
      ? ''
      : `<div class="ends" aria-hidden="true"><span>${escaped(low)}</span><span>${escaped(high)}</span></div>`;
  const none = item.required ? '' : noneHtml(input('', given.length === 0));
  return `<div class="scale">${steps.join('')}</div>${ends}${none}`;
}

/** Makes the inputs of one question; the first of them is where one begins. */
function inputs({ item, problem, isFirst }: Asked, type: 'radio' | 'checkbox') {
  let count = 0;
  return (value: string, isChosen: boolean): string => {
    count += 1;
    const first = count === 1 ? ` id="${placeOf(item)}"${isFirst ? ' autofocus' : ''}` : '';
    const marks = [
      ...(isChosen ? [' checked'] : []),
      ...(item.required && type === 'radio' ? [' required'] : []),
      ...(problem === undefined ? [] : [' aria-invalid="true"']),
    ];
    return `<input type="${type}" name="${fieldOf(item)}" value="${escaped(value)}"${first}${marks.join('')}>`;
  };
}
