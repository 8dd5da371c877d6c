import type { GridView } from '../server/api';
import { type Desk, FIRST_CELL } from './desk';
import type { Grid, Scroll } from './grid/grid';
import { type Cell, type Span, sameSpan, single } from './places';
import { type Sheet, sheetOf } from './sheet';

/** Goes from tab to tab and keeps what is shown as the office has it. */
export interface Tabs {
  /** Shows a tab where it was left, or with other cells selected. */
  open(id: number, span?: Span): Promise<void>;
  /** These tabs have changed at the office. */
  changed(ids: readonly number[]): Promise<void>;
}

interface Left {
  readonly span: Span;
  readonly scroll: Scroll;
}

const TOP_LEFT: Scroll = { left: 0, top: 0 };

export function createTabs(desk: Desk, grid: Grid): Tabs {
  const { server, sheet, span } = desk;
  const left = new Map<number, Left>();
  /** How often each tab has changed since the window was opened. */
  const changes = new Map<number, number>();
  const refreshing = new Set<Sheet>();
  let wanted = 0;

  const fetched = async (id: number, take: (view: GridView) => boolean): Promise<void> => {
    for (let seen: number | undefined; ; ) {
      seen = changes.get(id);
      if (!take(await server.sheet(id)) || seen === changes.get(id)) return;
    }
  };
  const refresh = async (shown: Sheet): Promise<void> => {
    if (refreshing.has(shown)) return;
    refreshing.add(shown);
    await fetched(shown.view.id, (view) => {
      if (sheet.value !== shown) return false;
      shown.update(view);
      select(span.value);
      grid.refresh();
      return true;
    }).finally(() => refreshing.delete(shown));
  };
  const select = (next: Span) => {
    const inside = sheet.value ? within(next, sheet.value.view) : next;
    if (!sameSpan(inside, span.value)) span.set(inside);
  };
  const show = (fresh: Sheet, given: Span | undefined) => {
    if (sheet.value) left.set(sheet.value.view.id, { span: span.value, scroll: grid.scroll });
    const { id } = fresh.view;
    const known = left.get(id);
    sheet.set(fresh);
    grid.open(fresh, known?.scroll ?? TOP_LEFT);
    select(given ?? known?.span ?? single(firstFree(fresh.view)));
    grid.select(span.value);
  };
  return {
    async open(id, given) {
      wanted = id;
      if (sheet.value?.view.id === id) return given && select(given);
      let fresh: Sheet | undefined;
      const load = fetched(id, (view) => {
        fresh = sheetOf(view);
        return wanted === id;
      });
      // The bar above the sheet says that the office is silent.
      await load.catch(() => {});
      if (wanted === id && fresh) show(fresh, given);
    },
    async changed(ids) {
      for (const id of ids) changes.set(id, (changes.get(id) ?? 0) + 1);
      const shown = sheet.value;
      if (shown && ids.includes(shown.view.id)) await refresh(shown);
    },
  };
}

/** The first cell under the headers. */
const firstFree = ({ frozenRows, rowCount }: GridView): Cell => ({
  ...FIRST_CELL,
  row: Math.min(frozenRows + 1, rowCount),
});

function within({ active, far }: Span, { rowCount, columnCount }: GridView): Span {
  const inside = ({ row, column }: Cell): Cell => ({
    row: Math.min(Math.max(row, 1), rowCount),
    column: Math.min(Math.max(column, 1), columnCount),
  });
  return { active: inside(active), far: inside(far) };
}
