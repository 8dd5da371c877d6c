import type { DriveCell, DriveSheet } from '../../src/local/drive-sheet';
import type { DriveFile, OfficeState } from '../../src/local/state';
import { parameterName } from '../../src/tables/settings';
import { cell, lineOf } from './office';

/** The spreadsheets among the files of a workbook: its reviews. */
export const reviews = ({ files }: OfficeState): readonly DriveFile[] =>
  files.filter(({ mimeType }) => mimeType === 'application/vnd.google-apps.spreadsheet');

export function reviewFile(state: OfficeState): DriveFile {
  const [file, ...others] = reviews(state);
  if (!file || others.length > 0) throw new Error(`There are ${others.length + (file ? 1 : 0)} reviews.`);
  return file;
}

export const sheetOf = (state: OfficeState): DriveSheet => JSON.parse(reviewFile(state).content);

export function cellsOf(state: OfficeState): readonly DriveCell[] {
  return sheetOf(state).sheets.flatMap(({ cells }) => Object.values(cells).flatMap((row) => Object.values(row)));
}

/** What a reader sees, a row a line; spaces that do not break are plain here. */
export function textOf(state: OfficeState): string {
  const rows = sheetOf(state).sheets.flatMap(({ cells }) => Object.values(cells));
  const line = (row: Record<number, DriveCell>) =>
    Object.values(row)
      .map(({ value }) => String(value ?? '').replace('\n', ' – '))
      .join(' | ');
  return rows
    .map(line)
    .join('\n')
    .replace(/\u00A0/g, ' ');
}

/** Accounts that may read the review besides its owner; `anyone` for the link. */
export const readersOf = (state: OfficeState): readonly string[] =>
  (reviewFile(state).permissions ?? []).flatMap(({ role, type, emailAddress }) =>
    role === 'owner' ? [] : [emailAddress ?? type],
  );

/** Enters who may read the review. */
export function name(state: OfficeState, addresses: string): OfficeState {
  const line = lineOf(state, 'Настройки', 'Параметр', parameterName('reviewReaders'));
  cell(state, 'Настройки', line, 'Значение').value = addresses;
  return state;
}
