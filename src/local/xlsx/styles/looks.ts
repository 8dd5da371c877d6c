import { joined, overlay, paint, type Runs, rectangles } from '../../areas';
import type { Area, BookSheet, BookStyle } from '../../book';
import { type Columns, styleOf } from '../columns';
import type { RawRow } from '../rows';
import type { Look, Styles } from './styles';

/** The looks that occur, colours of cells aside, each under a number; 0 is the look of a blank book. */
export interface Kinds {
  /** Of a style of the file. */
  ofStyle(style: number): number;
  of(format: string | undefined, style: BookStyle | undefined): number;
  look(kind: number): Look;
}

export function numberKinds({ looks }: Styles): Kinds {
  const known: Look[] = [{}];
  const numbers = new Map([['{}', 0]]);
  const byStyle: number[] = [];
  const numberOf = (look: Look): number => {
    const plain = plainLook(look);
    const key = JSON.stringify(plain);
    const number = numbers.get(key) ?? known.push(plain) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    ofStyle(style) {
      byStyle[style] ??= numberOf(looks[style] ?? {});
      return byStyle[style];
    },
    of: (format, style) => numberOf({ ...style, ...(format && { format }) }),
    look: (kind) => known[kind] ?? {},
  };
}

/** A look without what every cell has anyway, always in one order. */
function plainLook({ format, bold, color, wrap, vertical, horizontal }: Look): Look {
  return {
    ...(format && !/^general$/i.test(format) && { format }),
    ...(bold && { bold }),
    ...(color && color !== '#000000' && { color }),
    ...(wrap && { wrap }),
    ...(vertical && vertical !== 'bottom' && { vertical }),
    ...(horizontal && { horizontal }),
  };
}

/** How every cell of the grid looks in the file, blank ones too: by column, from the cells, their rows and columns. */
export function lookRuns(
  rows: readonly RawRow[],
  columns: Columns,
  kinds: Kinds,
  rowCount: number,
  columnCount: number,
): Runs<number>[] {
  const ofColumn = Array.from({ length: columnCount + 1 }, (_, column) => kinds.ofStyle(styleOf(columns, column)));
  const runs: Runs<number>[] = ofColumn.map(() => []);
  const extend = (from: number, to: number, line: readonly number[]): void => {
    for (let column = 1; column <= columnCount && from <= to; column++) {
      const last = runs[column]?.at(-1);
      const value = line[column] ?? 0;
      if (last?.value === value) last.to = to;
      else runs[column]?.push({ from, to, value });
    }
  };
  let next = 1;
  for (const { row, style, cells } of rows) {
    if (row > rowCount) break;
    extend(next, row - 1, ofColumn);
    const line = style === undefined ? ofColumn.slice() : ofColumn.map(() => kinds.ofStyle(style));
    for (const cell of cells) if (cell.column <= columnCount) line[cell.column] = kinds.ofStyle(cell.style);
    extend(row, row, line);
    next = row + 1;
  }
  extend(next, rowCount, ofColumn);
  return runs;
}

/** The same as areas of formats and of styles. */
export function lookAreas(runs: Runs<number>[], kinds: Kinds): { formats: Area<string>[]; styles: Area<BookStyle>[] } {
  const styles = new Map<string, BookStyle>();
  const styleOfKind = (kind: number): BookStyle | undefined => {
    const { format, ...style } = kinds.look(kind);
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    styles.set(key, styles.get(key) ?? style);
    return styles.get(key);
  };
  const map = <Value>(value: (kind: number) => Value) =>
    rectangles(runs.map((column) => joined(column.map((run) => ({ ...run, value: value(run.value) })))));
  return { formats: map((kind) => kinds.look(kind).format), styles: map(styleOfKind).map(ownValue) };
}

const ownValue = (area: Area<BookStyle>): Area<BookStyle> => ({ ...area, value: { ...area.value } });

/** How the cells of a book's tab are to look, by column; rows that no run covers look plain. */
export function wantedRuns({ formats, styles, rowCount, columnCount }: BookSheet, kinds: Kinds): Runs<number>[] {
  const byFormat = paint(formats, columnCount);
  return paint(styles, columnCount).map((column, number) =>
    joined(
      overlay(byFormat[number] ?? [], column, rowCount)
        .filter(({ from }) => from <= rowCount)
        .map(({ from, to, under, over }) => ({ from, to, value: kinds.of(under, over) || undefined })),
    ),
  );
}
