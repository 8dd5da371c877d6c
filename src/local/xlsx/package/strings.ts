import { type Package, readPart, relationships, writeText } from './package';
import { unescapeCellText } from './xml';

/** The workbook's common table of texts. */
export interface Strings {
  text(number: number): string;
  /** Says that a cell that stays refers to this text. */
  keep(number: number): void;
  /** Blanks the texts nobody referred to: what was deleted from the book is nowhere in the file. */
  save(): void;
}

export function openStrings(parts: Package, workbook: string): Strings {
  const part = relationships(parts, workbook).find(({ type }) => type.endsWith('/sharedStrings'))?.target;
  const xml = (part && readPart(parts, part)) ?? '';
  const items = findItems(xml);
  const texts: (string | undefined)[] = [];
  const kept = new Set<number>();
  return {
    text(number) {
      const { start = 0, end = 0 } = items[number] ?? {};
      texts[number] ??= richText(xml.slice(start, end));
      return texts[number];
    },
    keep: (number) => kept.add(number),
    save() {
      if (!part || items.every((_, number) => kept.has(number))) return;
      const written = items.map(({ start, end }, number) =>
        kept.has(number) ? xml.slice(start, end) : '<si><t/></si>',
      );
      const rest = xml.slice(items.at(-1)?.end);
      writeText(parts, part, xml.slice(0, items[0]?.start) + written.join('') + rest);
    },
  };
}

function findItems(xml: string): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  for (let start = xml.indexOf('<si'); start >= 0; start = xml.indexOf('<si', items.at(-1)?.end)) {
    const open = xml.indexOf('>', start);
    const end = xml.charAt(open - 1) === '/' ? open + 1 : xml.indexOf('</si>', open) + 5;
    items.push({ start, end });
  }
  return items;
}

/** The characters of a text with or without its own fonts; how to read it aloud (`rPh`) is left out. */
export function richText(element: string): string {
  const first = element.indexOf('<t');
  if (first < 0) return '';
  const last = element.lastIndexOf('<t');
  if (first === last) return plainText(element, first);
  const plain = element.includes('<rPh') ? element.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, '') : element;
  let text = '';
  for (const found of plain.matchAll(/<t(?:\s[^>]*[^/])?>([\s\S]*?)<\/t>/g)) text += found[1];
  return unescapeCellText(text);
}

function plainText(element: string, at: number): string {
  const open = element.indexOf('>', at);
  return element.charAt(open - 1) === '/'
    ? ''
    : unescapeCellText(element.slice(open + 1, element.indexOf('</t>', open)));
}
