import type { DescribedTab } from '../../documents/privacy/data-dictionary';
import { describedTabs as words } from '../../texts/privacy';
import type { Examination } from '../workbook/examine';
import type { OpenTab } from '../workbook/workbook';

/** Further columns that may name somebody: of officials, of responses that wait for a decision, of a list that can be taken back. */
const NAMING: readonly string[] = ['fullName', 'email', 'given', 'was'];

/** The tabs that hold something of participants, as the tables declare them, with how many rows each has today. */
export function describedTabs({ tabs }: Examination, further: readonly OpenTab[]): readonly DescribedTab[] {
  const { mentees, mentors, consents, special, pairs, meetings, plans, publications } = tabs;
  return [mentees, mentors, consents, special, pairs, meetings, plans, publications, ...further].map(
    ({ table, reading }) => {
      const columns = Object.entries(table.columns).map(([key, { header, personal }]) => ({
        header,
        isDirect: personal || NAMING.includes(key),
      }));
      return {
        tab: table.tab,
        whose: words[table.id] ?? '',
        direct: columns.filter(({ isDirect }) => isDirect).map(({ header }) => header),
        other: columns.filter(({ isDirect }) => !isDirect).map(({ header }) => header),
        rows: reading.rows.length,
      };
    },
  );
}
