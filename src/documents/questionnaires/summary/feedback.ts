import type { Feedback } from '../../../domain/answers/feedback';
import { MEETING_KINDS } from '../../../tables/words';
import { decimal, words } from '../../../texts/analysis';
import { capitalised } from '../../orders/order-parts';
import { cell, figure, type SummarySection, tableOf } from './section';

/** Mean scores by the kind of meeting, and the pairs of which nothing was said. */
export function feedbackSection({ questions, meetings, pairs, pairsWithout }: Feedback): SummarySection | undefined {
  if (meetings.length === 0) return undefined;
  const table = tableOf(
    [['Вид встречи'], [words.answered, 30], ...questions.map(({ label }) => [label, 45] as const)],
    meetings.map(({ kind, answered, scores }) => [
      cell(capitalised(kind === null ? words.unsaid : MEETING_KINDS[kind])),
      figure(String(answered)),
      ...(scores.every((score) => score === null)
        ? [{ ...figure(words.fewPeople), span: questions.length }]
        : scores.map((score) => figure(decimal(score)))),
    ]),
  );
  const without =
    pairsWithout.length === 0 ? [] : [`${words.pairsWithout(pairsWithout.length, pairs)}: ${pairsWithout.join(', ')}.`];
  return {
    tables: [{ caption: 'Средние оценки встреч (из 10)', table, notes: [words.bothSides, ...without] }],
    notes: [],
  };
}
