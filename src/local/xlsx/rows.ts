import type { BookCell } from '../book';
import { shiftFormula } from './package/references';
import { richText, type Strings } from './package/strings';
import { attribute, unescapeCellText, unescapeXml } from './package/xml';

/** A cell as it stands in the sheet's XML. */
export interface RawCell {
  column: number;
  /** The number of its style; 0 where it names none. */
  style: number;
  /** `s`, `n`, `b`, `e`, `str`, `inlineStr`, `d`. */
  type: string;
  xml: string;
}

export interface RawRow {
  row: number;
  /** The opening tag. */
  tag: string;
  /** Undefined: the cells that are not there look as their columns say. */
  style: number | undefined;
  hidden: boolean;
  cells: RawCell[];
  /** The whole element. */
  xml: string;
  /** What follows the last cell inside of the row. */
  tail: string;
}

function quick(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return /['\t\n\r]| =|= /.test(tag) ? attribute(tag, name) : undefined;
  const start = at + name.length + 3;
  return tag.slice(start, tag.indexOf('"', start));
}

/** The rows of a `sheetData` element. */
export function readRows(xml: string): RawRow[] {
  const rows: RawRow[] = [];
  let last = 0;
  for (let at = xml.indexOf('<row'); at >= 0; at = xml.indexOf('<row', at)) {
    const open = xml.indexOf('>', at);
    const tag = xml.slice(at, open + 1);
    const empty = tag.endsWith('/>');
    const end = empty ? open + 1 : xml.indexOf('</row>', open) + 6;
    last = Number(quick(tag, 'r') ?? last + 1);
    const row: RawRow = {
      row: last,
      tag,
      style: rowStyle(tag),
      hidden: isTrue(quick(tag, 'hidden')),
      cells: [],
      xml: '',
      tail: '',
    };
    row.xml = xml.slice(at, end);
    if (!empty) row.tail = readCells(xml, open + 1, end - 6, row.cells);
    rows.push(row);
    at = end;
  }
  return rows.sort((a, b) => a.row - b.row);
}

const isTrue = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

function rowStyle(tag: string): number | undefined {
  return isTrue(quick(tag, 'customFormat')) ? Number(quick(tag, 's') ?? 0) : undefined;
}

function readCells(xml: string, start: number, end: number, cells: RawCell[]): string {
  let at = start;
  let last = 0;
  let sorted = true;
  for (;;) {
    const from = xml.indexOf('<c', at);
    if (from < 0 || from >= end || /[a-zA-Z]/.test(xml.charAt(from + 2))) {
      if (!sorted) cells.sort((a, b) => a.column - b.column);
      return xml.slice(at, end);
    }
    const open = xml.indexOf('>', from);
    const tag = xml.slice(from, open + 1);
    at = xml.charCodeAt(open - 1) === slash ? open + 1 : xml.indexOf('</c>', open) + 4;
    const column = columnOf(quick(tag, 'r')) || last + 1;
    sorted &&= column > last;
    last = column;
    const style = quick(tag, 's');
    cells.push({
      column: last,
      style: style ? Number(style) : 0,
      type: quick(tag, 't') ?? 'n',
      xml: xml.slice(from, at),
    });
  }
}

const slash = 47;

/** The column of `BC12`. */
function columnOf(reference = ''): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & 0xdf;
    if (letter < 65) break;
    column = column * 26 + letter - 64;
  }
  return column;
}

/** Formulas that Excel wrote once for several cells: number → the first cell's. */
export type SharedFormulas = Map<string, { row: number; column: number; formula: string }>;

/** What a book holds of the cell, without its note and colour; undefined for a blank one. */
export function readCell(raw: RawCell, row: number, strings: Strings, shared: SharedFormulas): BookCell | undefined {
  if (raw.xml.endsWith('/>')) return undefined;
  const formula = readFormula(raw, row, shared);
  const value = readValue(raw, strings);
  // LibreOffice writes a plain boolean so.
  if (formula === undefined || /^=(?:TRUE|FALSE)\(\)$/.test(formula))
    return value === undefined || value === '' ? undefined : { value };
  return value === undefined ? { formula } : { formula, value };
}

function readValue({ xml, type }: RawCell, strings: Strings): BookCell['value'] {
  if (type === 'inlineStr') return richText(xml);
  const at = xml.indexOf('<v');
  const open = xml.indexOf('>', at);
  const end = xml.indexOf('</v>', open);
  if (at < 0 || end < 0) return undefined;
  const text = xml.slice(open + 1, end);
  if (type === 's') return strings.text(Number(text));
  if (type === 'b') return text.trim() === '1' || text.trim() === 'true';
  if (type === 'str') return unescapeCellText(text);
  if (type === 'e') return unescapeXml(text);
  if (type === 'd')
    return Date.parse(`${text.trim()}${/[TZ]/.test(text) ? 'Z' : 'T00:00Z'}`.replace('ZZ', 'Z')) / 864e5 + 25569;
  const number = Number(text);
  return text.trim() === '' ? undefined : Number.isNaN(number) ? unescapeCellText(text) : number;
}

function readFormula({ xml, column }: RawCell, row: number, shared: SharedFormulas): string | undefined {
  const found = xml.includes('<f') ? /<f(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/f>)/.exec(xml) : null;
  if (!found) return undefined;
  const text = unescapeCellText(found[2] ?? '');
  const number = sharedNumber(xml);
  if (number === undefined) return text === '' ? undefined : `=${text}`;
  const first = shared.get(number);
  if (text !== '') shared.set(number, { row, column, formula: text });
  if (text !== '' || !first) return text === '' ? undefined : `=${text}`;
  return `=${shiftFormula(first.formula, row - first.row, column - first.column)}`;
}

/** Under which number a cell takes part in a shared formula. */
export function sharedNumber(cell: string): string | undefined {
  const tag = /<f(?:\s[^>]*)>/.exec(cell)?.[0];
  return tag && attribute(tag, 't') === 'shared' ? attribute(tag, 'si') : undefined;
}
