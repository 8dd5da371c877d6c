import { dayMonthYear } from '../../tables/cell';
import { levelTitles, analysisPage as text, words } from '../../texts/analysis';
import type { Output } from '../parts/call';
import { type Child, h } from '../parts/dom';
import { note, table } from './table';

type SelfChecks = Output<'analyseAnswers'>['selfCheck'];
type SelfCheck = SelfChecks['checks'][number];

/** The last self-check with its marks, and those before it in a line each. */
export function selfCheckView({ criteria, most, checks: [last, ...earlier] }: SelfChecks): readonly Child[] {
  if (last === undefined) return [note(words.noAnswers)];
  return [
    h('p', {}, h('b', {}, verdict(last, most))),
    table({
      label: text.criterion,
      head: [text.criterion, text.mark],
      rows: criteria.map(({ label }, at) => [label, String(last.marks[at] ?? '')]),
    }),
    note(words.selfCheckLevels),
    ...(last.conclusion === ''
      ? []
      : [h('p', {}, h('b', {}, `${words.toChange}: `), last.conclusion.replace(/\n/g, '; '))]),
    ...(earlier.length === 0
      ? []
      : [h('h3', {}, text.history), h('ul', {}, ...earlier.map((each) => h('li', {}, verdict(each, most))))]),
  ];
}

const verdict = ({ day, total, level }: SelfCheck, most: number): string =>
  `${dayMonthYear(day)}. ${total === null || level === null ? words.notWhole : words.selfCheck(total, most, levelTitles[level])}`;
