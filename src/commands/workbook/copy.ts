import type { Office } from '../../office';
import { sheetOf, TABLES } from './workbook';

/** Id of the workbook that this memory is of. */
const BOOK = 'book';

/** What the add-in remembers of other files and triggers: they stay with the workbook that was copied. */
const OF_ORIGINAL = /^(review|daily|printed|form|submits|sheet)\./;

/**
 * Whether this workbook is a copy that has not been prepared since. Google copies the tabs and the script and none of the
 * script's properties (https://developers.google.com/apps-script/guides/properties), so a copy has the tabs and no memory
 * of them; one whose memory came along names another workbook. One prepared before workbooks were remembered is no copy.
 */
export function isCopy(office: Office): boolean {
  const memory = office.memory();
  if (memory[BOOK] !== undefined) return memory[BOOK] !== office.book;
  if (Object.entries(memory).some(([key, value]) => /^(tab|unfinished)\./.test(key) && value !== '')) return false;
  const sheets = office.sheets();
  const ours = TABLES.filter((table) => sheetOf(table, sheets, memory) !== undefined);
  // A workbook of somebody's own may well have a tab called «Документы».
  return ours.length > TABLES.length / 2;
}

/** What a workbook remembers as its own from now on; what a copy has brought along of its original is let go of. */
export function ownMemory(office: Office, copy: boolean): Readonly<Record<string, string>> {
  const left = copy ? Object.keys(office.memory()).filter((key) => OF_ORIGINAL.test(key)) : [];
  return { ...Object.fromEntries(left.map((key) => [key, ''])), [BOOK]: office.book };
}
