import { words } from '../../texts/sidebar';
import type { Page } from '../sidebar';
import { call, toSheet } from './call';

/** A cell that a line of a sidebar leads to. */
export interface Place {
  readonly tab: string;
  readonly row: number;
  /** By it the row is found where it stands now. */
  readonly code?: string;
  readonly column?: string;
}

/** Selects a cell in the sheet and gives the keyboard to it. */
export async function goTo(page: Page, { tab, row, code, column }: Place): Promise<void> {
  let isThere = false;
  await page.work(words.opening, async () => {
    const found = await call('openCell', {
      tab,
      row,
      ...(code ? { code } : {}),
      ...(column ? { column } : {}),
    });
    page.say(words.opened(tab, found.row));
    isThere = true;
  });
  if (isThere) toSheet();
}
