import type { Behaviour, Bench } from './behaviour';

interface Permission {
  id: string;
  type: string;
  role: string;
}

interface Spreadsheet {
  spreadsheetUrl?: string;
  properties?: { title: string };
  sheets?: {
    properties: { sheetId: number; title: string; gridProperties: { rowCount: number; frozenRowCount?: number } };
    merges?: object[];
  }[];
}

/** The parts of the advanced services that the review uses. */
declare const Drive: {
  Files: {
    create(resource: object, media?: null, parameters?: object): { id: string; webViewLink?: string };
    update(resource: object, id: string): { name?: string };
  };
  Permissions: {
    list(fileId: string, parameters: object): { permissions: Permission[] };
    create(resource: object, fileId: string, parameters: object): Permission;
    remove(fileId: string, permissionId: string): void;
  };
};
declare const Sheets: {
  Spreadsheets: {
    get(id: string, parameters: object): Spreadsheet;
    batchUpdate(resource: object, id: string): { replies: object[] };
  };
};

const SHEETS = 'https://developers.google.com/workspace/sheets/api/';
const REQUEST = `${SHEETS}reference/rest/v4/spreadsheets/request`;
const DRIVE = 'https://developers.google.com/workspace/drive/api/';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const SHAPE = 'properties.title,sheets(properties(sheetId,title,gridProperties(rowCount,frozenRowCount)),merges)';

/** Runs the check with an empty spreadsheet of the script's own, and throws it away. */
function withSpreadsheet(check: (bench: Bench, id: string) => void): (bench: Bench) => void {
  return (bench) => {
    const { id } = Drive.Files.create({ name: 'Самопроверка: обзор', mimeType: SPREADSHEET }, null, { fields: 'id' });
    try {
      check(bench, id);
    } finally {
      Drive.Files.update({ trashed: true }, id);
    }
  };
}

const shape = (id: string) => Sheets.Spreadsheets.get(id, { fields: SHAPE });
const batch = (id: string, ...requests: object[]) => Sheets.Spreadsheets.batchUpdate({ requests }, id);
const firstRow = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 3 };
const retitled = (title: string) => ({ updateSheetProperties: { properties: { sheetId: 0, title }, fields: 'title' } });
const written = (userEnteredValue: object, columns = 1) => ({
  updateCells: {
    range: { ...firstRow, endColumnIndex: columns },
    rows: [{ values: [{ userEnteredValue }] }],
    fields: 'userEnteredValue',
  },
});
const permissions = (id: string) =>
  Drive.Permissions.list(id, { fields: 'permissions(id,type,role)' }).permissions.map(({ type, role }) => [type, role]);

const making: readonly Behaviour[] = [
  {
    name: 'Пустая таблица создаётся одним вызовом Drive: одна вкладка с номером 0',
    source: `${DRIVE}reference/rest/v3/files/create`,
    check: withSpreadsheet((bench, id) => {
      const [tab, ...others] = shape(id).sheets ?? [];
      bench.same([tab?.properties.sheetId, tab?.properties.gridProperties.rowCount, others.length], [0, 1000, 0]);
    }),
  },
  {
    name: 'Таблица называется как её файл, и переименование видно',
    source: `${REQUEST}#UpdateSpreadsheetPropertiesRequest`,
    check: withSpreadsheet((bench, id) => {
      bench.same(shape(id).properties?.title, 'Самопроверка: обзор');
      const title = 'Самопроверка: другой обзор';
      batch(id, { updateSpreadsheetProperties: { properties: { title }, fields: 'title' } });
      bench.same(shape(id).properties?.title, title);
    }),
  },
  {
    name: 'get даёт только названные поля',
    source: `${SHEETS}guides/field-masks`,
    check: withSpreadsheet((bench, id) => {
      const answer = Sheets.Spreadsheets.get(id, { fields: 'properties.title' });
      bench.same(Object.keys(answer), ['properties']);
    }),
  },
];

const changing: readonly Behaviour[] = [
  {
    name: 'Пакет запросов выполняется по порядку, ответов столько же',
    source: `${SHEETS}guides/batchupdate`,
    check: withSpreadsheet((bench, id) => {
      const grid = { rowCount: 40, frozenRowCount: 1 };
      const properties = { sheetId: 0, gridProperties: grid };
      const fields = 'gridProperties.rowCount,gridProperties.frozenRowCount';
      const { replies } = batch(id, retitled('Обзор'), { updateSheetProperties: { properties, fields } });
      const tab = shape(id).sheets?.[0]?.properties;
      bench.same([replies.length, tab?.title, tab?.gridProperties.rowCount], [2, 'Обзор', 40]);
      bench.same(tab?.gridProperties.frozenRowCount, 1);
    }),
  },
  {
    name: 'Негодный запрос отменяет весь пакет',
    source: `${SHEETS}guides/batchupdate`,
    check: withSpreadsheet((bench, id) => {
      const wrong = { unmergeCells: { range: { ...firstRow, sheetId: 987 } } };
      bench.fails(
        () => batch(id, retitled('Обзор'), wrong),
        'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].unmergeCells: No grid with id: 987',
      );
      bench.holds(shape(id).sheets?.[0]?.properties.title !== 'Обзор', 'первый запрос всё же выполнен');
    }),
  },
  {
    name: 'Ячейки объединяются и разъединяются только целиком',
    source: `${REQUEST}#MergeCellsRequest`,
    check: withSpreadsheet((bench, id) => {
      batch(id, { mergeCells: { range: firstRow, mergeType: 'MERGE_ALL' } });
      bench.same(shape(id).sheets?.[0]?.merges?.length, 1);
      bench.fails(
        () => batch(id, { unmergeCells: { range: { ...firstRow, endColumnIndex: 2 } } }),
        'You must select all cells in a merged range to merge or unmerge them.',
      );
      batch(id, { unmergeCells: { range: { sheetId: 0 } } });
      bench.same(shape(id).sheets?.[0]?.merges, undefined);
    }),
  },
  {
    name: 'Вкладка, сжатая до одной строки, вырастает снова без прежних объединений',
    source: `${REQUEST}#UpdateSheetPropertiesRequest`,
    check: withSpreadsheet((bench, id) => {
      const resized = (rowCount: number) => ({
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { rowCount } },
          fields: 'gridProperties.rowCount',
        },
      });
      const third = { sheetId: 0, startRowIndex: 2, endRowIndex: 3 };
      batch(id, { mergeCells: { range: third, mergeType: 'MERGE_ALL' } });
      batch(id, resized(1), resized(30));
      const [tab] = shape(id).sheets ?? [];
      bench.same([tab?.properties.gridProperties.rowCount, tab?.merges], [30, undefined]);
    }),
  },
  {
    name: 'Ячейки принимают значение, оформление, ссылку и заметку',
    source: `${REQUEST}#UpdateCellsRequest`,
    check: withSpreadsheet((bench, id) => {
      const rgbColor = { red: 1, green: 0.5 };
      const link = { uri: 'https://www.google.com/' };
      const textFormat = { bold: true, fontSize: 14, foregroundColorStyle: { rgbColor: {} }, link };
      const looks = { backgroundColorStyle: { rgbColor }, horizontalAlignment: 'CENTER', wrapStrategy: 'WRAP' };
      const placed = { ...looks, verticalAlignment: 'TOP' };
      const userEnteredFormat = { ...placed, textFormat, numberFormat: { type: 'NUMBER', pattern: '0.0' } };
      const cell = { userEnteredValue: { stringValue: '=не формула' }, userEnteredFormat, note: 'заметка' };
      const rows = [
        { values: [cell, { userEnteredValue: { numberValue: 1.5 } }, { userEnteredValue: { boolValue: true } }] },
      ];
      const fields = 'userEnteredValue,userEnteredFormat,note';
      const { replies } = batch(id, { updateCells: { start: { sheetId: 0 }, rows, fields } });
      bench.same(replies.length, 1);
    }),
  },
  {
    name: 'Данные шире диапазона — ошибка',
    source: `${REQUEST}#UpdateCellsRequest`,
    check: withSpreadsheet((bench, id) => {
      const values = [{ userEnteredValue: { stringValue: 'а' } }, { userEnteredValue: { stringValue: 'б' } }];
      const range = { ...firstRow, endColumnIndex: 1 };
      bench.fails(
        () => batch(id, { updateCells: { range, rows: [{ values }], fields: 'userEnteredValue' } }),
        'Attempting to write column: 1, beyond the last requested column of: 0',
      );
    }),
  },
  {
    name: 'Запрос без списка полей — ошибка',
    source: `${SHEETS}guides/field-masks`,
    check: withSpreadsheet((bench, id) => {
      const { updateCells } = written({ stringValue: 'а' });
      bench.fails(
        () => batch(id, { updateCells: { ...updateCells, fields: '' } }),
        "At least one field must be listed in 'fields'.",
      );
    }),
  },
  {
    name: 'Ширина столбцов и высота строк принимаются',
    source: `${REQUEST}#UpdateDimensionPropertiesRequest`,
    check: withSpreadsheet((bench, id) => {
      const sized = (dimension: string) => ({
        updateDimensionProperties: {
          range: { sheetId: 0, dimension, startIndex: 0, endIndex: 2 },
          properties: { pixelSize: 160 },
          fields: 'pixelSize',
        },
      });
      bench.same(batch(id, sized('COLUMNS'), sized('ROWS')).replies.length, 2);
    }),
  },
  {
    name: 'Чужой таблицы для Sheets нет',
    source: `${SHEETS}guides/authorizing`,
    check: (bench) =>
      bench.fails(
        () => Sheets.Spreadsheets.get('net-takoy-tablitsy', { fields: 'properties.title' }),
        'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
      ),
  },
];

const sharing: readonly Behaviour[] = [
  {
    name: 'Новую таблицу видит только владелец',
    source: `${DRIVE}reference/rest/v3/permissions/list`,
    check: withSpreadsheet((bench, id) => bench.same(permissions(id), [['user', 'owner']])),
  },
  {
    name: 'Доступ по ссылке даётся и отбирается',
    source: `${DRIVE}guides/manage-sharing`,
    check: withSpreadsheet((bench, id) => {
      const given = Drive.Permissions.create({ type: 'anyone', role: 'reader' }, id, { fields: 'id' });
      bench.same(given.id, 'anyoneWithLink');
      bench.same(permissions(id).sort(), [
        ['anyone', 'reader'],
        ['user', 'owner'],
      ]);
      Drive.Permissions.remove(id, given.id);
      bench.same(permissions(id), [['user', 'owner']]);
    }),
  },
  {
    name: 'Дать доступ без адреса нельзя',
    source: `${DRIVE}guides/handle-errors`,
    check: withSpreadsheet((bench, id) =>
      bench.fails(
        () => Drive.Permissions.create({ type: 'user', role: 'reader' }, id, { sendNotificationEmail: false }),
        'API call to drive.permissions.create failed with error: ',
      ),
    ),
  },
  {
    name: 'Отобрать доступ, которого нет, — ошибка 404',
    source: `${DRIVE}guides/handle-errors`,
    check: withSpreadsheet((bench, id) =>
      bench.fails(
        () => Drive.Permissions.remove(id, 'anyoneWithLink'),
        'API call to drive.permissions.delete failed with error: Permission not found: anyoneWithLink.',
      ),
    ),
  },
];

export const driveSheet: readonly Behaviour[] = [...making, ...changing, ...sharing];
