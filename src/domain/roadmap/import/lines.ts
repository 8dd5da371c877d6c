import { alignments } from './align';
import { oneLine } from './plain';
import { isColumnNumbers, namelessColumn, type PlanTable } from './plan-table';
import type { ColumnRole } from './source';

/** A row of the table with its cells by what they are. */
export interface Line {
  readonly source: number;
  readonly texts: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Columns that have no role: header → text. */
  readonly other: Readonly<Record<string, string>>;
  /** Cells that go on from the row above. */
  readonly merged: readonly ColumnRole[];
  /** One cell over more than half of the table. */
  readonly isWide: boolean;
  /** How many cells hold a text, the number's apart. */
  readonly filled: number;
}

/** The rows of a table with their cells by role, empty rows left out. */
export function linesOf({ rows, columns }: PlanTable): readonly Line[] {
  const places = alignments(rows, columns);
  return rows.flatMap((row) => {
    if (isColumnNumbers(row)) return [];
    const { cells, source } = row;
    const texts: Partial<Record<ColumnRole, string>> = {};
    const other: Record<string, string> = {};
    const merged: ColumnRole[] = [];
    const months: string[] = [];
    const place = places.get(cells.length) ?? [];
    cells.forEach(({ text, isMerged }, at) => {
      const column = columns[place[at] ?? -1];
      if (text === '') return;
      if (isMerged && column) merged.push(column.role);
      if (column === undefined || column.role === 'other') {
        const name = column?.header ?? namelessColumn(at);
        other[name] = other[name] === undefined ? text : `${other[name]}\n${text}`;
      } else if (column.role === 'month') months.push(text.length > 3 ? `${column.header}: ${text}` : column.header);
      else if (texts[column.role] === undefined) texts[column.role] = text;
      else texts[column.role] = `${texts[column.role]} – ${text}`;
    });
    if (months.length > 0) texts.month = months.join(', ');
    const roles = Object.keys(texts);
    const filled = roles.filter((role) => role !== 'number').length + Object.keys(other).length;
    // A row of dashes keeps a place free and says nothing.
    if (!cells.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return [];
    const isWide = cells.some(({ text, span }) => text !== '' && span > columns.length / 2);
    return [{ source, texts, other, merged, isWide, filled }];
  });
}

/** The text of a cell, empty where there is none. */
export const said = (line: Line, role: ColumnRole): string => line.texts[role] ?? '';

/** The text of a cell that does not go on from the row above. */
export const own = (line: Line, role: ColumnRole): string => (line.merged.includes(role) ? '' : said(line, role));

/** The only text of a row whose other cells are empty: a heading, or the rest of a row. Undefined for other rows. */
export function aloneIn(line: Line): { readonly role: ColumnRole; readonly text: string } | undefined {
  if (line.merged.length > 0) return undefined;
  const others = Object.values(line.other);
  if (line.filled === 0) return { role: 'number', text: oneLine(said(line, 'number')) };
  if (line.filled > 1) return undefined;
  const roles: readonly ColumnRole[] = [
    'stage',
    'activity',
    'content',
    'deadline',
    'expectedResult',
    'indicator',
    'responsible',
    'mark',
    'month',
  ];
  const role = roles.find((each) => said(line, each) !== '');
  return role ? { role, text: said(line, role) } : { role: 'other', text: others[0] ?? '' };
}
