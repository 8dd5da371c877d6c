import { Trouble } from '../../trouble';
import { words } from '../../words';
import { attribute, parseDocument, printDocument } from './xml';
import { deflate, type Entry, inflate, readZip, writeZip } from './zip';

/** The parts of an .xlsx by name, without a leading slash. Those nobody changed stay compressed as they were. */
export type Package = Map<string, Entry | Uint8Array>;

export interface Relationship {
  id: string;
  type: string;
  /** The part's name, or an address outside of the package. */
  target: string;
}

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, i) => bytes[i] === byte);

/** @throws Trouble when the bytes are not an .xlsx, or one closed by a password. */
export function unpack(bytes: Uint8Array): Package {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const encrypted = Buffer.from('EncryptedPackage', 'utf16le');
    throw new Trouble(Buffer.from(bytes).includes(encrypted) ? words.password : words.oldWorkbook);
  }
  if (!startsWith(bytes, 0x50, 0x4b)) throw new Trouble(words.notWorkbook);
  const parts: Package = readZip(bytes);
  if (parts.has('xl/workbook.bin')) throw new Trouble(words.binaryWorkbook);
  if (!parts.has('[Content_Types].xml')) {
    throw new Trouble(parts.has('content.xml') ? words.openDocument : words.notWorkbook);
  }
  return parts;
}

/** The archive holds no time of day: the same book gives the same bytes. */
export function pack(parts: Package): Uint8Array {
  const entries = [...parts].map(([name, part]) => [name, part instanceof Uint8Array ? deflate(part) : part] as const);
  return writeZip(new Map(entries));
}

export function readText(parts: Package, name: string): string | undefined {
  const part = parts.get(name) ?? [...parts].find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
  if (!part) return undefined;
  const bytes = part instanceof Uint8Array ? part : inflate(part);
  return new TextDecoder(startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** The text of a part of the main namespace: always unprefixed, whoever wrote it, and without XML comments. */
export function readPart(parts: Package, name: string): string | undefined {
  const xml = readText(parts, name)?.replace(/<!--[\s\S]*?-->/g, '');
  const prefix =
    xml && /xmlns:([\w.-]+)\s*=\s*["'][^"']*spreadsheetml\/(?:2006\/)?main["']/.exec(xml.slice(0, 4096))?.[1];
  if (!xml || !prefix || !new RegExp(`<${prefix}:(?:worksheet|workbook|sst|styleSheet|comments)[\\s>]`).test(xml))
    return xml;
  return xml.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1').replace(`xmlns:${prefix}=`, 'xmlns=');
}

export function writeText(parts: Package, name: string, text: string): void {
  parts.set(name, Buffer.from(text));
}

function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** What a part refers to; the empty name stands for the package itself. */
export function relationships(parts: Package, part: string): Relationship[] {
  const xml = readText(parts, relationshipsPart(part));
  if (!xml) return [];
  return parseDocument(xml).children.map(({ xml: element }) => {
    const target = attribute(element, 'Target') ?? '';
    const outside = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      type: attribute(element, 'Type') ?? '',
      target: outside ? target : resolvePart(part, target),
    };
  });
}

function resolvePart(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Adds a reference from a part to another and answers its id. */
export function relate(parts: Package, from: string, type: string, target: string): string {
  const name = relationshipsPart(from);
  const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const document = parseDocument(readText(parts, name) ?? empty);
  const taken = new Set(document.children.map(({ xml }) => attribute(xml, 'Id')));
  let number = document.children.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const full = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
  const xml = `<Relationship Id="rId${number}" Type="${full}" Target="/${target}"/>`;
  document.children.push({ name: 'Relationship', xml });
  writeText(parts, name, printDocument(document));
  return `rId${number}`;
}

/** Takes a reference out; the part it names stays. */
export function unrelate(parts: Package, from: string, gone: (relationship: Relationship) => boolean): void {
  const name = relationshipsPart(from);
  const xml = readText(parts, name);
  if (!xml) return;
  const found = relationships(parts, from);
  const document = parseDocument(xml);
  const children = document.children.filter((_, i) => !found[i] || !gone(found[i]));
  writeText(parts, name, printDocument({ ...document, children }));
}

/** Says what a part holds: `part` by its name, or all with an extension. */
export function declareType(parts: Package, part: string, contentType: string): void {
  const document = parseDocument(readText(parts, '[Content_Types].xml') ?? '<Types></Types>');
  const extension = !part.includes('/');
  const key = extension ? 'Extension' : 'PartName';
  const value = extension ? part : `/${part}`;
  if (document.children.some(({ xml }) => attribute(xml, key)?.toLowerCase() === value.toLowerCase())) return;
  const name = extension ? 'Default' : 'Override';
  document.children.push({ name, xml: `<${name} ${key}="${value}" ContentType="${contentType}"/>` });
  writeText(parts, '[Content_Types].xml', printDocument(document));
}

/** Removes a part, its own references and its declared type. */
export function removePart(parts: Package, part: string): void {
  parts.delete(part);
  parts.delete(relationshipsPart(part));
  const document = parseDocument(readText(parts, '[Content_Types].xml') ?? '<Types></Types>');
  const children = document.children.filter(({ xml }) => attribute(xml, 'PartName') !== `/${part}`);
  writeText(parts, '[Content_Types].xml', printDocument({ ...document, children }));
}

/** A name of the pattern that no part bears yet: `xl/comments#.xml` → `xl/comments3.xml`. */
export function freePart(parts: Package, pattern: string): string {
  const taken = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(pattern.replace('#', String(number)).toLowerCase())) number += 1;
  return pattern.replace('#', String(number));
}
