import { sameWords } from '../tables/cell';
import { choicesByTitle } from './choices-by-title';
import type { FormMapping } from './form-mapping';
import { type Question, type Questionnaire, questionsOf } from './questionnaire';

/** What stands in a form and can be answered. */
interface StandingItem {
  readonly id: number;
  readonly title: string;
  readonly choices: readonly string[];
}

/** How a form differs from its questionnaire after a school has changed it. */
export interface Drift {
  readonly kind: /** Other words for a question of ours: harmless. */
    | 'renamed'
    /** An item that nobody has said what it is. */
    | 'added'
    /** A question that the form asks no longer. */
    | 'removed'
    /** A choice that leads to none of ours. */
    | 'choiceAdded'
    /** A choice of ours that nobody can choose any longer. */
    | 'choiceRemoved';
  readonly item?: number;
  /** Key of the question. */
  readonly question?: string;
  /** The words that stand in the form. */
  readonly now?: string;
  /** The words that were declared. */
  readonly was?: string;
}

/** How a form differs from its questionnaire: question by question, then what stands in the form beside them. */
export function driftOf(
  questionnaire: Questionnaire,
  mapping: FormMapping,
  items: readonly StandingItem[],
): readonly Drift[] {
  const mapped = new Map(Object.entries(mapping.items));
  const drift = questionsOf(questionnaire).flatMap((question) => {
    const ids = mapped.get(question.key) ?? [];
    const standing = items.filter(({ id }) => ids.includes(id));
    return standing.length === 0
      ? [{ kind: 'removed' as const, question: question.key, was: question.title }]
      : [...renamed(question, standing), ...choicesChanged(question, mapping, standing)];
  });
  const known = new Set([...[...mapped.values()].flat(), ...mapping.ignored]);
  const added = items.filter(({ id }) => !known.has(id));
  return [...drift, ...added.map(({ id, title }) => ({ kind: 'added' as const, item: id, now: title }))];
}

const renamed = ({ key, title }: Question, standing: readonly StandingItem[]): readonly Drift[] =>
  standing
    .filter((item) => sameWords(item.title) !== sameWords(title))
    .map((item) => ({ kind: 'renamed', item: item.id, question: key, now: item.title, was: title }));

function choicesChanged(question: Question, mapping: FormMapping, standing: readonly StandingItem[]): readonly Drift[] {
  if (question.kind !== 'one' && question.kind !== 'many') return [];
  const byTitle = choicesByTitle(question, mapping);
  const offered = new Set(standing.flatMap(({ choices }) => choices.map(byTitle)));
  const added = standing.flatMap(({ id, choices }) =>
    choices
      .filter((title) => byTitle(title) === undefined)
      .map((now) => ({ kind: 'choiceAdded' as const, item: id, question: question.key, now })),
  );
  const removed = question.choices
    .filter(({ key }) => !offered.has(key))
    .map(({ title }) => ({ kind: 'choiceRemoved' as const, question: question.key, was: title }));
  return [...added, ...removed];
}
