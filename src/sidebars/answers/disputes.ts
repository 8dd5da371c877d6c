import { readCode } from '../../tables/typed-code';
import { disputeCards as text } from '../../texts/questionnaires-sidebar';
import type { Input, Output } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import type { Place } from '../parts/places';
import { momentOf } from './created';

export type Dispute = Output<'listDisputes'>['disputes'][number];

export interface DisputeActs {
  decide(input: Input<'decideDispute'>): void;
  goTo(place: Place): void;
}

/** Responses that were not taken as they are, each with what may be decided of it. */
export function disputeList(disputes: readonly Dispute[], acts: DisputeActs): readonly Child[] {
  if (disputes.length === 0) return [h('p', { class: 'note good' }, `✓ ${text.none}`)];
  return [h('p', {}, text.what), ...disputes.map((dispute) => card(dispute, acts))];
}

function card(dispute: Dispute, acts: DisputeActs): HTMLElement {
  const { response, title, answered, reason, given, candidates, canTake, free, moreFree } = dispute;
  const decide = (decision: Input<'decideDispute'>['decision'], mergeWith?: string): void =>
    acts.decide({ response, decision, ...(mergeWith !== undefined && { mergeWith }) });
  const merges = candidates.map(({ code }) =>
    button(text.merge(code), () => decide('merge', code), { id: `merge-${response}-${code}` }),
  );
  return h(
    'section',
    { class: 'dispute', 'aria-label': `${response} ${title}` },
    h('h3', {}, title),
    h('p', { class: 'quiet' }, `${text.answered(momentOf(answered))}, ${response}`),
    h('p', { class: 'reason' }, reason),
    ...(given === '' ? [] : [h('p', { class: 'quiet' }, text.given), h('p', { class: 'given' }, given)]),
    ...candidateLines(dispute, acts),
    ...(free.length === 0 ? [] : [h('p', { class: 'quiet free' }, text.free(free, moreFree))]),
    h(
      'div',
      { class: 'actions' },
      ...merges,
      ...(canTake ? [button(text.take, () => decide('take'), { id: `take-${response}` })] : []),
      button(text.ignore, () => decide('ignore'), { id: `ignore-${response}` }),
    ),
    other(response, (code) => decide('merge', code)),
  );
}

function candidateLines({ response, candidates }: Dispute, { goTo }: DisputeActs): readonly Child[] {
  if (candidates.length === 0) return [];
  const lines = candidates.map(({ code, label, tab, row }) =>
    button(text.candidate(label, tab, row), () => goTo({ tab, row, code }), {
      class: 'link',
      id: `see-${response}-${code}`,
    }),
  );
  return [
    h('p', { class: 'quiet' }, text.candidates),
    h('ul', { class: 'plain' }, ...lines.map((line) => h('li', {}, line))),
  ];
}

/** A way to name somebody who does not look like the answer at all. */
function other(response: string, merge: (code: string) => void): HTMLElement {
  const problem = h('p', { class: 'error', role: 'alert' });
  const heading = h('summary', { id: `more-${response}` }, text.other);
  const input = h('input', {
    type: 'text',
    id: `other-${response}`,
    autocomplete: 'off',
    'aria-labelledby': heading.id,
  });
  const go = (): void => {
    const code = readCode(input.value, 'person');
    problem.textContent = code === undefined ? text.badCode : '';
    if (code !== undefined) merge(code);
  };
  return h(
    'details',
    {},
    heading,
    h('div', { class: 'field' }, input, h('p', { class: 'hint' }, text.otherHint), problem),
    h('div', { class: 'actions' }, button(text.mergeOther, go, { id: `merge-other-${response}` })),
  );
}
