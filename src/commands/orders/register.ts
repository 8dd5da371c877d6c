import { isSigned } from '../../domain/ordered';
import type { RegisteredDocument } from '../../domain/school';
import type { Office, StoredDocument } from '../../office';
import { nextCodes } from '../../tables/table';
import type { DocumentKind } from '../../tables/words';
import { lastGiven, lastToRemember } from '../workbook/codes';
import type { Examination } from '../workbook/examine';
import { newRow, writeChanges } from '../workbook/workbook';

/** A paper that has been written, about to be registered. */
interface Registered extends StoredDocument {
  readonly code: string;
  /** Its row in the register, once it has one. */
  readonly row: RegisteredDocument | undefined;
  readonly kind: DocumentKind;
  readonly amends?: string | undefined;
}

/** The next free code of a document. */
export function newDocumentCode({ memory, tabs, school }: Examination): string {
  const { prefix = '' } = tabs.documents.table;
  const used = school.documents.map((document) => document.code);
  return nextCodes(prefix, lastGiven(memory, prefix, used), 1)[0] ?? '';
}

/** A paper's row: added as a draft, or brought up to date, other changes with it; the title of a signed one stays. */
export function register(
  office: Office,
  documents: Examination['tabs']['documents'],
  changes: Examination['changes']['documents'],
  { code, row, kind, amends, title, link }: Registered,
): void {
  if (row === undefined) {
    writeChanges(office, documents, changes);
    office.append(documents.sheet.id, [newRow(documents, { code, kind, title, status: 'draft', amends, link })]);
    return;
  }
  const { line } = row;
  writeChanges(office, documents, [
    ...changes,
    { line, column: 'code', value: code },
    { line, column: 'link', value: link },
    { line, column: 'title', value: isSigned(row) ? row.title : title },
  ]);
}

/** What is to be remembered once a document has its code: the number is never given again. */
export function codeToRemember({ memory, tabs }: Examination, code: string): Readonly<Record<string, string>> {
  const { prefix = '' } = tabs.documents.table;
  return lastToRemember(prefix, lastGiven(memory, prefix, [code]));
}

/**
 * The paper whose code is remembered under a key, with its row in the register; one that is signed or cancelled stays as
 * it is, and another is made.
 */
export function knownPaper(
  { school }: Examination,
  memory: Readonly<Record<string, string>>,
  key: string,
): Partial<Pick<Registered, 'code' | 'row'>> {
  const code = memory[key];
  if (code === undefined || code === '') return {};
  const row = school.documents.find((document) => document.code === code);
  return isSigned(row) || row?.status === 'cancelled' ? {} : { code, row };
}

/** Remembers what is not remembered yet; nothing when all of it is. */
export function rememberNew(office: Office, entries: Readonly<Record<string, string>>): void {
  const memory = office.memory();
  if (Object.entries(entries).some(([key, value]) => memory[key] !== value)) office.remember(entries);
}
