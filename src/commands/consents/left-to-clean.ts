import type { LeftAfterWithdrawal, LeftPlace } from '../../domain/withdrawals';
import { left } from '../../texts/consents';
import type { OpenTab } from '../workbook/workbook';

/** Something left to do after a withdrawal. */
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

/** Tells of a place in the words of the tabs. */
export function leftToClean(
  tabs: Readonly<Record<LeftPlace['part'], OpenTab>>,
  { what, part, line, code, column, person, by }: LeftAfterWithdrawal,
): LeftToClean {
  const { table } = tabs[part];
  const header = table.columns[column]?.header ?? '';
  return { what: left[what], person, tab: table.tab, row: line, code, column: header, by };
}
