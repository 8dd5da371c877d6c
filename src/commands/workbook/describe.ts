import type { Part, Problem, Rule } from '../../domain/school';
import { textOf } from '../../tables/cell';
import type { Finding } from '../../tables/finding';
import * as text from '../../text';
import { cellAt, type OpenTab } from './workbook';

type Words = (given: Readonly<Record<string, string | number>>) => string;

// Every rule has its sentence: a rule without one does not compile.
const sentences: Readonly<Record<Rule, Words>> = text.findings;

/** Puts problems into the curator's words, each tied to its tab, row and column. */
export function describe(
  problems: readonly Problem[],
  tabs: Readonly<Partial<Record<Part, OpenTab>>>,
): readonly Finding[] {
  return problems.flatMap(({ part, line, column, rule, severity, given }): Finding[] => {
    const tab = tabs[part];
    if (!tab) return [];
    const header = column === undefined ? '' : (tab.table.columns[column]?.header ?? '');
    const message = sentences[rule](given ?? {});
    return [{ tab: tab.table.tab, row: line, code: codeOf(tab, line), column: header, rule, severity, message }];
  });
}

/** The code of a row, where it has one of ours: never another text that happens to stand there. */
function codeOf(tab: OpenTab, line: number): string {
  const entered = textOf(cellAt(tab, line, tab.table.key)).toUpperCase();
  return /^([А-Я]-\d+|I\d+)$/.test(entered) ? entered : '';
}

/** What is wrong with the make-up of a tab itself. */
export function structureFindings({ table, sheet, reading }: OpenTab): readonly Finding[] {
  const about = (
    rule: 'tabRenamed' | 'columnMissing' | 'columnDoubled',
    given: Readonly<Record<string, string>>,
  ): Finding => ({
    tab: table.tab,
    row: 1,
    code: '',
    column: given.header ?? '',
    rule,
    severity: rule === 'columnMissing' ? 'error' : 'warning',
    message: text.findings[rule](given),
  });
  const { missing, doubled } = reading.places;
  return [
    ...(sheet.name === table.tab ? [] : [about('tabRenamed', { name: sheet.name })]),
    ...missing.map((key) => about('columnMissing', { header: table.columns[key]?.header ?? '' })),
    ...doubled.map((header) => about('columnDoubled', { header })),
  ];
}
