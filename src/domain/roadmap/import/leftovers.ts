import { joinedLines, spaced } from './plain';

const TAG =
  /<\/?(?:p|br|div|span|b|i|u|s|em|strong|font|a|sup|sub|ul|ol|li|table|tbody|tr|td|th|h[1-6]|o:p)(?:\s[^<>]{0,400})?\/?>/gi;
const BREAKING = /^<\/?(?:p|br|div|ul|ol|li|tr|h[1-6])\b/i;
const LIST = /<(ul|ol)(?:\s[^<>]{0,400})?>([\s\S]*?)(?=<\/?\1\b|<p\b|$)/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  minus: '−',
  bull: '•',
  middot: '·',
  sect: '§',
  shy: '',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
};

/** `&laquo;`, `&#1071;` as the signs they stand for; what is no entity stays. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[x]([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The items of a list that lost its markup on the way, a line each. */
function listLines(kind: string, inner: string): string {
  const items = inner.split(/<li\b[^<>]{0,400}>/i);
  if (items.length === 1) return inner.replace(/(^|[.;:])\s+(?=(?:[–—•-]|\d{1,2}[.)])\s)/g, '$1\n');
  const [before = '', ...rest] = items;
  return [before, ...rest.map((item, at) => `${kind.toLowerCase() === 'ol' ? `${at + 1}.` : '–'} ${item.trim()}`)].join(
    '\n',
  );
}

/** A text without HTML and Markdown that a website left in it («<p>…<ul>»); its lists are lines. */
export function withoutMarkup(text: string): string {
  let clean = text.replace(/\r\n?/g, '\n').replace(/[\u2028\v\f]/g, '\n');
  if (TAG.test(clean)) {
    clean = clean.replace(LIST, (_, kind: string, inner: string) => `\n${listLines(kind, inner)}\n`);
    clean = clean.replace(TAG, (tag) => (BREAKING.test(tag) ? '\n' : ''));
  }
  TAG.lastIndex = 0;
  clean = withoutEntities(clean)
    .replace(/\*\*(?=\S)([^*]+)\*\*/g, '$1')
    .replace(/^#{1,6}\s+/gm, '');
  return spaced(clean);
}

/** A cell as a person reads it: without leftovers of markup, the lines that only the width of a column broke joined. */
export const tidy = (text: string): string => joinedLines(withoutMarkup(text));
