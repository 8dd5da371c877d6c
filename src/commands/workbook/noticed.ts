import * as z from 'zod/mini';
import type { SheetInfo } from '../../office';
import type { Table } from '../../tables/table';
import * as text from '../../text';

export const mendSchema = z.strictObject({
  tab: z.string(),
  action: z.enum(['renameTab', 'createTab', 'showTab', 'renameColumn', 'addColumn']),
  column: z.optional(z.string()),
  from: z.optional(z.string()),
  title: z.optional(z.string()),
});

/** A mend on offer: handed back to `setUp` as it is, it is carried out. */
export type Mend = z.infer<typeof mendSchema>;

/** Something a person has changed, and what can be done about it; nothing needs to be done where no mend is offered. */
export interface Notice {
  readonly tab: string;
  readonly column?: string;
  readonly message: string;
  readonly mends: readonly Mend[];
}

interface Seen {
  readonly headers: readonly string[];
  readonly known: readonly string[];
  /** Keys of columns that stood there before and do not now. */
  readonly gone: readonly string[];
  readonly foreign: readonly string[];
  readonly hidden: readonly string[];
}

export const noticedIn = {
  deletedTab: ({ tab }: Table): readonly Notice[] => [
    {
      tab,
      message: text.changes.tabDeleted(tab),
      mends: [{ tab, action: 'createTab', title: text.mends.createTab(tab) }],
    },
  ],

  tab(table: Table, { name, hidden: isHidden }: SheetInfo, seen: Seen): readonly Notice[] {
    const { tab } = table;
    const notices: Notice[] = [];
    if (name !== tab)
      notices.push({
        tab,
        message: text.changes.tabRenamed(tab, name),
        mends: [{ tab, action: 'renameTab', title: text.mends.renameTab(tab) }],
      });
    if (isHidden)
      notices.push({
        tab,
        message: text.changes.tabHidden(name),
        mends: [{ tab, action: 'showTab', title: text.mends.showTab(tab) }],
      });
    const candidates = seen.foreign;
    for (const key of seen.gone) {
      const column = table.columns[key]?.header ?? '';
      notices.push({
        tab,
        column,
        message: text.changes.columnGone(tab, column, candidates),
        mends: columnMends(tab, column, candidates),
      });
    }
    if (wereMoved(seen)) notices.push({ tab, message: text.changes.columnsMoved(tab), mends: [] });
    for (const column of seen.hidden.filter((header) => header !== ''))
      notices.push({ tab, column, message: text.changes.columnHidden(tab, column), mends: [] });
    return notices;
  },
};

function columnMends(tab: string, column: string, candidates: readonly string[]): readonly Mend[] {
  return [
    ...candidates.map(
      (from): Mend => ({ tab, action: 'renameColumn', column, from, title: text.mends.renameColumn(from, column) }),
    ),
    { tab, action: 'addColumn', column, title: text.mends.addColumn(column) },
  ];
}

/** Columns known from before stand in another order now. */
function wereMoved({ headers, known }: Seen): boolean {
  const before = known.filter((header) => headers.includes(header));
  const now = headers.filter((header) => known.includes(header));
  return before.join('\n') !== now.join('\n');
}
