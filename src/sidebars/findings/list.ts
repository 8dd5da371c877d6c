import { groupBy } from '../../domain/lookup';
import { sameWords } from '../../tables/cell';
import type { Finding, Severity } from '../../tables/finding';
import { marks, findingsPage as text } from '../../texts/findings';
import { button, type Child, h } from '../parts/dom';

export type Filter = Severity | 'all';

/** How many findings are shown at first, and added at a time. */
export const CHUNK = 200;

/** Findings of a severity in which every word of the search occurs: in the sentence, the code, the column or the tab. */
export function matching(findings: readonly Finding[], filter: Filter, search: string): readonly Finding[] {
  const words = sameWords(search).split(' ');
  return findings.filter(({ severity, message, code, column, tab }) => {
    const all = sameWords(`${message} ${code} ${column} ${tab}`);
    return (filter === 'all' || severity === filter) && words.every((word) => all.includes(word));
  });
}

/** The first findings tab by tab, each a button to its cell. */
export function listed(findings: readonly Finding[], limit: number, open: (finding: Finding) => void): Child[] {
  const totals = groupBy(findings, ({ tab }) => tab);
  return [...groupBy(findings.slice(0, limit), ({ tab }) => tab)].map(([tab, own]) =>
    h(
      'section',
      { class: 'tab' },
      h('h2', {}, tab, ' ', h('span', { class: 'quiet' }, text.inTab(totals.get(tab)?.length ?? 0))),
      h(
        'ul',
        { class: 'plain' },
        ...own.map((finding) =>
          h(
            'li',
            {},
            line(finding, () => open(finding)),
          ),
        ),
      ),
    ),
  );
}

function line(finding: Finding, onclick: () => void): HTMLElement {
  const { row, code, column, severity, message, rule } = finding;
  const where = [code, row > 1 ? text.row(row) : text.whole, column === '' ? '' : `«${column}»`];
  return button(
    h(
      'span',
      {},
      h('span', { class: `kind ${severity}` }, marks[severity]),
      ' ',
      h('span', { class: 'quiet' }, where.filter((part) => part !== '').join(', ')),
      ' ',
      h('span', { class: 'message' }, message),
    ),
    onclick,
    { class: 'line', id: `finding-${finding.tab}-${row}-${code}-${column}-${rule}`.replace(/\s+/g, '_') },
  );
}
