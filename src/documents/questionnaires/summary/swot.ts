import { BAD_UP_TO, type Factor, GOOD_FROM, type Named, type Swot } from '../../../domain/answers/swot';
import { MENTORING_FORMS } from '../../../tables/words';
import { factorTitles, words } from '../../../texts/analysis';
import type { TableCell } from '../../document';
import { cell, type SummarySection, type SummaryTable, tableOf } from './section';

/** A table a mentoring form: factors inside and outside, for and against. */
export function swotSection(tables: readonly Swot[]): SummarySection | undefined {
  if (tables.length === 0) return undefined;
  return { tables: tables.map(tableFor), notes: [words.swotRule(GOOD_FROM, BAD_UP_TO)] };
}

function tableFor({ form, answered, factors }: Swot): SummaryTable {
  const said = (factor: Factor): TableCell => ({
    lines: [`${factorTitles[factor]}:`, ...listed(factors[factor])],
  });
  const table = tableOf(
    [['Факторы SWOT', 40], ['Позитивные'], ['Негативные']],
    [
      [cell('Внутренние', { bold: true }), said('strengths'), said('weaknesses')],
      [cell('Внешние', { bold: true }), said('opportunities'), said('threats')],
    ],
  );
  const name = form === null ? words.unsaid : `«${MENTORING_FORMS[form]}»`;
  return { caption: `SWOT-анализ. Форма наставничества: ${name}`, table, notes: [`${words.answered}: ${answered}.`] };
}

const listed = (named: readonly Named[]): readonly string[] =>
  named.length === 0 ? ['–'] : named.map(({ words: what, count }) => `– ${words.named(what, count)}`);
