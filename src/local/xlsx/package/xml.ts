/** One element of a part as it stands there: what is not looked at stays byte for byte. */
export interface Element {
  name: string;
  /** From `<` of the opening tag to `>` of the closing one. */
  xml: string;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Characters as they are, of text or of an attribute. */
export function unescapeXml(xml: string): string {
  if (xml.includes('<![CDATA[')) {
    return xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)/g, (_, data, text) => data ?? unescapeXml(text ?? ''));
  }
  if (!xml.includes('&')) return xml;
  return xml.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Also keeps line breaks and tabs of an attribute, which a reader would turn into blanks. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => {
    if (character === '&') return '&amp;';
    if (character === '<') return '&lt;';
    if (character === '>') return '&gt;';
    return character === '"' ? '&quot;' : `&#${character.charCodeAt(0)};`;
  });
}

const forbidden = /[^\P{Cc}\t\n\x7f-\x9f]|[\ufffe\uffff]|\p{Cs}/gu;

/** ST_Xstring of ECMA-376 (22.9.2.19): what XML cannot hold is written `_xHHHH_`, and such a text itself `_x005F_xHHHH_`. */
export function encodeUnits(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(forbidden, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

export function decodeUnits(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Text of a cell, note or formula as an element holds it. */
export function escapeCellText(text: string): string {
  const plain = encodeUnits(text);
  return plain.replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));
}

export function unescapeCellText(xml: string): string {
  return decodeUnits(unescapeXml(xml.includes('\r') ? xml.replace(/\r\n?/g, '\n') : xml));
}

/** Where the opening tag that starts at `start` ends; `>` may stand inside quotes. */
function tagEnd(xml: string, start: number): number {
  let end = xml.indexOf('>', start);
  while (end >= 0) {
    const tag = xml.slice(start, end);
    if (!/["']/.test(tag) || !/["']/.test(tag.replace(/"[^"]*"|'[^']*'/g, ''))) return end;
    end = xml.indexOf('>', end + 1);
  }
  return xml.length - 1;
}

/** An attribute of an element's opening tag; the rest of the element may follow. */
export function attribute(element: string, name: string): string | undefined {
  const tag = element.slice(0, tagEnd(element, 0) + 1);
  const found = new RegExp(`[\\s]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : undefined;
}

/** The element with an attribute set, or removed where the value is undefined; the others keep their places. */
export function withAttribute(element: string, name: string, value: string | number | undefined): string {
  const end = tagEnd(element, 0) + 1;
  const tag = element.slice(0, end);
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`;
  if (pattern.test(tag)) return tag.replace(pattern, () => written) + element.slice(end);
  return tag.replace(/(\s*\/?>)$/, (close) => written + close.trimStart()) + element.slice(end);
}

/** What stands between the opening and the closing tag. */
export function inner(element: string): string {
  const start = tagEnd(element, 0) + 1;
  return element.charAt(start - 2) === '/' ? '' : element.slice(start, element.lastIndexOf('</'));
}

/** The element with other content; a self-closing one is opened. */
export function withInner(element: string, content: string): string {
  const end = tagEnd(element, 0);
  const open = element.slice(0, end).replace(/\s*\/$/, '');
  const name = /^<([^\s/>]+)/.exec(element)?.[1] ?? '';
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** The elements directly inside a piece of XML, in their order; text between them is passed over. */
export function elements(xml: string): Element[] {
  const found: Element[] = [];
  let at = xml.indexOf('<');
  while (at >= 0) {
    if (xml.startsWith('<?', at) || xml.startsWith('<!', at)) {
      at = xml.indexOf('<', at + 1);
      continue;
    }
    const name = /[^\s/>]+/.exec(xml.slice(at + 1, at + 129))?.[0] ?? '';
    const end = elementEnd(xml, at, name);
    found.push({ name, xml: xml.slice(at, end) });
    at = xml.indexOf('<', end);
  }
  return found;
}

function elementEnd(xml: string, start: number, name: string): number {
  let open = tagEnd(xml, start);
  if (xml.charAt(open - 1) === '/') return open + 1;
  let depth = 1;
  const same = new RegExp(`<(/?)${name.replace(/[.$]/g, '\\$&')}(?=[\\s/>])`, 'g');
  same.lastIndex = open;
  for (let tag = same.exec(xml); tag; tag = same.exec(xml)) {
    open = tagEnd(xml, tag.index);
    if (tag[1] === '/') depth -= 1;
    else if (xml.charAt(open - 1) !== '/') depth += 1;
    if (depth === 0) return open + 1;
  }
  return xml.length;
}

/** A whole part cut into its root's opening tag and the root's children. */
export interface Document {
  /** The XML declaration and the opening tag of the root. */
  head: string;
  root: string;
  children: Element[];
}

export function parseDocument(xml: string): Document {
  let start = xml.indexOf('<');
  while (xml.startsWith('<?', start) || xml.startsWith('<!', start)) start = xml.indexOf('<', start + 1);
  const end = tagEnd(xml, start);
  const root = /[^\s/>]+/.exec(xml.slice(start + 1))?.[0] ?? '';
  const head = xml.slice(0, end + 1).replace(/\s*\/>$/, '>');
  const empty = xml.charAt(end - 1) === '/';
  const last = xml.lastIndexOf('</');
  return { head, root, children: empty ? [] : elements(xml.slice(end + 1, last)) };
}

export function printDocument({ head, root, children }: Document): string {
  return `${head}${children.map(({ xml }) => xml).join('')}</${root}>`;
}

/** The XML of the root's first child of that name. */
export function child({ children }: Document, name: string): string | undefined {
  return children.find((element) => element.name === name)?.xml;
}

/** Puts a child of the root in place of the one of its name, or where the schema's order wants it; undefined removes it. */
export function setChild(
  { children }: Document,
  order: readonly string[],
  name: string,
  xml: string | undefined,
): void {
  const at = children.findIndex((element) => element.name === name);
  if (at >= 0) children.splice(at, 1, ...(xml === undefined ? [] : [{ name, xml }]));
  else if (xml !== undefined) {
    const place = order.indexOf(name);
    const before = children.findLastIndex((element) => {
      const other = order.indexOf(element.name);
      return other >= 0 && other < place;
    });
    children.splice(before + 1, 0, { name, xml });
  }
}

/** The order of a worksheet's children (ECMA-376, 18.3.1.99): Excel refuses another. */
export const sheetOrder = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');
