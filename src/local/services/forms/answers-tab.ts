import { emptySheet } from '../../blank-book';
import type { BookCell, BookSheet } from '../../book';
import type { BookForm, BookFormItem, BookFormResponse } from '../../state';
import { formatDate } from '../base/format-date';
import { cover } from '../cells/areas';
import { cellAt, cellFor, lastColumn, lastRow } from '../cells/grid';
import { checkCellLimit, insertAfter } from '../cells/insert';
import { localeRules } from '../cells/locale';
import { timeZone, toSerial, UNIX_EPOCH_SERIAL } from '../cells/time-zone';
import { MAX_CHARACTERS } from '../cells/write-values';
import type { Execution } from '../execution';
import { isQuestion } from './forms';
import { rowOf } from './response-row';

type Answers = BookFormResponse['answers'];
type Value = string | number;

const DAY = 86_400_000;

/** What Google calls the tab and its first column, in the language of the account. */
const WORDS = {
  ru: { tab: 'Ответы на форму', stamp: 'Отметка времени' },
  en: { tab: 'Form Responses', stamp: 'Timestamp' },
} as const;

function wordsOf({ options }: Execution) {
  const { tab, stamp } = (options.userLocale ?? 'ru').startsWith('ru') ? WORDS.ru : WORDS.en;
  return { stamp, tab: (number: number) => (tab === WORDS.ru.tab ? `${tab} (${number})` : `${tab} ${number}`) };
}

/** Makes the tab in which a form leaves its responses, those that it has already among them. */
export function linkTab(execution: Execution, form: BookForm): void {
  const { book } = execution.state;
  const { tab, stamp } = wordsOf(execution);
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(tab(number).toLowerCase())) number++;
  const sheet = { ...emptySheet(book.nextSheetId, tab(number)), frozenRows: 1 };
  checkCellLimit(book, sheet.rowCount * sheet.columnCount);
  book.nextSheetId++;
  book.sheets.push(sheet);
  cellFor(sheet, 1, 1).value = stamp;
  giveFormat(sheet, 1, `${localeRules(book.locale).date} H:mm:ss`);
  form.sheetId = sheet.id;
  form.columns = [];
  columnsOf(form, sheet, localeRules(book.locale).date);
  for (const response of form.responses) writeResponse(execution, form, response, undefined);
}

export interface WrittenRow {
  readonly sheetId: number;
  readonly row: number;
  /** Texts of the cells; of a response that was changed only of those that have. */
  readonly values: string[];
}

/**
 * Writes a response to the tab of its form, if there is one: below everything, or, when it was changed, over its own row,
 * wherever that stands by now. Answers arrive as they were given and are never read as if typed.
 *
 * @param before The response as it was written last.
 */
export function writeResponse(
  execution: Execution,
  form: BookForm,
  response: BookFormResponse,
  before: BookFormResponse | undefined,
): WrittenRow | undefined {
  const { book } = execution.state;
  const sheet = book.sheets.find(({ id }) => id === form.sheetId);
  if (sheet === undefined) return undefined;
  const zone = timeZone(book.timeZone);
  const { date } = localeRules(book.locale);
  const columns = columnsOf(form, sheet, date);
  const stampOf = (each: BookFormResponse) => toSerial(each.at, zone);
  const cellsOf = (each: BookFormResponse) => cellsFor(form, each.answers, columns);
  const own = before && rowOf(sheet, form, before, { stampOf, cellsOf });
  const row = own ?? Math.max(2, lastRow(sheet) + 1);
  if (row > sheet.rowCount) insertAfter(sheet, 'rows', sheet.rowCount, row - sheet.rowCount);
  put(sheet, row, 1, stampOf(response));
  const [now, then] = [cellsOf(response), before === undefined ? undefined : cellsOf(before)];
  const values = [formatDate(new Date(response.at), zone, `${date} H:mm:ss`)];
  for (const [item, column] of columns) {
    const value = now.get(column) ?? '';
    put(sheet, row, column, value);
    const isTold = then === undefined || (then.get(column) ?? '') !== value;
    values[column - 1] = isTold ? textOf(form, item, value, date) : '';
  }
  return { sheetId: sheet.id, row, values: Array.from(values, (text) => text ?? '') };
}

/**
 * Brings the headers of a form's tab in step with its questions as soon as they are changed; a question that is deleted
 * leaves its column. Google documents neither, nor whether it waits for the next response: whoever reads a tab must know
 * its columns by their items.
 */
export function renewColumns({ state: { book } }: Execution, form: BookForm): void {
  const sheet = book.sheets.find(({ id }) => id === form.sheetId);
  if (sheet !== undefined) columnsOf(form, sheet, localeRules(book.locale).date);
}

/** Item → its column. A question that is new gets one to the right; one that was renamed, its new title as the header. */
function columnsOf(form: BookForm, sheet: BookSheet, date: string): ReadonlyMap<number, number> {
  const known = form.columns ?? [];
  form.columns = known;
  const columns = new Map(known.map(({ item }, at) => [item, standsIn(sheet, known, at)]));
  for (const item of form.items.filter(isQuestion)) {
    const entry = known.find((each) => each.item === item.id);
    const column = columns.get(item.id) ?? addColumn(sheet, item, date);
    columns.set(item.id, column);
    cellFor(sheet, 1, column).value = item.title;
    if (entry === undefined) known.push({ item: item.id, header: item.title });
    else entry.header = item.title;
  }
  return columns;
}

/** Columns are known by their headers; one whose header a person has changed, by its place. */
function standsIn(sheet: BookSheet, known: readonly { readonly header: string }[], at: number): number {
  const header = known[at]?.header ?? '';
  const nth = known.slice(0, at).filter((each) => each.header === header).length;
  const found = Object.entries(sheet.cells[1] ?? {}).filter(
    ([column, { value }]) => column !== '1' && value === header,
  );
  return header === '' ? at + 2 : Number(found[nth]?.[0] ?? at + 2);
}

function addColumn(sheet: BookSheet, { kind }: BookFormItem, date: string): number {
  const column = Math.max(1, lastColumn(sheet)) + 1;
  if (column > sheet.columnCount) insertAfter(sheet, 'columns', sheet.columnCount, column - sheet.columnCount);
  if (kind === 'date') giveFormat(sheet, column, date);
  return column;
}

/** Rows that are inserted later take the format after those above them. */
function giveFormat(sheet: BookSheet, column: number, value: string): void {
  sheet.formats = cover(sheet.formats, { row: 2, column, rows: sheet.rowCount - 1, columns: 1, value });
}

/** Column → what its cell holds: numbers of scales and days as such, several choices in one text. */
function cellsFor(form: BookForm, answers: Answers, columns: ReadonlyMap<number, number>): ReadonlyMap<number, Value> {
  const cells = new Map<number, Value>();
  for (const { item, value } of answers) {
    const [column, kind] = [columns.get(item), form.items.find(({ id }) => id === item)?.kind];
    if (column === undefined) continue;
    const text = typeof value === 'string' ? value : value.join(', ');
    if (kind === 'scale') cells.set(column, Number(text));
    else if (kind === 'date') cells.set(column, Date.parse(text) / DAY + UNIX_EPOCH_SERIAL);
    else cells.set(column, text.slice(0, MAX_CHARACTERS));
  }
  return cells;
}

function textOf(form: BookForm, item: number, value: Value, date: string): string {
  const isDay = typeof value === 'number' && form.items.find(({ id }) => id === item)?.kind === 'date';
  if (!isDay) return String(value);
  return formatDate(new Date((value - UNIX_EPOCH_SERIAL) * DAY), timeZone('UTC'), date);
}

function put(sheet: BookSheet, row: number, column: number, value: Value): void {
  if (value === '' && cellAt(sheet, row, column) === undefined) return;
  const cell: BookCell = cellFor(sheet, row, column);
  delete cell.formula;
  cell.value = value;
}
