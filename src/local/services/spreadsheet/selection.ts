import type { Rectangle } from '../../book';
import type { Execution } from '../execution';
import type { Selection } from '../options';
import { show } from '../show';

const CORNER: Rectangle = { row: 1, column: 1, rows: 1, columns: 1 };

/** What the person who acts has selected; the corner of a tab that is there when her own is gone. */
export function selected({ state, selection }: Execution): Selection {
  const { sheets, activeSheetId } = state.book;
  const [own, active] = [selection?.sheetId, activeSheetId].map((id) => sheets.find((sheet) => sheet.id === id));
  if (selection !== undefined && own !== undefined) return selection;
  return { sheetId: (active ?? sheets[0])?.id ?? 0, ...CORNER };
}

/**
 * Makes a tab the active one, and cells of it the selected ones. Only the window of the person who acts follows.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#activate
 */
export function activate(execution: Execution, sheetId: number, cells?: Rectangle): void {
  execution.state.book.activeSheetId = sheetId;
  if (cells !== undefined || execution.selection?.sheetId !== sheetId) {
    execution.selection = { sheetId, ...(cells ?? CORNER) };
  }
  show(execution, { kind: 'select', title: '', content: '', sheetId, ...cells });
}
