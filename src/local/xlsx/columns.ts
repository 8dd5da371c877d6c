import { attribute, child, type Document, elements, inner, withAttribute } from './package/xml';

/** Neighbouring columns of one kind: a `col` element without its bounds. */
interface ColumnRange {
  min: number;
  max: number;
  xml: string;
}

export interface Columns {
  ranges: ColumnRange[];
  /** Pixels of a column that is not named. */
  standard: number;
}

/** Google's width of a column nobody changed. */
export const standardWidth = 100;
const digitWidth = 7;

/** Widths in a file count digits of the standard font, 7 pixels each (ECMA-376, 18.3.1.13). */
const toPixels = (characters: string): number => Math.round(Number(characters) * digitWidth);
export const toCharacters = (pixels: number): number => Math.round((pixels / digitWidth) * 1e4) / 1e4;

export function readColumns(document: Document): Columns {
  const ranges = elements(inner(child(document, 'cols') ?? '<cols/>')).map(({ xml }) => ({
    min: Number(attribute(xml, 'min') ?? 1),
    max: Number(attribute(xml, 'max') ?? 1),
    xml: withAttribute(withAttribute(xml, 'min', undefined), 'max', undefined),
  }));
  const format = child(document, 'sheetFormatPr') ?? '<sheetFormatPr/>';
  const given = attribute(format, 'defaultColWidth');
  const base = Number(attribute(format, 'baseColWidth') ?? 8) * digitWidth + 5;
  return { ranges, standard: given ? toPixels(given) : Math.ceil(base / 8) * 8 };
}

const rangeAt = ({ ranges }: Columns, column: number): ColumnRange | undefined =>
  ranges.find(({ min, max }) => min <= column && column <= max);

export function styleOf(columns: Columns, column: number): number {
  const range = rangeAt(columns, column);
  return range ? Number(attribute(range.xml, 'style') ?? 0) : 0;
}

export function isHidden(columns: Columns, column: number): boolean {
  const range = rangeAt(columns, column);
  return range ? /^(?:1|true)$/.test(attribute(range.xml, 'hidden') ?? '') : false;
}

/** Pixels; a hidden column without a width of its own has the standard one. */
export function widthOf(columns: Columns, column: number): number {
  const width = attribute(rangeAt(columns, column)?.xml ?? '<col/>', 'width');
  return (width && toPixels(width)) || columns.standard;
}

/** Changes one column, cutting the range it was in. */
export function changeColumn(
  columns: Columns,
  column: number,
  attributes: Record<string, string | number | undefined>,
): void {
  const old = rangeAt(columns, column);
  let xml = old?.xml ?? `<col width="${toCharacters(columns.standard)}"/>`;
  for (const [name, value] of Object.entries(attributes)) xml = withAttribute(xml, name, value);
  const rest = columns.ranges.filter((range) => range !== old);
  if (old && old.min < column) rest.push({ ...old, max: column - 1 });
  if (old && old.max > column) rest.push({ ...old, min: column + 1 });
  columns.ranges = [...rest, { min: column, max: column, xml }].sort((a, b) => a.min - b.min);
}

/** The `cols` element, neighbours of one kind written once; undefined where there are none. */
export function printColumns({ ranges }: Columns): string | undefined {
  const merged: ColumnRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && last.max === range.min - 1 && last.xml === range.xml) last.max = range.max;
    else merged.push({ ...range });
  }
  const cols = merged.map(({ min, max, xml }) => xml.replace(/^<col/, `<col min="${min}" max="${max}"`));
  return cols.length > 0 ? `<cols>${cols.join('')}</cols>` : undefined;
}
