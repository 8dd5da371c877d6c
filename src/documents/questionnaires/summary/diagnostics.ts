import type { Analysis } from '../../../domain/answers/analysis';
import type { Compared } from '../../../domain/answers/comparison';
import { isSmall } from '../../../domain/review/small-numbers';
import { comparisonColumns, decimal, familyTitles, signed, words } from '../../../texts/analysis';
import type { TableRow } from '../../document';
import { cell, figure, type SummarySection, type SummaryTable, tableOf } from './section';

type Diagnostics = Analysis['diagnostics'];
type Family = Diagnostics['families'][number];

/** Official «сравнительные таблицы»: X at the beginning, Y at the end, Z = Y − X, Z ÷ X × 100. */
export function diagnosticsSection({ families, overall }: Diagnostics): SummarySection | undefined {
  if (families.length === 0) return undefined;
  const all = families.length > 1 ? [rowOf(words.overallAll, overall, true)] : [];
  return { tables: families.map((family, at) => tableFor(family, at === families.length - 1 ? all : [])), notes: [] };
}

function tableFor(family: Family, more: readonly TableRow[]): SummaryTable {
  const { both, onlyStart, onlyEnd, indicators, overall } = family;
  const { indicator, people, start, end, difference, percent } = comparisonColumns;
  const listed = (what: string, codes: readonly string[]) =>
    codes.length === 0 ? [] : [`${what}: ${codes.join(', ')}.`];
  return {
    caption: `Сравнительная таблица: ${familyTitles[family.family].toLowerCase()}`,
    table: tableOf(
      [[indicator], [people, 28], [start, 32], [end, 34], [difference, 30], [percent, 38]],
      [...indicators.map((each) => rowOf(each.label, each)), rowOf(words.overall, overall, true), ...more],
    ),
    notes: [
      words.waves(both.length),
      ...listed(words.onlyStart, onlyStart),
      ...listed(words.onlyEnd, onlyEnd),
      words.formula,
    ],
  };
}

/** Where no figure is printed it is said why: so few have answered, or what so few have would follow from it. */
function rowOf(title: string, compared: Compared, bold = false): TableRow {
  const { people, start, end, difference, percent } = compared;
  const head = [cell(title, { bold }), figure(String(people), bold)];
  if (isSmall(people)) return [...head, { ...figure(words.few), span: 4 }];
  if (people > 0 && start === null) return [...head, { ...figure(words.wouldTell), span: 4 }];
  return [
    ...head,
    ...[decimal(start), decimal(end), signed(difference), signed(percent)].map((text) => figure(text, bold)),
  ];
}
