import { isOnThisComputer } from '../../domain/this-computer';
import { createdForm, taking, questionnairesPage as text } from '../../texts/questionnaires-sidebar';
import { button, type Child, h } from '../parts/dom';
import { choosing } from './choosing';
import { type Cards, type CreatedActs, createdList } from './created';
import { type Dispute, type DisputeActs, disputeList } from './disputes';
import { isCreated, type Key, type Survey } from './groups';

/** What the page shows. */
export interface View extends Cards {
  readonly survey: Survey;
  readonly disputes: readonly Dispute[];
  readonly shown: 'forms' | 'disputes';
  /** What was done last; «» for nothing. */
  readonly said: string;
  readonly ticked: Set<Key>;
}

export interface Acts extends CreatedActs, DisputeActs {
  show(what: View['shown']): void;
  take(): void;
  turnOn(): void;
  refresh(): void;
}

export function pageView(view: View, acts: Acts): Child[] {
  const { survey, disputes, shown, said, ticked } = view;
  const isBegun = survey.questionnaires.some(isCreated);
  return [
    ...(said === '' ? [] : [h('p', { class: 'note' }, said)]),
    ...(isBegun ? [tabs(shown, disputes.length, acts), answers(survey, acts)] : [modeNote(survey)]),
    ...(isBegun && shown === 'disputes' ? disputeList(disputes, acts) : forms(view, isBegun, ticked, acts)),
    button(text.refresh, acts.refresh, { class: 'link', id: 'refresh' }),
  ];
}

const modeNote = ({ mode }: Survey): HTMLElement => h('p', { class: 'note' }, text.modes[mode]);

/** The same for whoever has begun: folded away. */
const howTo = ({ mode, questionnaires }: Survey): HTMLElement => {
  const isHere = questionnaires.some(({ link }) => link !== null && isOnThisComputer(link));
  const told = [text.modes[mode], ...(isHere ? [createdForm.thisComputer] : [])].join(' ');
  return h('details', {}, h('summary', { id: 'how-to' }, text.howTo), h('p', { class: 'note' }, told));
};

const forms = (view: View, isBegun: boolean, ticked: Set<Key>, acts: Acts): readonly Child[] => [
  ...(isBegun ? [howTo(view.survey)] : []),
  ...createdList(view.survey, view, acts),
  ...choosing(view.survey.questionnaires, ticked, acts.create),
];

function tabs(shown: View['shown'], waiting: number, { show }: Acts): HTMLElement {
  const options = (['forms', 'disputes'] as const).map((what) => {
    const input = h('input', {
      type: 'radio',
      name: 'view',
      id: `view-${what}`,
      checked: what === shown,
      onchange: () => show(what),
    });
    const badge = what === 'disputes' && waiting > 0 ? [' ', h('span', { class: 'badge' }, String(waiting))] : [];
    return h('label', {}, input, h('span', {}, text[what], ...badge));
  });
  return h('fieldset', { class: 'views' }, h('legend', { class: 'unseen' }, text.views), ...options);
}

/** How many answers there are, how they get in, and the button that takes them. */
function answers({ questionnaires, trigger }: Survey, { take, turnOn }: Acts): HTMLElement {
  const sum = (of: 'received' | 'disputed') => questionnaires.reduce((all, each) => all + each[of], 0);
  return h(
    'section',
    { class: 'answers' },
    h('p', {}, taking.counted(sum('received'), sum('disputed'))),
    h('p', { class: 'quiet' }, taking.triggers[trigger]),
    h(
      'div',
      { class: 'actions' },
      button(taking.take, take, { class: 'primary', id: 'take' }),
      ...(trigger === 'yours' ? [] : [button(taking.turnOn[trigger], turnOn, { id: 'turn-on' })]),
    ),
  );
}
