import { drifts as text } from '../../texts/questionnaires-sidebar';
import type { Input } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import type { Surveyed } from './groups';

type Drift = Surveyed['drift'][number];

export interface DriftActs {
  mapQuestion(input: Input<'mapQuestion'>): void;
  mapChoice(input: Input<'mapChoice'>): void;
}

/** What a questionnaire cannot do without: nobody is known without it. */
const IDENTIFYING: readonly (string | undefined)[] = ['code', 'pair', 'fullName'];

/** Other words, a question that is left out and a choice that is left out need no answer. */
export const needsDecision = ({ kind, question }: Drift): boolean =>
  kind === 'added' || kind === 'choiceAdded' || (kind === 'removed' && IDENTIFYING.includes(question));

/** What a school has changed in the words of a form, and what may be made of it. */
export function driftView(surveyed: Surveyed, acts: DriftActs): readonly Child[] {
  return [...changes(surveyed, acts), ...decided(surveyed, acts)];
}

function changes(surveyed: Surveyed, acts: DriftActs): readonly Child[] {
  const { key, drift } = surveyed;
  if (drift.length === 0) return [];
  const lines = drift.map((each, at) => lineOf(surveyed, each, `${key}-${at}`, acts));
  return drift.some(needsDecision)
    ? [h('div', { class: 'note warn' }, h('h3', {}, text.title), ...lines)]
    : [h('details', { class: 'quiet changes' }, h('summary', { id: `changes-${key}` }, text.quietTitle), ...lines)];
}

/** What has been said of the school's own questions, to be said otherwise. */
function decided(surveyed: Surveyed, acts: DriftActs): readonly Child[] {
  const { key, mapped } = surveyed;
  if (mapped.length === 0) return [];
  return [
    h(
      'details',
      { class: 'changes' },
      h('summary', { id: `mapped-${key}` }, text.mapped),
      h('p', { class: 'quiet' }, text.mappedHint),
      ...mapped.map(({ item, title, question }) =>
        questionBox(surveyed, { item, label: text.mappedItem(title), now: question ?? OWN }, `${key}-i${item}`, acts),
      ),
    ),
  ];
}

function lineOf(surveyed: Surveyed, drift: Drift, id: string, acts: DriftActs): HTMLElement {
  const { kind, now = '', was = '' } = drift;
  const question = surveyed.questions.find(({ key }) => key === drift.question)?.title ?? '';
  switch (kind) {
    case 'added':
      return questionBox(surveyed, { item: drift.item ?? 0, label: text.added(now) }, id, acts);
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

/** An item of the form that may be one of the questions. */
interface Asking {
  readonly item: number;
  readonly label: string;
  /** What has been said of it already. */
  readonly now?: string;
}

/** Only a question that the form asks no longer can stand in it in other words; what has been said already may stay. */
function questionBox(surveyed: Surveyed, { item, label, now }: Asking, id: string, acts: DriftActs): HTMLElement {
  const { key: questionnaire, drift, questions } = surveyed;
  const lost = new Set(drift.filter(({ kind }) => kind === 'removed').map(({ question }) => question));
  const offered = questions.filter(({ key }) => key === now || lost.has(key));
  const options = [
    ...offered.map(({ key, title }) => [key, text.isQuestion(title)] as const),
    [OWN, text.own] as const,
  ];
  const save = (chosen: string): void =>
    acts.mapQuestion({ questionnaire, item, question: chosen === OWN ? null : chosen });
  return selectBox({ id, label, options, ...(now !== undefined && { now }) }, save);
}

function choiceBox(
  { key: questionnaire, questions }: Surveyed,
  { question = '', now = '' }: Drift,
  id: string,
  acts: DriftActs,
) {
  const asked = questions.find(({ key }) => key === question);
  const options = (asked?.choices ?? []).map(({ key, title }) => [key, text.isChoice(title)] as const);
  return selectBox({ id, label: text.choiceAdded(now, asked?.title ?? ''), options }, (choice) =>
    acts.mapChoice({ questionnaire, question, title: now, choice }),
  );
}

interface Options {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, title: string])[];
  /** What has been chosen before. */
  readonly now?: string;
}

/** A list to choose from; nothing is chosen for the person, and nothing happens before the button is pressed. */
function selectBox({ id, label, options, now }: Options, save: (chosen: string) => void): HTMLElement {
  const problem = h('p', { class: 'error', role: 'alert' });
  const select = h(
    'select',
    { id: `map-${id}` },
    ...(now === undefined ? [h('option', { value: UNCHOSEN }, text.choose)] : []),
    ...options.map(([value, title]) => h('option', { value, selected: value === now }, title)),
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
