import type { Analysis } from '../../../domain/answers/analysis';
import type { Satisfaction } from '../../../domain/answers/satisfaction';
import { isSmall } from '../../../domain/review/small-numbers';
import { SATISFACTION_METHODS, type SatisfactionMethod } from '../../../tables/words';
import { decimal, percent, words } from '../../../texts/analysis';
import { capitalised, dateText } from '../../orders/order-parts';
import { cell, figure, type SummarySection, tableOf } from './section';

/** The level by each method, with how many have answered and when; the method that the school has chosen stands out. */
export function satisfactionSection({
  method,
  from,
  mentees,
  mentors,
}: Analysis['satisfaction']): SummarySection | undefined {
  if (mentees.answered + mentors.answered === 0) return undefined;
  const row = (title: string, of: (side: Satisfaction) => string, bold = false) => [
    cell(title, { bold }),
    figure(of(mentees), bold),
    figure(of(mentors), bold),
  ];
  const methods = Object.keys(SATISFACTION_METHODS) as readonly SatisfactionMethod[];
  const table = tableOf(
    [['Показатель'], [words.mentees, 60], [words.mentors, 60]],
    [
      row(words.participants, ({ participants }) => String(participants)),
      row(words.answered, ({ answered }) => String(answered)),
      row(words.rate, ({ rate }) => decimal(rate)),
      row(words.days, daysOf),
      ...methods.map((each) =>
        row(capitalised(SATISFACTION_METHODS[each]), (side) => levelOf(side, each), each === method),
      ),
    ],
  );
  const notes = [words.method(SATISFACTION_METHODS[method]), words.satisfiedFrom(decimal(from))];
  return { tables: [{ caption: words.level, table, notes }], notes: [] };
}

const daysOf = ({ first, last }: Satisfaction): string =>
  first === null || last === null ? words.empty : words.between(dateText(first), dateText(last));

const levelOf = ({ answered, levels }: Satisfaction, method: SatisfactionMethod): string =>
  isSmall(answered) ? words.few : percent(levels[method]);
