import type { IntakeState } from '../../domain/intake/intake';
import type { TakenIn } from '../../domain/intake/take-in';
import type { Office } from '../../office';
import type { questionnaires } from '../../tables/questionnaires';
import { type OpenTab, writeChanges } from '../workbook/workbook';

/** Tells in «Анкеты» how many responses there are, how many wait to be decided of and when the last came. */
export function tellReceived(
  office: Office,
  tab: OpenTab<typeof questionnaires>,
  { register }: IntakeState,
  { entries }: Pick<TakenIn, 'entries'>,
): void {
  const all = new Map([...register, ...entries].map((entry) => [entry.response, entry]));
  const standing = [...all.values()].filter(({ state }) => state !== 'erased');
  const changes = tab.reading.rows.flatMap(({ line, questionnaire }) => {
    if (questionnaire === undefined) return [];
    const own = standing.filter((entry) => entry.questionnaire === questionnaire);
    const last = own
      .map(({ answered }) => answered)
      .sort()
      .pop();
    return [
      { line, column: 'received' as const, value: String(own.length) },
      { line, column: 'disputed' as const, value: String(own.filter(({ state }) => state === 'disputed').length) },
      { line, column: 'lastAnswered' as const, value: last },
    ];
  });
  writeChanges(office, tab, changes);
}
