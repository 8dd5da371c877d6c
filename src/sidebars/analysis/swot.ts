import { BAD_UP_TO, FACTORS, GOOD_FROM } from '../../domain/answers/swot';
import { MENTORING_FORMS } from '../../tables/words';
import { factorTitles, words } from '../../texts/analysis';
import type { Output } from '../parts/call';
import { type Child, h } from '../parts/dom';
import { note } from './table';

type Swot = Output<'analyseAnswers'>['swot'][number];

/** The four lists of each mentoring form, what was named most first. */
export function swotView(tables: readonly Swot[]): readonly Child[] {
  if (tables.length === 0) return [note(words.noAnswers)];
  return [note(words.swot), ...tables.flatMap(formView), note(words.swotRule(GOOD_FROM, BAD_UP_TO))];
}

const formView = ({ form, answered, factors }: Swot): readonly Child[] => [
  h('h3', {}, form === null ? words.unsaid : MENTORING_FORMS[form]),
  note(`${words.answered}: ${answered}.`),
  h(
    'dl',
    { class: 'swot' },
    ...FACTORS.flatMap((factor) => [
      h('dt', {}, factorTitles[factor]),
      h('dd', {}, ...listOf(factors[factor].map(({ words: what, count }) => words.named(what, count)))),
    ]),
  ),
];

const listOf = (named: readonly string[]): readonly Child[] =>
  named.length === 0 ? ['–'] : [h('ul', {}, ...named.map((each) => h('li', {}, each)))];
