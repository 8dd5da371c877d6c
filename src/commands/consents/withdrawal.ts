import type { WithdrawalEdits } from '../../domain/consents/withdrawal-edits';
import { textOf } from '../../tables/cell';
import { stopReason } from '../../texts/consents';
import { cellFor, type PlannedCell, tabWith } from '../workbook/changed-tab';
import type { ExaminedTabs } from '../workbook/examine';
import { type Change, cellAt, type OpenTab } from '../workbook/workbook';

/** A cell that a withdrawal changes, as a person reads it. */
export interface ShownChange {
  readonly tab: string;
  readonly row: number;
  readonly column: string;
  readonly was: string;
  readonly now: string;
}

export interface PlannedChanges {
  readonly consents: readonly Change<ExaminedTabs['consents']['table']>[];
  readonly pairs: readonly Change<ExaminedTabs['pairs']['table']>[];
  readonly special: readonly Change<ExaminedTabs['special']['table']>[];
}

/** The cells that a withdrawal changes; a reason that stands there already stays. */
export function plannedChanges({ papers, pairs, marks }: WithdrawalEdits): PlannedChanges {
  return {
    consents: papers.map(({ line, withdrawn }) => ({ line, column: 'withdrawn', value: withdrawn })),
    pairs: pairs.flatMap(({ line, stopped, isReasoned }) => [
      { line, column: 'stopped' as const, value: stopped },
      ...(isReasoned ? [] : [{ line, column: 'stopReason' as const, value: stopReason }]),
    ]),
    special: marks.flatMap((line) => [
      { line, column: 'disability' as const, value: undefined },
      { line, column: 'disabledChild' as const, value: undefined },
    ]),
  };
}

type Planned = readonly (readonly [tab: OpenTab, cells: readonly PlannedCell[]])[];

const byTab = (tabs: ExaminedTabs, { consents, pairs, special }: PlannedChanges): Planned => [
  [tabs.consents, consents],
  [tabs.pairs, pairs],
  [tabs.special, special],
];

/** The cells that really change. */
export const changedRows = (tabs: ExaminedTabs, planned: PlannedChanges): readonly ShownChange[] =>
  byTab(tabs, planned).flatMap(([tab, changes]) =>
    changes.flatMap(({ line, column, value }): readonly ShownChange[] => {
      const { header = '' } = tab.table.columns[column] ?? {};
      const [was, now] = [textOf(cellAt(tab, line, column)), textOf(cellFor(tab, column, value))];
      return was === now ? [] : [{ tab: tab.table.tab, row: line, column: header, was, now }];
    }),
  );

/** The tabs as they would be with the changes made, by the id of their table. */
export function tabsWith(tabs: ExaminedTabs, planned: PlannedChanges): ReadonlyMap<string, OpenTab> {
  const changed = byTab(tabs, planned).map(([tab, changes]) => tabWith(tab, changes));
  return new Map([...(Object.values(tabs) as readonly OpenTab[]), ...changed].map((tab) => [tab.table.id, tab]));
}
