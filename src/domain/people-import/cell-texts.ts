import type { ListTable } from './list';
import { MOST_COLUMNS } from './list';

/** A sheet of a workbook as its reader hands it over. */
export interface RawSheet {
  readonly name: string;
  readonly hidden?: boolean | undefined;
  readonly veryHidden?: boolean | undefined;
  readonly rows: readonly (readonly unknown[])[];
  readonly merges?:
    | readonly {
        readonly startRow: number;
        readonly startCol: number;
        readonly endRow: number;
        readonly endCol: number;
      }[]
    | undefined;
}

/** Sheets as texts: days as people write them, a cell that stands over several rows in each of them; empty ones left out. */
export function tablesOf(sheets: readonly RawSheet[]): readonly ListTable[] {
  return sheets.flatMap((sheet): ListTable[] => {
    const rows = sheet.rows.map((row) => row.slice(0, MOST_COLUMNS).map(textOf));
    for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
      const text = rows[startRow]?.[startCol] ?? '';
      if (startCol !== endCol || text === '') continue;
      for (const row of rows.slice(startRow + 1, endRow + 1)) row[startCol] = text;
    }
    const last = rows.reduce((line, row, at) => (row.some((text) => text !== '') ? at + 1 : line), 0);
    if (last === 0) return [];
    return [
      { name: sheet.name, hidden: sheet.hidden === true || sheet.veryHidden === true, rows: rows.slice(0, last) },
    ];
  });
}

/** A fault of a formula says nothing of a person. */
const FAULT = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|Н\/Д|ССЫЛКА!|ЗНАЧ!|ИМЯ\?|ДЕЛ\/0!|ЧИСЛО!|ПУСТО!)$/i;

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  // The reader gives days by the clock of Greenwich.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayOf(value.toISOString().slice(0, 10));
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  const text = String(value).trim();
  return FAULT.test(text) ? '' : text;
}

const dayOf = (iso: string): string => iso.split('-').reverse().join('.');
