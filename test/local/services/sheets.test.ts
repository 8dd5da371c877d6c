import { describe, expect, it } from 'vitest';
import type { DriveSheet, DriveTab } from '../../../src/local/drive-sheet';
import type { RealmOptions } from '../../../src/local/realm';
import type { DriveFile } from '../../../src/local/state';
import { inOffice } from '../in-office';

const START = `const { id } = Drive.Files.create({ name: 'Обзор', mimeType: 'application/vnd.google-apps.spreadsheet' });
  const batch = (...requests) => Sheets.Spreadsheets.batchUpdate({ requests }, id);
  const range = (startRowIndex, endRowIndex, startColumnIndex, endColumnIndex) =>
    ({ sheetId: 0, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex });
  const text = (stringValue, more = {}) => ({ userEnteredValue: { stringValue }, ...more });
  const put = (rows, where, fields = 'userEnteredValue') =>
    ({ updateCells: { rows: rows.map((values) => ({ values })), fields, ...where } });
  const grid = (gridProperties, fields) => ({ updateSheetProperties: { properties: { gridProperties }, fields } });`;

interface Made {
  readonly value: unknown;
  readonly error: string | undefined;
  readonly file: DriveFile | undefined;
  readonly content: DriveSheet;
  readonly tab: DriveTab | undefined;
}

/** What a spreadsheet became by requests to it. */
function made(body: string, options: Partial<RealmOptions> = {}): Made {
  const { value, error, saved } = inOffice(`${START} ${body}`, options);
  const [file] = saved.state.files;
  const content: DriveSheet = JSON.parse(file?.content ?? '{"sheets":[]}');
  return { value, error, file, content, tab: content.sheets[0] };
}

describe('a new spreadsheet', () => {
  it('has one empty tab', () => {
    const { content, file } = made('');
    expect(content).toEqual({
      title: 'Обзор',
      sheets: [
        {
          id: 0,
          title: 'Лист1',
          rowCount: 1000,
          columnCount: 26,
          frozenRows: 0,
          widths: {},
          heights: {},
          merges: [],
          cells: {},
        },
      ],
    });
    expect(file).toMatchObject({ name: 'Обзор', version: 1, trashed: false });
  });

  it('has a link at Google, or beside the book when documents lie there', () => {
    const link = `return Drive.Files.get(id, { fields: 'webViewLink' }).webViewLink`;
    expect(made(link).value).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit$/);
    expect(made(link, { documentsFolder: 'Документы' }).value).toBe('Документы/Обзор.html');
    const url = `return Sheets.Spreadsheets.get(id, { fields: 'spreadsheetUrl' })`;
    expect(made(url, { documentsFolder: 'Документы' }).value).toEqual({ spreadsheetUrl: 'Документы/Обзор.html' });
  });

  it('is called as its file, whichever of them is renamed', () => {
    const byFile = made(`Drive.Files.update({ name: 'Другой' }, id)`);
    expect([byFile.content.title, byFile.file?.name, byFile.file?.version]).toEqual(['Другой', 'Другой', 2]);
    const rename = `batch({ updateSpreadsheetProperties: { properties: { title: 'Третий' }, fields: 'title' } })`;
    const bySheet = made(rename);
    expect([bySheet.content.title, bySheet.file?.name, bySheet.file?.version]).toEqual(['Третий', 'Третий', 2]);
  });

  it.each([
    [`Drive.Files.create({ mimeType: 'application/vnd.google-apps.spreadsheet' }, Utilities.newBlob('а', 'text/csv'))`],
    [`Drive.Files.update({}, id, Utilities.newBlob('а', 'text/csv'))`],
  ])('is not made of other files here: %s', (body) => {
    expect(made(body).error).toBe(
      'Files of application/vnd.google-apps.spreadsheet with media are not part of the local office.',
    );
  });
});

describe('a batch of requests', () => {
  it('is carried out in order and answered with a reply each', () => {
    const { value, tab, file } = made(`return batch(
      grid({ rowCount: 5, columnCount: 2, frozenRowCount: 1, hideGridlines: true }, 'gridProperties'),
      { updateSheetProperties: { properties: { sheetId: 0, title: 'Обзор' }, fields: 'title' } },
      { updateDimensionProperties: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 2 }, properties: { pixelSize: 240 }, fields: 'pixelSize' } },
      { updateDimensionProperties: { range: { dimension: 'ROWS', startIndex: 4 }, properties: { pixelSize: 40 }, fields: 'pixelSize' } },
    ).replies`);
    expect(value).toEqual([{}, {}, {}, {}]);
    expect(tab).toMatchObject({ rowCount: 5, columnCount: 2, frozenRows: 1, hideGridlines: true, title: 'Обзор' });
    expect(tab).toMatchObject({ widths: { 1: 240, 2: 240 }, heights: { 5: 40 } });
    expect(file?.version).toBe(2);
  });

  it('changes nothing when one of them fails', () => {
    const { error, file, tab } = made(`batch(put([[text('а')]], { range: range(0, 1, 0, 1) }),
      { mergeCells: { range: { ...range(0, 1, 0, 2), sheetId: 7 }, mergeType: 'MERGE_ALL' } })`);
    expect(error).toBe(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].mergeCells: No grid with id: 7',
    );
    expect([tab?.cells, file?.version]).toEqual([{}, 1]);
  });

  it('that changes nothing is no new version', () => {
    const title = `batch({ updateSpreadsheetProperties: { properties: { title: 'Обзор' }, fields: 'title' } })`;
    expect(made(title).file?.version).toBe(1);
  });

  it('goes only to a spreadsheet that the script itself made', () => {
    const missing = /^API call to sheets.spreadsheets.batchUpdate failed with error: Requested entity was not found.$/;
    const requests = '{ requests: [{ unmergeCells: { range: {} } }] }';
    expect(made(`Sheets.Spreadsheets.batchUpdate(${requests}, book().getId())`).error).toMatch(missing);
    expect(made(`Sheets.Spreadsheets.batchUpdate(${requests}, Drive.Files.create({ name: 'а' }).id)`).error).toMatch(
      missing,
    );
  });
});

describe('cells', () => {
  it('take values, looks, links and notes', () => {
    const { tab } = made(`const rgbColor = { red: 1, blue: 0.2 };
      batch(put([[
        { userEnteredValue: { stringValue: '=A1' }, note: 'заметка', userEnteredFormat: {
          backgroundColorStyle: { rgbColor }, horizontalAlignment: 'CENTER', verticalAlignment: 'TOP', wrapStrategy: 'WRAP',
          textFormat: { bold: true, fontSize: 14, foregroundColorStyle: { rgbColor: {} }, link: { uri: 'https://ya.ru' } } } },
        { userEnteredValue: { numberValue: 0.5 }, userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0%' } } },
        { userEnteredValue: { boolValue: false } },
      ]], { start: { sheetId: 0, rowIndex: 1, columnIndex: 1 } }, 'userEnteredValue,userEnteredFormat,note'))`);
    expect(tab?.cells).toEqual({
      2: {
        2: {
          value: '=A1',
          note: 'заметка',
          background: '#ff0033',
          align: 'center',
          vertical: 'top',
          wrap: 'wrap',
          bold: true,
          size: 14,
          color: '#000000',
          link: 'https://ya.ru',
        },
        3: { value: 0.5, format: '0%' },
        4: { value: false },
      },
    });
  });

  it('keep what the mask does not name and lose what it names without data', () => {
    const bold = `{ note: 'н', userEnteredFormat: { textFormat: { bold: true, fontSize: 9 } } }`;
    const { tab } = made(`batch(put([[text('а', ${bold}), text('б', ${bold})]], { range: range(0, 1, 0, 2) }, '*'));
      batch(put([[text('в')]], { range: range(0, 1, 0, 2) }, 'userEnteredValue,userEnteredFormat.textFormat.bold'))`);
    expect(tab?.cells).toEqual({ 1: { 1: { value: 'в', note: 'н', size: 9 }, 2: { note: 'н', size: 9 } } });
  });

  it('are emptied by a range without rows, and left alone beyond the data from a start', () => {
    const fill = `batch(put([[text('а'), text('б')], [text('в'), text('г')]], { start: {} }));`;
    expect(made(`${fill} batch(put([], { range: { sheetId: 0 } }))`).tab?.cells).toEqual({});
    expect(made(`${fill} batch(put([[text('д')]], { start: {} }))`).tab?.cells).toEqual({
      1: { 1: { value: 'д' }, 2: { value: 'б' } },
      2: { 1: { value: 'в' }, 2: { value: 'г' } },
    });
  });

  it('beyond a smaller grid are gone, with what was merged there', () => {
    const { tab } = made(`batch(put([[text('а'), text('б'), text('в')], [text('г')]], { start: {} }),
      ...['COLUMNS', 'ROWS'].map((dimension) => ({ updateDimensionProperties: { range: { dimension, startIndex: 1, endIndex: 3 }, properties: { pixelSize: 40 }, fields: 'pixelSize' } })),
      { mergeCells: { range: range(0, 1, 0, 4) } }, { mergeCells: { range: range(4, 6, 0, 1) } },
      grid({ rowCount: 1, columnCount: 2 }, 'gridProperties(rowCount,columnCount)'))`);
    expect(tab).toMatchObject({ rowCount: 1, columnCount: 2, merges: [{ row: 1, column: 1, rows: 1, columns: 2 }] });
    expect([tab?.widths, tab?.heights]).toEqual([{ 2: 40 }, {}]);
    expect(tab?.cells).toEqual({ 1: { 1: { value: 'а' } } });
  });

  it('merged keep only what the first of them held, and are parted only as a whole', () => {
    const merged = `batch(put([[text('а'), text('б', { note: 'н' })]], { start: {} }, 'userEnteredValue,note'), { mergeCells: { range: range(0, 1, 0, 3) } });`;
    const { tab } = made(merged);
    expect(tab).toMatchObject({ merges: [{ row: 1, column: 1, rows: 1, columns: 3 }] });
    expect(tab?.cells).toEqual({ 1: { 1: { value: 'а' }, 2: { note: 'н' } } });
    expect(made(`${merged} batch({ unmergeCells: { range: { sheetId: 0 } } })`).tab?.merges).toEqual([]);
    const partly = /You must select all cells in a merged range to merge or unmerge them\./;
    expect(made(`${merged} batch({ unmergeCells: { range: range(0, 1, 1, 3) } })`).error).toMatch(partly);
    expect(made(`${merged} batch({ mergeCells: { range: range(0, 2, 2, 4) } })`).error).toMatch(partly);
    expect(made(`${merged} batch({ mergeCells: { range: range(0, 2, 0, 3) } })`).tab?.merges).toHaveLength(1);
  });
});

describe('what the local office does not know of a batch is named', () => {
  it.each([
    ['{ addSheet: {} }', '"addSheet" of sheets.spreadsheets.batchUpdate'],
    ['{ mergeCells: {}, addSheet: {} }', '"addSheet" of sheets.spreadsheets.batchUpdate'],
    [
      `put([[{ userEnteredValue: { formulaValue: '=1' } }]], { start: {} })`,
      '"formulaValue" of requests[0].updateCells.userEnteredValue',
    ],
    [
      `put([[{ userEnteredFormat: { padding: {} } }]], { start: {} }, 'note')`,
      '"userEnteredFormat.padding" of requests[0].updateCells',
    ],
    [
      `put([[{ userEnteredFormat: { backgroundColor: {} } }]], { start: {} })`,
      '"userEnteredFormat.backgroundColor" of requests[0].updateCells',
    ],
    [`put([[]], { start: {} }, 'dataValidation')`, '"dataValidation" of requests[0].updateCells.fields'],
    [
      `put([[{ userEnteredFormat: { textFormat: { foregroundColorStyle: { themeColor: 'TEXT' } } } }]], { start: {} }, '*')`,
      '"themeColor" of requests[0].updateCells.ColorStyle',
    ],
    [
      `grid({ frozenColumnCount: 1 }, 'gridProperties')`,
      '"gridProperties.frozenColumnCount" of requests[0].updateSheetProperties',
    ],
    [
      `{ updateSpreadsheetProperties: { properties: { locale: 'ru_RU' }, fields: 'locale' } }`,
      '"locale" of requests[0].updateSpreadsheetProperties',
    ],
    [`{ mergeCells: { range: range(0, 1, 0, 2), mergeType: 'MERGE_ROWS' } }`, '"MERGE_ROWS" of requests[0].mergeCells'],
    [
      `{ updateDimensionProperties: { range: { dimension: 'ROWS' }, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } }`,
      '"hiddenByUser" of requests[0].updateDimensionProperties',
    ],
  ])('%s', (request, named) => {
    expect(made(`batch(${request})`).error).toBe(`${named} is not part of the local office.`);
  });

  it('as are fields that are asked for', () => {
    expect(made(`Sheets.Spreadsheets.get(id, { fields: 'sheets.data' })`).error).toBe(
      '"sheets.data" of sheets.spreadsheets.get is not part of the local office.',
    );
    expect(made(`Sheets.Spreadsheets.get(id, { includeGridData: true })`).error).toBe(
      '"includeGridData" of sheets.spreadsheets.get is not part of the local office.',
    );
  });
});

describe('what Google refuses of a batch is refused', () => {
  it.each([
    [`put([[]], { range: range(0, 1, 0, 1) }, '')`, "At least one field must be listed in 'fields'."],
    [
      `put([[text('а'), text('б')]], { range: range(0, 1, 0, 1) })`,
      'Attempting to write column: 1, beyond the last requested column of: 0',
    ],
    [
      `put([[text('а')], [text('б')]], { range: range(2, 3, 0, 1) })`,
      'Attempting to write row: 3, beyond the last requested row of: 2',
    ],
    [
      `put([[text('а')]], { start: { columnIndex: 26 } })`,
      'Range exceeds grid limits. Max rows: 1000, max columns: 26',
    ],
    [`put([[text('ж'.repeat(50001))]], { start: {} })`, 'maximum of 50000 characters'],
    [
      `put([[{ userEnteredFormat: { backgroundColorStyle: { rgbColor: { red: 255 } } } }]], { start: {} }, '*')`,
      '255 is no share of a colour.',
    ],
    [`put([[{ userEnteredFormat: { horizontalAlignment: 'center' } }]], { start: {} }, '*')`, 'Invalid value: center'],
    [
      `grid({ frozenRowCount: 1000 }, 'gridProperties.frozenRowCount')`,
      "You can't freeze all visible rows on the sheet.",
    ],
    [`grid({}, 'gridProperties.rowCount')`, 'undefined is no number of rows or columns.'],
    [`{ updateSpreadsheetProperties: { properties: {}, fields: 'title' } }`, 'title must not be empty.'],
    [`{ mergeCells: { range: range(3, 3, 0, 1) } }`, 'The range is empty or is no range.'],
  ])('%s', (request, text) => {
    const { error, file } = made(`batch(${request})`);
    expect(error).toContain(`API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].`);
    expect(error).toContain(text);
    expect(file?.version).toBe(1);
  });

  it('and so is an empty one', () => {
    expect(made('batch()').error).toMatch(/Must specify at least one request\.$/);
  });
});

describe('a spreadsheet is read', () => {
  it('by the fields asked for, zeros left out', () => {
    const whole = `return Sheets.Spreadsheets.get(id, { fields: 'spreadsheetId,properties/title,sheets(properties(sheetId,title,gridProperties),merges)' })`;
    const grown = `batch({ mergeCells: { range: range(0, 1, 0, 3) } }, grid({ frozenRowCount: 2 }, 'gridProperties.frozenRowCount'));`;
    expect(made(whole).value).toEqual({
      spreadsheetId: expect.any(String),
      properties: { title: 'Обзор' },
      sheets: [{ properties: { sheetId: 0, title: 'Лист1', gridProperties: { rowCount: 1000, columnCount: 26 } } }],
    });
    expect(made(grown + whole).value).toMatchObject({
      sheets: [
        {
          properties: { gridProperties: { frozenRowCount: 2 } },
          merges: [{ sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 3 }],
        },
      ],
    });
  });
});
