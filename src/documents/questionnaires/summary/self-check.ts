import type { SelfCheck, SelfChecks } from '../../../domain/answers/self-check';
import { levelTitles, words } from '../../../texts/analysis';
import { dateText } from '../../orders/order-parts';
import { cell, figure, type SummarySection, tableOf } from './section';

/** Columns for the last of several self-checks. */
const SHOWN = 4;

/** The marks of the last self-checks side by side, their sum and what it comes to. */
export function selfCheckSection({ criteria, most, checks }: SelfChecks): SummarySection | undefined {
  const [last] = checks;
  if (last === undefined) return undefined;
  const shown = checks.slice(0, SHOWN).reverse();
  const table = tableOf(
    [['Признак'], ...shown.map(({ day }) => [dateText(day), 32] as const)],
    [
      ...criteria.map(({ label }, at) => [cell(label), ...shown.map(({ marks }) => figure(String(marks[at] ?? '')))]),
      [cell(`Сумма из ${most}`, { bold: true }), ...shown.map(({ total }) => figure(String(total ?? ''), true))],
    ],
  );
  const conclusion = last.conclusion === '' ? [] : [`${words.toChange}: ${last.conclusion.replace(/\s*\n\s*/g, '; ')}`];
  return {
    tables: [{ caption: 'Анкета куратора', table, notes: [verdict(last, most), words.selfCheckLevels, ...conclusion] }],
    notes: [],
  };
}

const verdict = ({ total, level }: SelfCheck, most: number): string =>
  total === null || level === null ? words.notWhole : words.selfCheck(total, most, levelTitles[level]);
