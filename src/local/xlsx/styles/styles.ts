import type { BookStyle } from '../../book';
import { type Package, readPart, writeText } from '../package/package';
import {
  attribute,
  child,
  elements,
  escapeXml,
  inner,
  parseDocument,
  printDocument,
  setChild,
  withAttribute,
  withInner,
} from '../package/xml';
import { type ColorReader, childMap, listOf, readColors } from './colors';
import { readFormat, writeFormat } from './number-formats';

/** What a book knows of a cell's style; everything else of it belongs to the person. Defaults are absent. */
export interface Look extends BookStyle {
  format?: string;
  background?: string;
}

export interface Styles {
  /** By the number that cells name. */
  looks: readonly Look[];
  /** Numbers of styles whose cells show text as typed after an apostrophe. */
  isQuoted(style: number): boolean;
  /** The number of a style like `base` in all but the look. A look without `background` key leaves the fill alone. */
  restyle(base: number, wanted: Look, quoted?: boolean): number;
  /** Writes the styles that came up into the part. */
  save(): void;
}

const part = 'xl/styles.xml';
const lists = ['numFmts', 'fonts', 'fills', 'cellXfs'] as const;
type Lists = Record<(typeof lists)[number], string[]>;

export function openStyles(parts: Package): Styles {
  const xml =
    readPart(parts, part) ?? '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
  const styles: Lists = { numFmts: [], fonts: [], fills: [], cellXfs: [] };
  for (const list of lists) styles[list] = listOf(xml, list);
  const count = styles.cellXfs.length;
  const color = readColors(parts);
  const looks = readLooks(styles, color);
  const quoted: boolean[] = [];
  const made = new Map<string, number>();
  return {
    looks,
    isQuoted(style) {
      quoted[style] ??= /^(?:1|true)$/.test(attribute(styles.cellXfs[style] ?? '<xf/>', 'quotePrefix') ?? '');
      return quoted[style];
    },
    restyle(base, wanted, quoted) {
      const key = JSON.stringify([base, wanted, 'background' in wanted, quoted]);
      const known = made.get(key);
      if (known !== undefined) return known;
      const xf = derive(styles, base, looks[base] ?? {}, wanted, quoted);
      const found = styles.cellXfs.indexOf(xf);
      const number = found >= 0 ? found : styles.cellXfs.push(xf) - 1;
      looks[number] ??= { ...wanted, ...('background' in wanted ? {} : pickFill(looks[base])) };
      made.set(key, number);
      return number;
    },
    save() {
      if (styles.cellXfs.length > count) writeText(parts, part, printStyles(xml, styles));
    },
  };
}

const pickFill = (look: Look | undefined): Look => (look?.background ? { background: look.background } : {});

function readLooks({ numFmts, fonts, fills, cellXfs }: Lists, color: ColorReader): Look[] {
  const codes = new Map(numFmts.map((xml) => [Number(attribute(xml, 'numFmtId')), attribute(xml, 'formatCode')]));
  const fontLooks = fonts.map((xml) => readFont(xml, color));
  const backgrounds = fills.map((xml) => readFill(xml, color));
  return cellXfs.map((xf) => {
    const id = Number(attribute(xf, 'numFmtId') ?? 0);
    const look: Look = { ...fontLooks[Number(attribute(xf, 'fontId') ?? 0)], ...readAlignment(childMap(xf).alignment) };
    const format = readFormat(id, codes.get(id));
    const background = backgrounds[Number(attribute(xf, 'fillId') ?? 0)];
    if (format) look.format = format;
    if (background) look.background = background;
    return look;
  });
}

function readFont(font: string, color: ColorReader): Look {
  const { b, color: ink } = childMap(font);
  const shade = color(ink);
  const bold = b !== undefined && !/^(?:0|false)$/.test(attribute(b, 'val') ?? '1');
  return { ...(bold && { bold }), ...(shade && shade !== '#000000' && { color: shade }) };
}

function readFill(fill: string, color: ColorReader): string | undefined {
  const pattern = childMap(fill).patternFill;
  if (!pattern || attribute(pattern, 'patternType') !== 'solid') return undefined;
  const shade = color(childMap(pattern).fgColor);
  return shade === '#ffffff' ? undefined : shade;
}

function readAlignment(alignment: string | undefined): Look {
  if (!alignment) return {};
  const horizontal = attribute(alignment, 'horizontal');
  const vertical = attribute(alignment, 'vertical');
  const wrap = /^(?:1|true)$/.test(attribute(alignment, 'wrapText') ?? '');
  return {
    ...(wrap && { wrap }),
    ...(vertical === 'top' && { vertical }),
    ...(vertical === 'center' && { vertical: 'middle' }),
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { horizontal }),
  };
}

function derive(styles: Lists, base: number, has: Look, wanted: Look, quoted: boolean | undefined): string {
  let xf = styles.cellXfs[base] ?? styles.cellXfs[0] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  if (has.format !== wanted.format) {
    xf = withAttribute(withAttribute(xf, 'numFmtId', formatId(styles.numFmts, wanted.format)), 'applyNumberFormat', 1);
  }
  if (has.bold !== wanted.bold || has.color !== wanted.color) {
    const font = restyleFont(styles.fonts[Number(attribute(xf, 'fontId') ?? 0)] ?? '<font/>', has, wanted);
    xf = withAttribute(withAttribute(xf, 'fontId', listed(styles.fonts, font)), 'applyFont', 1);
  }
  if ('background' in wanted && has.background !== wanted.background) {
    const fill = wanted.background ? listed(styles.fills, solidFill(wanted.background)) : 0;
    xf = withAttribute(withAttribute(xf, 'fillId', fill), 'applyFill', 1);
  }
  if (has.wrap !== wanted.wrap || has.vertical !== wanted.vertical || has.horizontal !== wanted.horizontal) {
    xf = withAttribute(realign(xf, has, wanted), 'applyAlignment', 1);
  }
  return quoted === undefined ? xf : withAttribute(xf, 'quotePrefix', quoted ? 1 : undefined);
}

function listed(list: string[], xml: string): number {
  const found = list.indexOf(xml);
  return found >= 0 ? found : list.push(xml) - 1;
}

function formatId(numFmts: string[], format: string | undefined): number {
  const written = writeFormat(format);
  if (typeof written === 'number') return written;
  const known = numFmts.find((xml) => attribute(xml, 'formatCode') === written);
  if (known) return Number(attribute(known, 'numFmtId'));
  const id = Math.max(163, ...numFmts.map((xml) => Number(attribute(xml, 'numFmtId') ?? 0))) + 1;
  numFmts.push(`<numFmt numFmtId="${id}" formatCode="${escapeXml(written)}"/>`);
  return id;
}

const solidFill = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color.slice(1).toUpperCase()}"/><bgColor indexed="64"/></patternFill></fill>`;

/** Bold stands first in a font and its colour behind the size, as Excel writes them. */
function restyleFont(font: string, has: Look, wanted: Look): string {
  let children = elements(inner(font));
  if (has.bold !== wanted.bold) {
    children = children.filter(({ name }) => name !== 'b');
    if (wanted.bold) children.unshift({ name: 'b', xml: '<b/>' });
  }
  if (has.color !== wanted.color) {
    children = children.filter(({ name }) => name !== 'color');
    const xml = wanted.color ? `<color rgb="FF${wanted.color.slice(1).toUpperCase()}"/>` : '<color rgb="FF000000"/>';
    const after = children.findLastIndex(
      ({ name }) => !['name', 'rFont', 'family', 'charset', 'scheme'].includes(name),
    );
    children.splice(after + 1, 0, { name: 'color', xml });
  }
  return withInner(font, children.map(({ xml }) => xml).join(''));
}

function realign(xf: string, has: Look, wanted: Look): string {
  const children = elements(inner(xf));
  let alignment = children.find(({ name }) => name === 'alignment')?.xml ?? '<alignment/>';
  if (has.wrap !== wanted.wrap) alignment = withAttribute(alignment, 'wrapText', wanted.wrap ? 1 : undefined);
  if (has.horizontal !== wanted.horizontal) alignment = withAttribute(alignment, 'horizontal', wanted.horizontal);
  if (has.vertical !== wanted.vertical) {
    alignment = withAttribute(alignment, 'vertical', wanted.vertical === 'middle' ? 'center' : wanted.vertical);
  }
  const rest = children.filter(({ name }) => name !== 'alignment').map(({ xml }) => xml);
  return withInner(xf, [alignment, ...rest].join(''));
}

const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'];

function printStyles(xml: string, styles: Lists): string {
  const document = parseDocument(xml);
  for (const list of lists) {
    const items = styles[list];
    if (items.length === 0) continue;
    const element = withInner(child(document, list) ?? `<${list}/>`, items.join(''));
    setChild(document, order, list, withAttribute(element, 'count', items.length));
  }
  return printDocument(document);
}
