import { comparisonColumns, decimal, familyTitles, signed, words } from '../../texts/analysis';
import type { Output } from '../parts/call';
import { type Child, h } from '../parts/dom';
import { listed, note } from './table';

type Diagnostics = Output<'analyseAnswers'>['diagnostics'];
type Compared = Diagnostics['overall'];

/** The comparison tables; the words of an indicator stand over its figures, so that all of them fit side by side. */
export function diagnosticsView({ families, overall }: Diagnostics): readonly Child[] {
  if (families.length === 0) return [note(words.noAnswers)];
  return [
    ...families.flatMap((family) => [
      h('h3', {}, familyTitles[family.family]),
      comparison(familyTitles[family.family], [
        ...family.indicators.map((each) => [each.label, each] as const),
        [h('b', {}, words.overall), family.overall],
      ]),
      h('p', {}, words.waves(family.both.length)),
      ...listed(words.onlyStart, family.onlyStart),
      ...listed(words.onlyEnd, family.onlyEnd),
    ]),
    ...(families.length > 1 ? [comparison(words.overallAll, [[h('b', {}, words.overallAll), overall]])] : []),
    note(words.formula),
    note(words.percentOfFew),
  ];
}

function comparison(label: string, rows: readonly (readonly [title: Child, compared: Compared])[]): HTMLElement {
  const { people, start, end, difference, percent } = comparisonColumns;
  const head = [people, start, end, difference, percent].map((title) => h('th', { scope: 'col' }, title));
  return h(
    'div',
    { class: 'scroll comparison', tabindex: 0, role: 'region', 'aria-label': label },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...head)),
      ...rows.map(([title, each]) =>
        h(
          'tbody',
          {},
          h('tr', {}, h('th', { scope: 'rowgroup', colspan: head.length }, title)),
          h('tr', {}, ...figuresOf(each).map((figure) => h('td', {}, figure))),
        ),
      ),
    ),
  );
}

const figuresOf = ({ people, start, end, difference, percent }: Compared): readonly string[] => [
  String(people),
  decimal(start),
  decimal(end),
  signed(difference),
  signed(percent),
];
