import { dayMonthYear } from '../../tables/cell';
import { SATISFACTION_METHODS, type SatisfactionMethod } from '../../tables/words';
import { decimal, percent, analysisPage as text, words } from '../../texts/analysis';
import type { Output } from '../parts/call';
import { type Child, h } from '../parts/dom';
import { note, type TableRow, table } from './table';

type Satisfaction = Output<'analyseAnswers'>['satisfaction'];
type Side = Satisfaction['mentees'];

/** The level of both sides by each method, with how many have answered; the school's own method is marked in words. */
export function satisfactionView({ method, from, mentees, mentors }: Satisfaction): readonly Child[] {
  const row = (title: Child, of: (side: Side) => string): TableRow => [title, of(mentees), of(mentors)];
  const methods = Object.keys(SATISFACTION_METHODS) as readonly SatisfactionMethod[];
  return [
    table({
      label: words.level,
      head: ['', words.mentees, words.mentors],
      rows: [
        row(words.participants, ({ participants }) => String(participants)),
        row(words.answered, ({ answered }) => String(answered)),
        row(words.rate, ({ rate }) => decimal(rate)),
        row(words.days, daysOf),
        ...methods.map((each) => row(titleOf(each, each === method), (side) => levelOf(side, each))),
      ],
    }),
    note(words.satisfiedFrom(decimal(from))),
  ];
}

const titleOf = (method: SatisfactionMethod, isChosen: boolean): Child =>
  isChosen
    ? h('span', {}, SATISFACTION_METHODS[method], ' ', h('b', {}, `(${text.chosen})`))
    : SATISFACTION_METHODS[method];

const daysOf = ({ first, last }: Side): string =>
  first === null || last === null ? words.empty : words.between(dayMonthYear(first), dayMonthYear(last));

/** Levels are left out where fewer than five have answered. */
const levelOf = ({ answered, levels }: Side, method: SatisfactionMethod): string =>
  answered > 0 && levels[method] === null ? words.few : percent(levels[method]);
