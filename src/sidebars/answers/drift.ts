import { drifts as text } from '../../texts/questionnaires-sidebar';
import type { Input } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import type { Surveyed } from './groups';

type Drift = Surveyed['drift'][number];

export interface DriftActs {
  mapQuestion(input: Input<'mapQuestion'>): void;
  mapChoice(input: Input<'mapChoice'>): void;
}

/** What a school has changed in the words of a form, and what may be made of it. */
export function driftView(surveyed: Surveyed, acts: DriftActs): readonly Child[] {
  const { drift } = surveyed;
  if (drift.length === 0) return [];
  const needsAnswer = drift.some(({ kind }) => kind !== 'renamed');
  return [
    h(
      'div',
      { class: needsAnswer ? 'note warn' : 'note' },
      h('h3', {}, text.title),
      ...drift.map((each, at) => lineOf(surveyed, each, `${surveyed.key}-${at}`, acts)),
    ),
  ];
}

function lineOf(surveyed: Surveyed, drift: Drift, id: string, acts: DriftActs): HTMLElement {
  const { kind, now = '', was = '' } = drift;
  const question = surveyed.questions.find(({ key }) => key === drift.question)?.title ?? '';
  switch (kind) {
    case 'added':
      return questionBox(surveyed, drift, id, acts);
    case 'choiceAdded':
      return choiceBox(surveyed, drift, id, acts);
    case 'renamed':
      return h('p', {}, text.renamed(was, now));
    case 'choiceRemoved':
      return h('p', {}, text.choiceRemoved(was, question));
    default: {
      const isAnywhere = surveyed.drift.some((each) => each.kind === 'added');
      return h('p', {}, isAnywhere ? text.removed(was) : text.removedAlone(was));
    }
  }
}

const OWN = '';

function questionBox({ key: questionnaire, drift, questions }: Surveyed, each: Drift, id: string, acts: DriftActs) {
  const lost = new Set(drift.filter(({ kind }) => kind === 'removed').map(({ question }) => question));
  // What is missing from the form comes first: the new question most likely stands in its place.
  const sorted = [...questions.filter(({ key }) => lost.has(key)), ...questions.filter(({ key }) => !lost.has(key))];
  const options = [...sorted.map(({ key, title }) => [key, text.isQuestion(title)] as const), [OWN, text.own] as const];
  return selectBox(id, text.added(each.now ?? ''), options, (chosen) =>
    acts.mapQuestion({ questionnaire, item: each.item ?? 0, question: chosen === OWN ? null : chosen }),
  );
}

function choiceBox(
  { key: questionnaire, questions }: Surveyed,
  { question = '', now = '' }: Drift,
  id: string,
  acts: DriftActs,
) {
  const asked = questions.find(({ key }) => key === question);
  const options = (asked?.choices ?? []).map(({ key, title }) => [key, text.isChoice(title)] as const);
  return selectBox(id, text.choiceAdded(now, asked?.title ?? ''), options, (choice) =>
    acts.mapChoice({ questionnaire, question, title: now, choice }),
  );
}

/** A list to choose from; nothing is chosen for the person, and nothing happens before the button is pressed. */
function selectBox(
  id: string,
  label: string,
  options: readonly (readonly [value: string, title: string])[],
  save: (chosen: string) => void,
): HTMLElement {
  const problem = h('p', { class: 'error', role: 'alert' });
  const select = h(
    'select',
    { id: `map-${id}` },
    h('option', { value: UNCHOSEN }, text.choose),
    ...options.map(([value, title]) => h('option', { value }, title)),
  );
  const go = (): void => {
    const isChosen = select.value !== UNCHOSEN;
    problem.textContent = isChosen ? '' : text.unchosen;
    if (isChosen) save(select.value);
  };
  return h(
    'div',
    { class: 'field' },
    h('label', { for: select.id }, label),
    select,
    problem,
    h('div', { class: 'actions' }, button(text.save, go, { id: `save-${id}` })),
  );
}

const UNCHOSEN = '?';
