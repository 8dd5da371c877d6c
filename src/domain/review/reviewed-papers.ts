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

/** «12-о», «01-05/310», «15-осн»: digits and an ending of the office; three letters may already be a name. */
function isPlainNumber(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    /^[\d\p{L}/-]{1,20}$/u.test(text) && /\d/.test(text) && words.every((word) => word.length <= 2 || word === MAIN)
  );
}

/** Of orders on the main activity. */
const MAIN = 'осн';

/** Where Drive keeps a Google Doc or another file. */
const DRIVE_FILE =
  /^https:\/\/(?:docs|drive)\.google\.com\/(?:document|file)\/d\/[\w-]+(?:\/(?:edit|view)?(?:\?usp=[a-z_]+)?)?$/;

/** Where the local office puts an order: by its code, and the title that the add-in gives it, which has no capital letter. */
const LOCAL_FILE = /^Документы\/(\S+) Приказ о (?:закреплении|внесении изменений)[\p{Ll}\d №,./-]*\.docx$/u;

/** The link that the add-in has put there; anybody can type another over it. */
function ownLink({ link, code }: RegisteredDocument): string | undefined {
  if (link === undefined) return undefined;
  const isOurs = DRIVE_FILE.test(link) || (code !== undefined && LOCAL_FILE.exec(link)?.[1] === code);
  return isOurs ? link : undefined;
}
