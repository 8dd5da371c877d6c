import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { tablesOf } from '../domain/people-import/cell-texts';
import { LARGEST_LIST, type ListColumn, type ListTable } from '../domain/people-import/list';
import { likelySheet, tellsPeople, understood } from '../domain/people-import/read-list';
import { peopleRows } from '../domain/people-import/rows';
import { listOf } from '../domain/people-import/taken';
import { tableOfHtml, tableOfText } from '../domain/people-import/text-table';
import { refusals } from '../texts/people-import';
import { bases as text } from '../texts/people-import-sidebar';
import { textIn } from './document-file';
import { isMissing, withFile } from './folder/disk';
import { Trouble } from './trouble';
import { words } from './words';

/** What of the input of `importPeople` says how a file is to be read. */
interface Told {
  readonly file: string;
  readonly base?: string;
  /** The sheet of a workbook; else the one that is most likely meant. */
  readonly sheet?: string;
  /** What each column of the file holds, in its order; guessed by the headers when absent. */
  readonly columns?: readonly ListColumn[];
  readonly preview?: boolean;
  readonly operation?: string;
}

/** Replaces the path of a list in the input of `importPeople` by the people of the list; other input stays. */
export async function withPeopleList(name: string, input: string): Promise<string> {
  if (name !== 'importPeople') return input;
  const told = toldIn(input);
  if (!told) return input;
  const { file, sheet, base: given, columns, ...rest } = told;
  const path = resolve(file);
  const bytes = await bytesOf(path);
  const table = sheetIn(await tablesIn(bytes, path), sheet);
  const { header, base: guessed, category, columnsFor } = understood(table);
  const base = given ?? guessed;
  if (base !== 'mentees' && base !== 'mentors') throw new Trouble(words.listWithoutBase);
  const held = columns ?? columnsFor(base).map(({ column }) => column);
  if (!tellsPeople(held)) throw new Trouble(refusals.noList);
  const list = listOf(peopleRows(table.rows, header, held));
  const operation = rest.preview === true ? undefined : (rest.operation ?? digestOf(bytes, input));
  return JSON.stringify({ ...(category !== undefined && { category }), base, ...list, ...rest, operation });
}

/** The same file taken in the same way is the same import. */
const digestOf = (bytes: Buffer, input: string): string =>
  `file-${createHash('sha256').update(bytes).update(input).digest('hex').slice(0, 32)}`;

/** The input of a list in a file; undefined for any other: the command itself says what is wrong with it. */
function toldIn(input: string): Told | undefined {
  try {
    const value: unknown = JSON.parse(input);
    const isTold = typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string';
    return isTold ? (value as Told) : undefined;
  } catch {
    return undefined;
  }
}

async function bytesOf(file: string): Promise<Buffer> {
  return withFile(file, async () => {
    const found = await stat(file).catch((error: unknown) => {
      throw isMissing(error) ? new Trouble(words.noDocument(file)) : error;
    });
    if (found.isDirectory()) throw new Trouble(text.otherFile);
    if (found.size > LARGEST_LIST) throw new Trouble(text.tooLarge);
    return readFile(file);
  });
}

/** The tables of a file. @throws Trouble when it is of another kind or damaged. */
async function tablesIn(bytes: Buffer, file: string): Promise<readonly ListTable[]> {
  const kind = extname(file).toLowerCase();
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new Trouble(text.oldExcel);
  if (kind === '.xlsx' || kind === '.xlsm') return workbookTables(bytes);
  if (kind === '.html' || kind === '.htm') return [tableOfHtml(textIn(bytes)) ?? tableOfText('')];
  if (['.csv', '.tsv', '.txt'].includes(kind)) return [tableOfText(textIn(bytes))];
  throw new Trouble(text.otherFile);
}

/** The library is loaded only for a workbook. */
async function workbookTables(bytes: Buffer): Promise<readonly ListTable[]> {
  const { readXlsx } = await import('hucre/xlsx');
  try {
    return tablesOf((await readXlsx(new Uint8Array(bytes))).sheets);
  } catch (error) {
    throw new Trouble(text.broken, { cause: error });
  }
}

function sheetIn(tables: readonly ListTable[], name: string | undefined): ListTable {
  const found = name === undefined ? tables[likelySheet(tables)] : tables.find((each) => each.name === name);
  if (!found)
    throw new Trouble(
      name === undefined
        ? text.empty
        : words.noSheet(
            name,
            tables.map((each) => each.name),
          ),
    );
  return found;
}
