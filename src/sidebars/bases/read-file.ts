import { readXlsx } from 'hucre/xlsx';
import { tablesOf } from '../../domain/people-import/cell-texts';
import { LARGEST_LIST, type ListTable } from '../../domain/people-import/list';
import { tableOfText } from '../../domain/people-import/text-table';
import { Refusal } from '../../tables/finding';
import { bases as text } from '../../texts/people-import-sidebar';

/**
 * Reads the tables of a file in the browser; it never leaves it.
 *
 * @throws Refusal for a file of a kind that cannot be read, a broken one or one that is too large.
 */
export async function tablesOfFile(file: File): Promise<readonly ListTable[]> {
  if (file.size > LARGEST_LIST) throw new Refusal(text.tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = /\.([^.]+)$/.exec(file.name.toLowerCase())?.[1] ?? '';
  if (kind === 'xls' || kind === 'xlsb' || isOldExcel(bytes)) throw new Refusal(text.oldExcel);
  if (kind === 'xlsx' || kind === 'xlsm') return tablesOfExcel(bytes);
  if (['csv', 'tsv', 'txt'].includes(kind)) return [tableOfText(textOf(bytes))];
  throw new Refusal(text.otherFile);
}

/** Old workbooks begin with it, and so do those with a password. */
const isOldExcel = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

async function tablesOfExcel(bytes: Uint8Array): Promise<readonly ListTable[]> {
  try {
    return tablesOf((await readXlsx(bytes)).sheets);
  } catch {
    throw new Refusal(text.broken);
  }
}

/** Text as UTF-8 or, where it is none, as Excel under Windows has long saved Russian text. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
