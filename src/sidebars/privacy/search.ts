import { privacy } from '../../texts/privacy-sidebar';
import type { Output } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import type { Place } from '../parts/places';

const text = privacy.search;

interface SearchActs {
  search(): void;
  open(place: Place): void;
}

/** Where in the workbook personal data stand. */
export function searchView(
  { mode, columns, findings }: Output<'findPersonalData'>,
  { search, open }: SearchActs,
): Child[] {
  const filled = columns.filter((column) => column.filled > 0);
  return [
    h('h2', {}, text.title),
    ...(filled.length === 0
      ? []
      : [h('ul', {}, ...filled.map(({ tab, column, filled: rows }) => h('li', {}, text.columns(tab, column, rows))))]),
    ...(mode === 'names'
      ? [h('p', {}, text.names)]
      : [...found(findings, open), button(text.again, search, { id: 'search' })]),
  ];
}

const found = (findings: Output<'findPersonalData'>['findings'], open: (place: Place) => void): Child[] =>
  findings.length === 0
    ? [h('p', { class: 'note good' }, `✓ ${text.clean}`)]
    : [
        h('p', { class: 'note bad' }, text.found(findings.length)),
        h(
          'ul',
          { class: 'plain', id: 'found' },
          ...findings.map(({ tab, row, code, column, message }) =>
            h(
              'li',
              {},
              button(text.place(tab, row, column), () => open({ tab, row, code, column }), { class: 'link' }),
              h('p', { class: 'quiet' }, message),
            ),
          ),
        ),
      ];
