import type { DriveSheet } from '../../drive-sheet';
import { GOOGLE_SPREADSHEET } from '../../file-link';
import type { DriveFile } from '../../state';

/** An empty spreadsheet as Google makes it for a Russian account: one tab of 1000 rows by 26 columns. */
export function emptySpreadsheet(title: string): string {
  const tab = { id: 0, title: 'Лист1', rowCount: 1000, columnCount: 26, frozenRows: 0 };
  const sheet: DriveSheet = { title, sheets: [{ ...tab, widths: {}, heights: {}, merges: [], cells: {} }] };
  return JSON.stringify(sheet);
}

export function contentOf(file: DriveFile): DriveSheet {
  return JSON.parse(file.content);
}

/** Puts changed content in its place; a spreadsheet is called as its file. */
export function putContent(file: DriveFile, content: DriveSheet): void {
  const json = JSON.stringify(content);
  if (json === file.content) return;
  file.content = json;
  file.name = content.title;
  file.version++;
}

/** Lets a spreadsheet be called as its file was just called. */
export function retitle(file: DriveFile): void {
  if (file.mimeType === GOOGLE_SPREADSHEET) putContent(file, { ...contentOf(file), title: file.name });
}
