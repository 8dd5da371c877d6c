import { readCode } from '../../tables/typed-code';
import type { ConsentKind } from '../../tables/words';
import { consentNames } from '../../texts/consent-names';
import { consentsSidebar as text } from '../../texts/consents-sidebar';
import type { Output } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import { field, select } from './fields';
import type { ConsentActs, Withdrawal } from './view';

/** A withdrawal: who, what, when; nothing is written before what would change has been seen. */
export function withdrawing(acts: ConsentActs): HTMLElement {
  const { elements, read, inputs } = entered();
  const shown = h('div', { role: 'status' });
  const clear = (): void => shown.replaceChildren();
  const preview = (): void => {
    const given = read();
    if (!given) return;
    acts.preview(given, (found) => {
      shown.replaceChildren(
        ...previewed(found),
        answers(() => acts.withdraw(given), clear),
      );
      shown.querySelector<HTMLElement>('#withdraw')?.focus();
    });
  };
  // What is carried out is what was seen.
  for (const input of inputs) input.addEventListener('input', clear);
  return h(
    'details',
    { class: 'withdrawing' },
    h('summary', {}, text.withdrawTitle),
    h('p', {}, text.withdrawHow),
    ...elements,
    h('div', { class: 'actions' }, button(text.preview, preview, { id: 'preview' })),
    shown,
  );
}

/** The fields, and what they say once they are filled in. */
function entered() {
  const nobody = h('p', { class: 'error', id: 'withdraw-nobody' });
  const undated = h('p', { class: 'error', id: 'withdraw-undated' });
  const person = h('input', {
    type: 'text',
    id: 'withdraw-person',
    autocomplete: 'off',
    'aria-describedby': nobody.id,
  });
  const day = h('input', { type: 'date', id: 'withdraw-day', 'aria-describedby': undated.id });
  const kind = select('withdraw-kind', consentNames, 'processing');
  const check = (input: HTMLInputElement, isSound: boolean, line: HTMLElement, words: string): boolean => {
    line.textContent = isSound ? '' : words;
    input.setAttribute('aria-invalid', String(!isSound));
    if (!isSound) input.focus();
    return isSound;
  };
  const read = (): Withdrawal | undefined => {
    const code = readCode(person.value, 'person');
    const isDated = check(day, day.value !== '', undated, text.whenMissing);
    check(person, code !== undefined, nobody, text.personMissing);
    return code !== undefined && isDated
      ? { person: code, kind: kind.value as ConsentKind, day: day.value }
      : undefined;
  };
  const elements = [field(text.person, person, nobody), field(text.what, kind), field(text.when, day, undated)];
  return { elements, read, inputs: [person, kind, day] };
}

function previewed({ changes, left }: Output<'withdrawConsent'>): readonly Child[] {
  return [
    ...(changes.length === 0
      ? [h('p', {}, text.nothingChanges)]
      : [
          h('h3', {}, text.willChange),
          h(
            'ul',
            { class: 'changes' },
            ...changes.map(({ tab, row, column, was, now }) => h('li', {}, text.change(tab, row, column, was, now))),
          ),
        ]),
    ...(left.length === 0
      ? []
      : [
          h('h3', {}, text.willBeLeft),
          h('ul', { class: 'left' }, ...left.map(({ what, by }) => h('li', {}, text.due(by, what)))),
        ]),
  ];
}

const answers = (withdraw: () => void, cancel: () => void): HTMLElement =>
  h(
    'div',
    { class: 'actions' },
    button(text.withdraw, withdraw, { class: 'primary', id: 'withdraw' }),
    button(text.cancel, cancel),
  );
