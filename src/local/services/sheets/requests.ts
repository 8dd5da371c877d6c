import type { DriveSheet, DriveTab } from '../../drive-sheet';
import { checkKeys } from '../drive/files';
import { areaOf, span, tabById } from './areas';
import { crop, merge, unmerge } from './merges';
import { invalid, type Place, unsupported } from './trouble';
import { updateCells } from './update-cells';
import { maskOf, type Values, valuesOf } from './values';

type Fields = Readonly<Record<string, unknown>>;
type Change = (content: DriveSheet, request: object, place: Place) => void;

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request */
const CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['updateSpreadsheetProperties', updateSpreadsheet],
  ['updateSheetProperties', updateSheet],
  ['updateDimensionProperties', updateDimension],
  ['mergeCells', mergeCells],
  ['unmergeCells', unmergeCells],
  ['updateCells', updateCells],
]);

/** Carries out one request of a batch; what it throws ends the whole batch. */
export function applied(content: DriveSheet, request: unknown, index: number): void {
  const [name = '', ...others] = Object.keys(Object(request));
  const change = others.length === 0 ? CHANGES.get(name) : undefined;
  if (change !== undefined) change(content, Object(Reflect.get(Object(request), name)), `requests[${index}].${name}`);
  else unsupported('sheets.spreadsheets.batchUpdate')(others[0] ?? name);
}

/** What a request of the kind {properties, fields} changes, and to what. */
function propertiesOf(request: object, leaves: readonly string[], known: readonly string[], place: Place) {
  checkKeys(place, request, [...known, 'properties', 'fields']);
  const { properties, fields }: Fields = { ...request };
  return { values: valuesOf(properties, leaves, place), mask: maskOf(fields, leaves, place) };
}

function updateSpreadsheet(content: DriveSheet, request: object, place: Place): void {
  const { values } = propertiesOf(request, ['title'], [], place);
  content.title = titleOf(values, place);
}

function titleOf(values: Values, place: Place): string {
  const title = values.get('title');
  if (typeof title !== 'string' || title === '') throw invalid(place, 'title must not be empty.');
  return title;
}

const GRID = 'gridProperties';
const SHEET: readonly string[] = [
  'title',
  `${GRID}.rowCount`,
  `${GRID}.columnCount`,
  `${GRID}.frozenRowCount`,
  `${GRID}.hideGridlines`,
];

function updateSheet(content: DriveSheet, request: object, place: Place): void {
  const { sheetId, ...properties }: Fields = { ...Object(Reflect.get(request, 'properties')) };
  const { values, mask } = propertiesOf({ ...request, properties }, SHEET, [], place);
  const tab = tabById(content, sheetId, place);
  if (mask.has('title')) rename(content, tab, titleOf(values, place), place);
  if (mask.has(`${GRID}.rowCount`)) tab.rowCount = sizeOf(values.get(`${GRID}.rowCount`), 1, place);
  if (mask.has(`${GRID}.columnCount`)) tab.columnCount = sizeOf(values.get(`${GRID}.columnCount`), 1, place);
  if (mask.has(`${GRID}.frozenRowCount`)) tab.frozenRows = sizeOf(values.get(`${GRID}.frozenRowCount`) ?? 0, 0, place);
  if (mask.has(`${GRID}.hideGridlines`)) {
    if (values.get(`${GRID}.hideGridlines`) === true) tab.hideGridlines = true;
    else delete tab.hideGridlines;
  }
  if (tab.frozenRows >= tab.rowCount) throw invalid(place, "You can't freeze all visible rows on the sheet.");
  crop(tab);
}

function rename({ sheets }: DriveSheet, tab: DriveTab, title: string, place: Place): void {
  if (sheets.some((other) => other !== tab && other.title.toLowerCase() === title.toLowerCase())) {
    throw invalid(place, `A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  tab.title = title;
}

function sizeOf(value: unknown, least: number, place: Place): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
  throw invalid(place, `${value} is no number of rows or columns.`);
}

function updateDimension(content: DriveSheet, request: object, place: Place): void {
  const { values } = propertiesOf(request, ['pixelSize'], ['range'], place);
  const range = Object(Reflect.get(request, 'range'));
  checkKeys(place, range, ['sheetId', 'dimension', 'startIndex', 'endIndex']);
  const { sheetId, dimension, startIndex, endIndex }: Fields = { ...range };
  const tab = tabById(content, sheetId, place);
  if (dimension !== 'COLUMNS' && dimension !== 'ROWS') throw invalid(place, 'No dimension is specified.');
  const size = sizeOf(values.get('pixelSize'), 0, place);
  const [sizes, count] = dimension === 'COLUMNS' ? [tab.widths, tab.columnCount] : [tab.heights, tab.rowCount];
  const [first, lines] = span(startIndex, endIndex, count);
  if (first < 1 || lines < 1 || first + lines - 1 > count) throw invalid(place, 'The range is outside of the grid.');
  for (let line = first; line < first + lines; line++) sizes[line] = size;
}

function mergeCells(content: DriveSheet, request: object, place: Place): void {
  checkKeys(place, request, ['range', 'mergeType']);
  const { range, mergeType = 'MERGE_ALL' }: Fields = { ...request };
  if (mergeType !== 'MERGE_ALL') unsupported(place)(String(mergeType));
  const { tab, area } = areaOf(content, range, place);
  merge(tab, area, place);
}

function unmergeCells(content: DriveSheet, request: object, place: Place): void {
  checkKeys(place, request, ['range']);
  const { tab, area } = areaOf(content, Reflect.get(request, 'range'), place);
  unmerge(tab, area, place);
}
