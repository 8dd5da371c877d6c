import { follow, paint } from '../../areas';
import type { BookCell, BookSheet, BookValidation, Rectangle } from '../../book';
import { typedText } from '../../services/cells/cell-text';
import type { GridView, Place, RuleView } from '../api';
import { shownNumber, shownTruth, typedNumber } from './shown-text';

/** What a tab shows, cell by cell. */
export function gridView(sheet: BookSheet, version: number, locale: string): GridView {
  const { id, rowCount, columnCount, frozenRows, frozenColumns, widths, hiddenColumns, hiddenRows } = sheet;
  return {
    ...{ id, version, rowCount, columnCount, frozenRows, frozenColumns, widths, hiddenColumns, hiddenRows },
    ...cellsOf(sheet, locale),
    rules: sheet.validations.map((area) => ({ ...placeOf(area), value: area.value && ruleOf(area.value) })),
    styles: sheet.styles.map((area) => ({ ...placeOf(area), value: area.value })),
    locks: locksOf(sheet),
  };
}

const placeOf = ({ row, column, rows, columns }: Rectangle): Place => ({ row, column, rows, columns });

function ruleOf(rule: BookValidation): RuleView {
  const { strict: _, ...view } = rule;
  return view;
}

interface Cells {
  readonly texts: string[][];
  readonly formulas: Record<string, string>;
  readonly notes: Record<string, string>;
  readonly colors: Record<string, string>;
}

function cellsOf(sheet: BookSheet, locale: string): Cells {
  const cells: Cells = { texts: [], formulas: {}, notes: {}, colors: {} };
  const formats = paint(sheet.formats, sheet.columnCount).map(follow);
  const rules = paint(sheet.validations, sheet.columnCount).map(follow);
  const texts = textsOf(locale);
  for (const [key, line] of Object.entries(sheet.cells)) {
    const row = Number(key);
    const shown: string[] = [];
    for (const [place, cell] of Object.entries(line)) {
      const column = Number(place);
      const { text, typed } = texts(cell, formats[column]?.(row), rules[column]?.(row)?.kind === 'checkbox');
      const at = `${row}:${column}`;
      if (text !== '') put(shown, column, text);
      if (typed !== text) cells.formulas[at] = typed;
      if (cell.note !== undefined) cells.notes[at] = cell.note;
      if (cell.background !== undefined) cells.colors[at] = cell.background;
    }
    if (shown.length === 0) continue;
    while (cells.texts.length < row - 1) cells.texts.push([]);
    cells.texts.push(shown);
  }
  return cells;
}

function put(line: string[], column: number, text: string): void {
  while (line.length < column - 1) line.push('');
  line.push(text);
}

interface Texts {
  /** What the cell shows. */
  readonly text: string;
  /** What a person would type to enter the same again. */
  readonly typed: string;
}

function textsOf(locale: string): (cell: BookCell, format: string | undefined, isCheckbox: boolean) => Texts {
  const parse = typedText(locale, 2000);
  const apostrophe = (text: string, format: string | undefined): string => {
    if (format === '@') return text;
    const parsed = parse(text);
    return 'value' in parsed && parsed.value === text ? text : `'${text}`;
  };
  return ({ value = '', formula }, format, isCheckbox) => {
    const text = shownValue(value, format, isCheckbox);
    if (formula !== undefined) return { text, typed: formula };
    if (typeof value === 'boolean' || value === '') return { text, typed: text };
    return { text, typed: typeof value === 'number' ? typedNumber(value, format) : apostrophe(text, format) };
  };
}

function shownValue(value: string | number | boolean, format: string | undefined, isCheckbox: boolean): string {
  if (typeof value === 'number') return shownNumber(value, format);
  if (typeof value === 'string') return value;
  return isCheckbox ? String(value).toUpperCase() : shownTruth(value);
}

function locksOf({ protections, rowCount, columnCount }: BookSheet): GridView['locks'] {
  const whole = { row: 1, column: 1, rows: rowCount, columns: columnCount };
  return protections.flatMap(({ range, unprotected = [], description, warningOnly }) => {
    const places = unprotected.reduce<Place[]>(
      (left, open) => left.flatMap((place) => without(place, open)),
      [placeOf(range ?? whole)],
    );
    return places.map((place) => ({ ...place, description, warningOnly }));
  });
}

/** What is left of a place when another is cut out of it: above, below, left and right. */
function without(place: Place, cut: Place): Place[] {
  const [bottom, right] = [place.row + place.rows, place.column + place.columns];
  const top = Math.max(place.row, cut.row);
  const low = Math.min(bottom, cut.row + cut.rows);
  const left = Math.max(place.column, cut.column);
  const far = Math.min(right, cut.column + cut.columns);
  if (top >= low || left >= far) return [place];
  const parts: Place[] = [
    { ...place, rows: top - place.row },
    { ...place, row: low, rows: bottom - low },
    { row: top, rows: low - top, column: place.column, columns: left - place.column },
    { row: top, rows: low - top, column: far, columns: right - far },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
