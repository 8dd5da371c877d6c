import { sheets as text } from '../../texts/questionnaires-sidebar';
import type { Output } from '../parts/call';
import { documentLink } from '../parts/document-link';
import { button, type Child, h } from '../parts/dom';
import type { Surveyed } from './groups';

export type Printed = Output<'printLinks'>;

export interface SheetActs {
  print(schoolClass: string): void;
  issue(count: number): void;
}

/** The most codes that are given at once. */
const MOST = 500;

/** The sheet of codes and links of a questionnaire: for those who are in the bases, and for those who are not yet. */
export function sheetView({ key, purpose }: Surveyed, printed: Printed | undefined, acts: SheetActs): HTMLElement {
  const group = h('input', { type: 'text', id: `class-${key}`, 'aria-describedby': `class-hint-${key}` });
  return h(
    'details',
    { class: 'sheet', open: printed !== undefined },
    h('summary', { id: `sheet-${key}` }, text.title),
    ...(printed ? [made(printed)] : []),
    h('p', {}, text.what),
    h(
      'div',
      { class: 'field' },
      h('label', { for: group.id }, text.forClass),
      group,
      h('p', { class: 'hint', id: `class-hint-${key}` }, text.forAll),
    ),
    h(
      'div',
      { class: 'actions' },
      button(text.print, () => acts.print(group.value.trim()), { id: `print-${key}` }),
    ),
    ...(purpose === 'intake' ? newcomers(key, acts) : []),
  );
}

function newcomers(key: string, { issue }: SheetActs): readonly Child[] {
  const problem = h('p', { class: 'error', role: 'alert', id: `count-problem-${key}` });
  const count = h('input', { type: 'number', min: 1, max: MOST, id: `count-${key}`, 'aria-describedby': problem.id });
  const go = (): void => {
    const asked = Number(count.value);
    const isSound = Number.isInteger(asked) && asked >= 1 && asked <= MOST;
    problem.textContent = isSound ? '' : text.badCount(MOST);
    if (isSound) issue(asked);
  };
  return [
    h('h3', {}, text.newTitle),
    h('div', { class: 'field' }, h('label', { for: count.id }, text.newCount), count, problem),
    h('div', { class: 'actions' }, button(text.issue, go, { id: `issue-${key}` })),
  ];
}

export const saidOf = ({ document, rows, newCodes }: Printed): string =>
  newCodes.length > 0 ? text.issued(document, newCodes.length) : text.done(document, rows);

const made = (printed: Printed): HTMLElement =>
  h('div', { class: 'note good' }, h('p', {}, `✓ ${saidOf(printed)}`), documentLink(printed.link, text.open));
