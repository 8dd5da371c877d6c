import { dayMonthYear } from '../../tables/cell';
import { consents as text } from '../../texts/person';
import { button, h } from '../parts/dom';
import { type ConsentState, type Paper, paperForm } from './paper';

/** What is needed and what there is, and a small form for a paper that has been signed. */
export function consentBlock(states: readonly ConsentState[], record: (paper: Paper) => void): HTMLElement {
  const block = h('section', { class: 'consents' });
  const listed = states.filter(({ needed, state }) => needed || state !== 'missing');
  const list = h('ul', { class: 'plain' }, ...listed.map(lineOf));
  const closed = (): void => {
    const open = button(text.mark, opened, { id: 'mark-consent' });
    block.replaceChildren(h('h2', {}, text.title), list, h('div', { class: 'actions' }, open));
  };
  const opened = (): void => {
    const form = paperForm(states, record, () => {
      closed();
      block.querySelector<HTMLElement>('#mark-consent')?.focus();
    });
    block.replaceChildren(h('h2', {}, text.title), list, form);
    block.querySelector<HTMLElement>('select')?.focus();
  };
  closed();
  return block;
}

function lineOf({ kindTitle, needed, state, rightlySigned, ...paper }: ConsentState): HTMLElement {
  const isWrong = state === 'given' && !rightlySigned;
  const isBad = needed && state !== 'given';
  const word = isWrong ? text.wrongSigner : text.states[state];
  const details: readonly string[] = [
    ...(paper.signed === undefined || paper.signer === undefined
      ? []
      : [text.paper(dayMonthYear(paper.signed), paper.signer)]),
    ...(paper.validUntil === undefined ? [] : [text.until(dayMonthYear(paper.validUntil))]),
    ...(isBad || isWrong ? [text.signer(paper.signerNeeded)] : []),
  ];
  return h(
    'li',
    { class: lookOf(state, isBad, isWrong) },
    h('span', { class: 'kind' }, text.kind(kindTitle)),
    h('span', { class: 'state' }, `${isWrong ? '!' : text.marks[state]} ${word}`),
    h('span', { class: 'quiet' }, [...(needed ? [] : [`${text.kind(text.notNeeded)}.`]), ...details].join(' ')),
  );
}

function lookOf(state: ConsentState['state'], isBad: boolean, isWrong: boolean): string | undefined {
  if (isWrong) return 'wrong';
  if (isBad) return 'bad';
  return state === 'given' ? 'good' : undefined;
}
