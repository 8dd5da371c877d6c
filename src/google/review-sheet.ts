import type { Review, ReviewRow } from '../documents/review/review';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Look = GoogleAppsScript.Sheets.Schema.CellFormat;

/** Pixels of labels and values: together as wide as a phone held upright shows. */
const WIDTHS = [250, 120] as const;

/** Letters on a line across all columns, and pixels of such a line. Merged cells do not grow with their text by themselves. */
const ACROSS = 46;
const LINE = 18;

const HEADING = '#e8f0fe';
const ALARM = '#fce8e6';
const QUIET = '#5f6368';

/** A row of the sheet: one cell across, or a cell a column; one across says how high it is. */
interface Row {
  readonly cells: readonly CellData[];
  readonly height?: number;
}

/**
 * The requests that rewrite a tab. Shrinking it to one row and letting it grow again takes away whatever stood there:
 * values, merges, heights. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
 */
export function sheetRequests(review: Review, sheetId: number): Request[] {
  const rows = rowsOf(review);
  const columnCount = WIDTHS.length;
  const across = (row: number) => ({ sheetId, startRowIndex: row, endRowIndex: row + 1 });
  const resized = (rowCount: number, title: string): Request => ({
    updateSheetProperties: {
      properties: { sheetId, title, gridProperties: { rowCount, columnCount, frozenRowCount: 0 } },
      fields: 'title,gridProperties(rowCount,columnCount,frozenRowCount)',
    },
  });
  const heights = rows.flatMap(({ height }, row): Request[] => {
    if (height === undefined) return [];
    const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
    return [
      { mergeCells: { range: across(row), mergeType: 'MERGE_ALL' } },
      { updateDimensionProperties: { range, properties: { pixelSize: height }, fields: 'pixelSize' } },
    ];
  });
  return [
    { unmergeCells: { range: { sheetId } } },
    resized(1, review.title),
    resized(rows.length, review.title),
    {
      updateCells: {
        range: { sheetId },
        rows: rows.map(({ cells }) => ({ values: [...cells] })),
        fields: 'userEnteredValue,userEnteredFormat,note',
      },
    },
    ...WIDTHS.map(
      (pixelSize, column): Request => ({
        updateDimensionProperties: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
          properties: { pixelSize },
          fields: 'pixelSize',
        },
      }),
    ),
    ...heights,
  ];
}

function rowsOf({ title, sections }: Review): readonly Row[] {
  return [
    acrossAll(title, { textFormat: { bold: true, fontSize: 16 } }, 34),
    ...sections.flatMap(({ heading, rows }, at) => [
      ...(at === 0 ? [] : [{ cells: [] }]),
      ...(heading === undefined
        ? []
        : [acrossAll(heading, { textFormat: { bold: true, fontSize: 12 }, ...background(HEADING) }, 28)]),
      ...rows.map(rowOf),
    ]),
  ];
}

function rowOf(row: ReviewRow): Row {
  if (row.kind === 'sentence') {
    const { text, tone } = row;
    const look = tone === 'alarm' ? background(ALARM) : { textFormat: tone === 'quiet' ? coloured(QUIET) : {} };
    return acrossAll(text, look, Math.ceil(text.length / ACROSS) * LINE + 6);
  }
  const { label, value, remark = '', link, tone } = row;
  const look: Look = tone === 'alarm' ? background(ALARM) : {};
  const bold = tone === 'total';
  const said = remark === '' ? label : `${label}\n${remark}`;
  return {
    cells: [
      cell(said, { ...look, textFormat: { bold, ...(link === undefined ? {} : { link: { uri: link } }) } }),
      cell(value, { ...look, textFormat: { bold }, horizontalAlignment: 'RIGHT' }),
    ],
  };
}

const acrossAll = (text: string, look: Look, height: number): Row => ({ cells: [cell(text, look)], height });

/**
 * A text goes as `stringValue`, which is never parsed: what begins with «=» stays that text. A link is a part of the
 * format: a formula would have to hold the text.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ExtendedValue
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#TextFormat
 */
function cell(value: string | number, look: Look): CellData {
  const userEnteredValue = typeof value === 'number' ? { numberValue: value } : { stringValue: value };
  return {
    userEnteredValue,
    userEnteredFormat: { wrapStrategy: 'WRAP', verticalAlignment: 'TOP', ...look },
  };
}

const background = (color: string): Look => ({ backgroundColorStyle: { rgbColor: rgb(color) } });
const coloured = (color: string) => ({ foregroundColorStyle: { rgbColor: rgb(color) } });

/** `#rrggbb` as shares from 0 to 1. */
function rgb(color: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return { red, green, blue };
}
