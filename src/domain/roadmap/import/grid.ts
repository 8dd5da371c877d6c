import { tidy } from './leftovers';
import type { SourceTable } from './source';

/** A cell where it stands in the table, merged cells repeated over what they cover. */
export interface GridCell {
  readonly text: string;
  /** Goes on from the row above. */
  readonly isMerged: boolean;
  /** How many columns the cell covers. */
  readonly span: number;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Number of the row in the document, from 1, through all its tables. */
  readonly source: number;
  readonly isHeader: boolean;
}

/** Cells of a wider row would be no table. */
const WIDEST = 60;

const BLANK: GridCell = { text: '', isMerged: false, span: 1 };

/** Lays a table out on a grid: a cell merged downwards stands in every row it covers, one merged sideways in its first column. */
export function gridOf(table: SourceTable, before: number): readonly GridRow[] {
  const going: ({ readonly cell: GridCell; left: number } | undefined)[] = [];
  return table.rows.map((source, at) => {
    const cells: GridCell[] = [];
    const takeOver = () => {
      for (let held = going[cells.length]; held !== undefined && held.left > 0; held = going[cells.length]) {
        held.left -= 1;
        cells.push(held.cell);
      }
    };
    for (const { text, columns, rows } of source) {
      takeOver();
      if (cells.length >= WIDEST) break;
      const clean = tidy(text);
      for (let offset = 0; offset < Math.min(columns, WIDEST - cells.length); ) {
        const own = offset === 0;
        const cell: GridCell = own ? { text: clean, isMerged: false, span: columns } : BLANK;
        if (rows > 1) going[cells.length] = { cell: { ...cell, isMerged: true }, left: rows - 1 };
        cells.push(cell);
        offset += 1;
        if (offset >= columns) break;
      }
    }
    takeOver();
    return {
      cells,
      source: before + at + 1,
      isHeader: source.length > 0 && source.every(({ header }) => header === true),
    };
  });
}

export const textsOf = (row: GridRow): readonly string[] => row.cells.map(({ text }) => text);

export const filledOf = (row: GridRow): readonly GridCell[] => row.cells.filter(({ text }) => text !== '');
