import { dayMonthYear } from '../../tables/cell';
import { MEETING_KINDS } from '../../tables/words';
import { decimal, analysisPage as text, words } from '../../texts/analysis';
import type { Output } from '../parts/call';
import { type Child, h } from '../parts/dom';
import { note, table } from './table';

type Feedback = Output<'analyseAnswers'>['feedback'];

/** Who asks for the curator comes first; then what was said of each kind of meeting. */
export function feedbackView({ questions, meetings, pairs, pairsWithout, curatorNeeded }: Feedback): readonly Child[] {
  if (meetings.length === 0) return [note(words.noAnswers)];
  return [
    ...(curatorNeeded.length === 0 ? [] : [calls(curatorNeeded)]),
    table({
      label: text.meeting,
      head: [text.meeting, words.answered, ...questions.map(({ label }) => label)],
      rows: meetings.map(({ kind, answered, scores }) => [
        kind === null ? words.unsaid : MEETING_KINDS[kind],
        String(answered),
        ...scores.map(decimal),
      ]),
    }),
    note(words.bothSides),
    ...(pairsWithout.length === 0 ? [] : [without(pairsWithout, pairs)]),
  ];
}

const without = (codes: readonly string[], pairs: number): HTMLElement =>
  h('p', {}, h('b', {}, `${words.pairsWithout(codes.length, pairs)}: `), codes.join(', '));

const calls = (needed: Feedback['curatorNeeded']): HTMLElement =>
  h(
    'div',
    { class: 'note warn' },
    h('b', {}, text.curatorNeeded),
    h(
      'ul',
      { class: 'plain' },
      ...needed.map(({ person, pair, day }) => h('li', {}, [person, pair, dayMonthYear(day)].join(', '))),
    ),
  );
