import * as z from 'zod/mini';
import { calendarDate, dayMonthYear, sameWords } from '../../tables/cell';
import type { Column } from '../../tables/column';
import type { Finding } from '../../tables/finding';
import { person as text } from '../../texts/person';
import { h } from '../parts/dom';

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type AnyColumn = Column<unknown>;

/** A column of a card, as something to fill in. */
export interface Field {
  readonly key: string;
  readonly element: HTMLElement;
  /** What is entered, as a person would type it in the sheet. */
  text(): string;
  /** Shows what is wrong; nothing takes it away. */
  tell(problems: readonly Pick<Finding, 'severity' | 'message'>[]): void;
  isWrong(): boolean;
  focus(): void;
}

/** Columns this wide hold sentences, in pixels. */
const LONG = 180;

/** A text that no column of days and numbers takes: stands for what a browser does not hand over. */
const UNREADABLE = '?';

/** The field of a column: `changed` is told of every stroke, `left` when a value is complete. */
export function fieldOf(
  key: string,
  column: AnyColumn,
  value: string,
  on: { readonly changed: () => void; readonly left: () => void },
): Field {
  const input = inputFor(column, value);
  const [id, hint, problem] = [`field-${key}`, `hint-${key}`, `problem-${key}`];
  const said = h('div', { id: problem });
  input.id = id;
  input.setAttribute('aria-describedby', [...(column.help === undefined ? [] : [hint]), problem].join(' '));
  if (!column.blank) input.setAttribute('aria-required', 'true');
  input.addEventListener('input', on.changed);
  input.addEventListener('change', on.left);
  return {
    key,
    element: h(
      'div',
      { class: 'field' },
      h('label', { for: id }, column.blank ? column.header : `${column.header} *`),
      input,
      said,
      ...(column.help === undefined ? [] : [h('p', { class: 'hint', id: hint }, column.help)]),
    ),
    text: () => textIn(input),
    tell(problems) {
      const isWrong = problems.some(({ severity }) => severity === 'error');
      if (isWrong) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
      said.replaceChildren(...problems.map(({ severity, message }) => h('p', { class: severity }, message)));
    },
    isWrong: () => input.hasAttribute('aria-invalid'),
    focus: () => input.focus(),
  };
}

function textIn(input: Input): string {
  if (input.validity?.badInput) return UNREADABLE;
  return input.type === 'date' && input.value !== '' ? dayMonthYear(input.value) : input.value;
}

const takes = (column: AnyColumn, typed: string): boolean => z.safeDecode(column.cell, typed).success;

/** What suits a column; a value that it could not show is left as text, to be mended. */
function inputFor(column: AnyColumn, value: string): Input {
  const { format, range, choices } = column;
  if (choices) return choiceOf(choices, value);
  const isShown = value === '' || takes(column, value);
  if (format === 'date' && isShown)
    return filled(h('input', { type: 'date', min: '1900-01-01', max: '2100-12-31' }), calendarDate(value) ?? '');
  if (range && isShown) return filled(h('input', { type: 'number', ...range, step: 1 }), value);
  if (isLink(column)) return filled(h('input', { type: 'url' }), value);
  if (format === 'text' && column.width >= LONG && !column.personal) return filled(h('textarea', { rows: 2 }), value);
  return filled(h('input', { type: 'text', autocomplete: 'off' }), value);
}

const isLink = (column: AnyColumn): boolean =>
  column.format === 'text' && takes(column, 'https://school.ru') && !takes(column, '-');

function filled<Each extends Input>(input: Each, value: string): Each {
  input.value = value;
  return input;
}

function choiceOf(choices: readonly string[], value: string): HTMLSelectElement {
  const known = choices.find((choice) => sameWords(choice) === sameWords(value));
  const strange = known === undefined && value !== '' ? [value] : [];
  const options = [...strange, ...choices].map((choice) => h('option', { value: choice }, choice));
  return filled(h('select', {}, h('option', { value: '' }, text.unknown), ...options), known ?? value);
}
