import { choiceSign, analysisPage as text, words } from '../../texts/analysis';
import type { Output } from '../parts/call';
import { type Child, h } from '../parts/dom';
import { listed, note, table } from './table';

type Preferences = Output<'analyseAnswers'>['preferences'];
type Side = Preferences['mentees'];

/** Who would work with whom: mentees down, mentors across, in signs; and who is left without anybody. */
export function preferencesView(preferences: Preferences): readonly Child[] {
  const { choices, mutual, menteesOnly, mentorsOnly, mentees, mentors } = preferences;
  if (mentees.answered + mentors.answered === 0) return [note(words.noAnswers)];
  return [
    h('p', {}, words.chose(words.mentees, mentees.answered, mentees.participants)),
    h('p', {}, words.chose(words.mentors, mentors.answered, mentors.participants)),
    h('p', {}, words.choices(mutual, menteesOnly, mentorsOnly)),
    ...(choices.length === 0 ? [] : [matrix(choices), note(`${words.signs} ${words.refusalSign}`)]),
    ...left(words.mentees, mentees, mentors.answered),
    ...left(words.mentors, mentors, mentees.answered),
  ];
}

function matrix(choices: Preferences['choices']): HTMLElement {
  const [mentees, mentors] = [
    [...new Set(choices.map(({ mentee }) => mentee))],
    [...new Set(choices.map(({ mentor }) => mentor))].sort(),
  ];
  const byBoth = new Map(choices.map((choice) => [`${choice.mentee} ${choice.mentor}`, choice]));
  return table({
    label: text.matrix,
    class: 'matrix',
    head: ['', ...mentors],
    rows: mentees.map((mentee) => [
      mentee,
      ...mentors.map((mentor) => {
        const choice = byBoth.get(`${mentee} ${mentor}`);
        const isMutual = choice !== undefined && choice.byMentee !== null && choice.byMentor !== null;
        return h(isMutual ? 'strong' : 'span', {}, choiceSign(choice));
      }),
    ]),
  });
}

/** What the others have not answered says nothing of this side. */
const left = (
  side: string,
  { answered, choseNobody, chosenByNobody, unknown }: Side,
  othersAnswered: number,
): readonly Child[] => [
  ...(answered === 0 ? [] : listed(`${side}. ${words.choseNobody}`, choseNobody)),
  ...(othersAnswered === 0 ? [] : listed(`${side}. ${words.chosenByNobody}`, chosenByNobody)),
  ...(unknown === 0 ? [] : [h('p', { class: 'warning' }, `${side}. ${words.unknownCodes(unknown)}`)]),
];
