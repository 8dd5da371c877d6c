import type { DriveArea, DriveSheet, DriveTab } from '../../drive-sheet';

/** The fields that `get` can be asked for. */
export const LEAVES: readonly string[] = [
  'spreadsheetId',
  'spreadsheetUrl',
  'properties.title',
  'sheets.properties.sheetId',
  'sheets.properties.title',
  'sheets.properties.index',
  'sheets.properties.gridProperties.rowCount',
  'sheets.properties.gridProperties.columnCount',
  'sheets.properties.gridProperties.frozenRowCount',
  'sheets.properties.gridProperties.hideGridlines',
  'sheets.merges',
];

/**
 * A spreadsheet as the API tells of it, without its cells: zeros and noes of a grid are left out.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets#Spreadsheet
 */
export function resourceOf({ title, sheets }: DriveSheet, spreadsheetId: string, spreadsheetUrl: string): object {
  return { spreadsheetId, spreadsheetUrl, properties: { title }, sheets: sheets.map(tabOf) };
}

function tabOf({ id, title, rowCount, columnCount, frozenRows, hideGridlines, merges }: DriveTab, index: number) {
  const frozen = frozenRows === 0 ? {} : { frozenRowCount: frozenRows };
  const gridProperties = { rowCount, columnCount, ...frozen, ...(hideGridlines && { hideGridlines }) };
  return {
    properties: { sheetId: id, title, index, gridProperties },
    ...(merges.length > 0 && { merges: merges.map((area) => gridRange(area, id)) }),
  };
}

function gridRange({ row, column, rows, columns }: DriveArea, sheetId: number): object {
  return {
    sheetId,
    startRowIndex: row - 1,
    endRowIndex: row - 1 + rows,
    startColumnIndex: column - 1,
    endColumnIndex: column - 1 + columns,
  };
}
