import { columnsOf, isHeaderRow, roleOf } from './column-words';
import { isDeadlineLike, isNumberLike } from './content-class';
import { filledOf, type GridRow, textsOf } from './grid';
import { guessedRoles } from './guess-columns';
import { oneLine, plain } from './plain';
import type { Column, ColumnRole } from './source';

/** A table with its columns understood. */
export interface PlanTable {
  readonly columns: readonly Column[];
  /** As they stand, from left to right; empty when the table has no header row. */
  readonly headers: readonly string[];
  readonly rows: readonly GridRow[];
  /** What stands in the table above its header row: its title, most often. */
  readonly above: readonly string[];
  /** Columns whose role their cells told, not their header. */
  readonly guessed: readonly number[];
}

/** How a column is called that the document gives no name. */
export const namelessColumn = (at: number): string => `Столбец ${at + 1}`;

/** «1 2 3 4 5» under the headers: numbers of the columns. */
export function isColumnNumbers(row: GridRow): boolean {
  const numbers = filledOf(row).map(({ text }) => text.replace(/\.$/, ''));
  return numbers.length >= 3 && numbers.every((text, at) => text === String(at + 1));
}

/** Whether a row below the header belongs to it: a header cell is merged into it, or its words go on in small letters. */
function isSecondLine(row: GridRow | undefined, head: GridRow): boolean {
  if (!row || isColumnNumbers(row)) return false;
  const own = row.cells.filter(({ text, isMerged }) => text !== '' && !isMerged).map(({ text }) => text);
  if (own.length === 0) return false;
  const isShort = own.every((text) => text.length <= 50 && !isNumberLike(text) && !/\d{2}\.|20\d\d/.test(text));
  if (!isShort) return false;
  const isUnder = row.cells.every(({ text, isMerged }, at) => text === '' || isMerged || parentSpan(head, at) > 1);
  if (isUnder && row.cells.some(({ isMerged }) => isMerged)) return true;
  if (isUnder && own.some((text) => roleOf(text) !== 'other')) return true;
  const isGoingOn = own.every((text) => /^[а-яё(/.]/.test(text) && !isDeadlineLike(text));
  return (
    isGoingOn &&
    own.length >= 2 &&
    row.cells.every(({ text }, at) => text === '' || (head.cells[at]?.text ?? '') !== '')
  );
}

/** How wide the header is that stands over a column. */
function parentSpan(head: GridRow, at: number): number {
  for (let left = at; left >= 0; left--) {
    const cell = head.cells[left];
    if (cell && (cell.text !== '' || cell.span > 1)) return left + cell.span > at ? cell.span : 1;
  }
  return 1;
}

function parentText(head: GridRow, at: number): string {
  for (let left = at; left >= 0; left--) {
    const cell = head.cells[left];
    if (cell && cell.text !== '') return left === at || left + cell.span > at ? cell.text : '';
  }
  return '';
}

/** The headers of a table's columns, those of two lines put together. */
function headersOf(head: GridRow, second: GridRow | undefined): readonly string[] {
  const count = Math.max(head.cells.length, second?.cells.length ?? 0);
  return Array.from({ length: count }, (_, at) => {
    const own = second?.cells[at];
    const sub = own && !own.isMerged ? own.text : '';
    return oneLine(`${second ? parentText(head, at) : (head.cells[at]?.text ?? '')} ${sub}`);
  });
}

const sameHeaders = (row: GridRow, headers: readonly string[]): boolean => {
  const said = textsOf(row)
    .map(plain)
    .filter((text) => text !== '');
  const known = headers.map(plain).filter((text) => text !== '');
  return said.length >= 2 && said.every((text) => known.some((each) => each === text || each.startsWith(`${text} `)));
};

/** A table without a header row; its columns are told by their contents. */
function headlessTable(rows: readonly GridRow[]): PlanTable {
  const width = Math.max(0, ...rows.filter((row) => filledOf(row).length > 1).map(({ cells }) => cells.length));
  const unknown = Array.from({ length: width }, () => undefined);
  const roles = guessedRoles(unknown, rows, true);
  const top = rows.findIndex((row) => filledOf(row).length > 0);
  const head = rows[top];
  if (!head || !isStrangeHead(head, rows.slice(top + 1), roles.indexOf('deadline'), width)) {
    const columns = roles.map((role, at) => ({ role, header: namelessColumn(at) }));
    return { columns, headers: [], rows, above: [], guessed: [] };
  }
  const body = rows.slice(top + 1).filter((row) => !isColumnNumbers(row));
  const columns = guessedRoles(unknown, body, true).map((role, at) => ({
    role,
    header: head.cells[at]?.text || namelessColumn(at),
  }));
  const guessed = columns.flatMap(({ role }, at) => (role === 'other' ? [] : [at]));
  return { columns, headers: columns.map(({ header }) => oneLine(header)), rows: body, above: [], guessed };
}

/** Whether a first row of words that are not known is a header all the same: only the rows under it hold deadlines. */
function isStrangeHead(head: GridRow, below: readonly GridRow[], deadline: number, width: number): boolean {
  const texts = textsOf(head);
  const own = texts[deadline] ?? '';
  if (own === '' || isDeadlineLike(own) || filledOf(head).length < Math.max(3, width - 1)) return false;
  if (texts.some((text) => text.length > 60 || isNumberLike(text))) return false;
  const filled = below.filter((row) => filledOf(row).length > 1);
  const dated = filled.filter((row) => isDeadlineLike(row.cells[deadline]?.text ?? ''));
  return dated.length > 0 && dated.length >= filled.length * 0.8;
}

function headedTable(rows: readonly GridRow[], at: number): PlanTable {
  const head = rows[at];
  if (!head) return headlessTable(rows);
  const second = isSecondLine(rows[at + 1], head) ? rows[at + 1] : undefined;
  const headers = headersOf(head, second);
  const body = rows.slice(at + (second ? 2 : 1)).filter((row) => !isColumnNumbers(row) && !sameHeaders(row, headers));
  const { columns, guessed } = withGuesses(columnsOf(headers), body);
  const above = rows.slice(0, at).map((row) =>
    oneLine(
      filledOf(row)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  return { columns, headers, rows: body, above: above.filter((text) => text !== ''), guessed };
}

/** Fills in the roles that no header tells, where the table lacks what a plan cannot lack. */
function withGuesses(columns: readonly Column[], rows: readonly GridRow[]): Pick<PlanTable, 'columns' | 'guessed'> {
  const known = columns.map(({ role, header }): ColumnRole | undefined => (header === '' ? undefined : role));
  const needed: readonly ColumnRole[] = ['activity', 'deadline'];
  if (known.every((role) => role !== undefined) && needed.every((role) => known.includes(role)))
    return { columns, guessed: [] };
  const roles = guessedRoles(known, rows, false);
  const filled = columns.map(({ role, header }, at) => ({
    role: header === '' || role === 'other' ? (roles[at] ?? role) : role,
    header: header === '' ? namelessColumn(at) : header,
  }));
  const guessed = filled.flatMap(({ role }, at) => (role !== columns[at]?.role && role !== 'other' ? [at] : []));
  return { columns: filled, guessed };
}

/** The tables that stand one under another in one grid, each with a header row of its own. */
export function planTablesOf(rows: readonly GridRow[]): readonly PlanTable[] {
  const heads = rows.flatMap((row, at) => (isHead(row) ? [at] : []));
  const [first] = heads;
  if (first === undefined) return [headlessTable(rows)];
  const starts = [first];
  let headers = headersAt(rows, first);
  for (const at of heads) {
    const row = rows[at];
    if (row === undefined || at <= (starts[starts.length - 1] ?? 0) + 1 || sameHeaders(row, headers)) continue;
    if (!isFurtherHead(row, rows[at - 1], headers)) continue;
    starts.push(at);
    headers = headersAt(rows, at);
  }
  return starts.map((start, at) => headedTable(rows.slice(at === 0 ? 0 : start, starts[at + 1]), at === 0 ? start : 0));
}

const isHead = (row: GridRow): boolean => isHeaderRow(textsOf(row).map(oneLine));

/** Whether a row inside a table begins another one: under a title, or with the headers in slightly other words. */
function isFurtherHead(row: GridRow, above: GridRow | undefined, headers: readonly string[]): boolean {
  if (!above || filledOf(above).length <= 1) return true;
  const stems = headers.map((header) => plain(header).slice(0, 5));
  const said = textsOf(row).map((text) => plain(text).slice(0, 5));
  const known = said.filter((stem) => stem !== '' && stems.includes(stem));
  return known.length > filledOf(row).length / 2;
}

function headersAt(rows: readonly GridRow[], at: number): readonly string[] {
  const head = rows[at];
  return head ? headersOf(head, isSecondLine(rows[at + 1], head) ? rows[at + 1] : undefined) : [];
}
