import type { DocumentKind, DocumentStatus } from '../../tables/words';
import { isSigned } from '../ordered';
import type { RegisteredDocument } from '../school';

/** A paper of the register as others may see it: nothing that was typed but what can only be a number and our own link. */
export interface ReviewedPaper {
  readonly code: string | undefined;
  /** Row of the register. */
  readonly line: number;
  readonly kind: DocumentKind | undefined;
  readonly status: DocumentStatus | undefined;
  /** As typed, or `other` for what may be more than a number. */
  readonly number: { readonly text: string } | 'other' | undefined;
  readonly date: string | undefined;
  readonly link: string | undefined;
  /** What it waits for before it counts; nothing once it does, or when it is cancelled. */
  readonly awaits: readonly Awaited[];
}

type Awaited = 'number' | 'date' | 'signature';

export function reviewedPapers(documents: readonly RegisteredDocument[]): readonly ReviewedPaper[] {
  return documents.map((document) => {
    const { code, line, kind, number, date } = document;
    const isCancelled = document.status === 'cancelled';
    const status = isSigned(document) && !isCancelled ? 'signed' : document.status;
    const shown = number !== undefined && isPlainNumber(number) ? { text: number } : 'other';
    return {
      code,
      line,
      kind,
      status,
      number: number === undefined ? undefined : shown,
      date,
      link: ownLink(document),
      awaits: isCancelled || isSigned(document) ? [] : awaitedFor({ ...document, status }),
    };
  });
}

function awaitedFor({ number, date, status }: RegisteredDocument): readonly Awaited[] {
  return [
    ...(number === undefined ? ['number' as const] : []),
    ...(date === undefined ? ['date' as const] : []),
    ...(status === 'signed' ? [] : ['signature' as const]),
  ];
}

/** «12-о», «01-05/310»: digits with a few letters; a longer word may be a name. */
function isPlainNumber(text: string): boolean {
  return /^[\d\p{L}/-]{1,20}$/u.test(text) && /\d/.test(text) && !/\p{L}{5}/u.test(text);
}

/** Where Drive keeps a Google Doc, and where the local office puts the file of a document: in a folder, by its code. */
const GOOGLE_DOC = /^https:\/\/docs\.google\.com\/document\/d\/[\w-]+(\/[\w?=&]*)?$/;
const LOCAL_FILE = /^(?:[a-z]:)?[^:]*[\\/](\S+) [^\\/:]+\.docx$/i;

/** The link that the add-in has put there; anybody can type another over it. */
function ownLink({ link, code }: RegisteredDocument): string | undefined {
  if (link === undefined) return undefined;
  const isOurs = GOOGLE_DOC.test(link) || (code !== undefined && LOCAL_FILE.exec(link)?.[1] === code);
  return isOurs ? link : undefined;
}
