import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Book, BookSheet } from '../../src/local/book';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook-file';
import { makeSheet, makeState } from './make-state';

/** The parts of an .xlsx as text, by an independent reader of archives. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function xlsxOf(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Foreign {
  /** What follows `<worksheet …>` in each tab, by the tab's name. */
  tabs: Record<string, string>;
  sharedStrings?: string;
  /** Children of `<styleSheet>`. */
  styles?: string;
  /** Children of `<workbook>` behind the tabs, and in front of them. */
  workbook?: string;
  properties?: string;
  /** Other parts by name, and references to them by the part that makes them. */
  parts?: Record<string, string>;
  references?: Record<string, string>;
}

const plainStyles =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** A workbook as another program might write it. */
export function foreignXlsx(file: Foreign): Uint8Array {
  const names = Object.keys(file.tabs);
  const reference = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const sheets = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('');
  const fromBook = names.map((_, i) => reference(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('');
  const rest = `${reference('rId90', 'styles', 'styles.xml')}${reference('rId91', 'sharedStrings', 'sharedStrings.xml')}`;
  const wrap = (content: string): string => `${head}<Relationships xmlns="${relationships}">${content}</Relationships>`;
  const tabs = names.map((name, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${file.tabs[name]}</worksheet>`,
  ]);
  return xlsxOf({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': wrap(reference('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}">${file.properties ?? ''}<bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets}</sheets>${file.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': wrap(fromBook + rest + (file.references?.['xl/workbook.xml'] ?? '')),
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}">${file.styles ?? plainStyles}</styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${file.sharedStrings ?? ''}</sst>`,
    ...Object.fromEntries(tabs),
    ...Object.fromEntries(
      Object.entries(file.references ?? {})
        .filter(([part]) => part !== 'xl/workbook.xml')
        .map(([part, content]) => [part.replace(/([^/]+)$/, '_rels/$1.rels'), wrap(content)]),
    ),
    ...file.parts,
  });
}

export const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/** A book of the given tabs. */
export function makeBook(...sheets: Partial<BookSheet>[]): Book {
  return makeState(...sheets.map((sheet, id) => makeSheet({ id, name: `Лист${id + 1}`, ...sheet }))).book;
}

/** A tab of one column of values from row 1. */
export function column(...values: (string | number | boolean)[]): BookSheet['cells'] {
  return Object.fromEntries(values.map((value, i) => [i + 1, { 1: { value } }]));
}

/** Saves and opens a book again, without and with what was remembered of it. */
export async function reopened(book: Book): Promise<{ bytes: Uint8Array; alone: Book; remembered: Book }> {
  const bytes = await writeWorkbook(book);
  return { bytes, alone: await readWorkbook(bytes), remembered: await readWorkbook(bytes, book) };
}

/** Opens a file, lets a script change its first tab, and saves it over itself. */
export async function changed(
  original: Uint8Array,
  change: (sheet: BookSheet, book: Book) => void,
): Promise<Record<string, string>> {
  const book = await readWorkbook(original);
  const opened = structuredClone(book);
  const [first] = book.sheets;
  if (first) change(first, book);
  return partsOf(await writeWorkbook(book, original, opened));
}
