import {
  type LeftAfterWithdrawal,
  type LeftPlace,
  leftAfterWithdrawals,
  outsideAfterWithdrawals,
} from '../../domain/consents/left-after-withdrawals';
import { responses } from '../../tables/responses';
import { left as words } from '../../texts/consents';
import type { Examination } from '../workbook/examine';
import type { OpenTab } from '../workbook/workbook';

/** Something left to do after a withdrawal; what has no tab lies outside of the workbook. */
export interface LeftToClean {
  /** A sentence of what to do. */
  readonly what: string;
  /** Whose consent it was. */
  readonly person: string;
  readonly tab?: string;
  readonly row?: number;
  /** Code of the row, «» where it has none. */
  readonly code?: string;
  /** Header of the column. */
  readonly column?: string;
  /** The last day to do it. */
  readonly by: string;
}

/** What is left to do after withdrawals, in the words of the tabs; what lies outside of the workbook comes last. */
export function leftToClean(
  { school, tabs, open }: Examination,
  today: string,
  isMeant: (withdrawn: Pick<LeftAfterWithdrawal, 'person' | 'kind'>) => boolean = () => true,
): readonly LeftToClean[] {
  const answered = open(responses);
  const left = leftAfterWithdrawals(school, answered.reading.rows, today).filter(isMeant);
  const outside = outsideAfterWithdrawals(school, left, today).filter(isMeant);
  return [
    ...left.map((each) => inTab({ ...tabs, responses: answered }, each)),
    ...outside.map(({ person, by }) => ({ what: words.outside, person, by })),
  ];
}

function inTab(
  tabs: Readonly<Record<LeftPlace['part'], OpenTab>>,
  { what, part, line, code, column, person, by }: LeftAfterWithdrawal,
): LeftToClean {
  const { table } = tabs[part];
  const header = table.columns[column]?.header ?? '';
  return { what: words[what], person, tab: table.tab, row: line, code, column: header, by };
}
