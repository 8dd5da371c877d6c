import type { Book } from './book';

/** All that the local office keeps between two executions. JSON: it crosses into the realm and back as text. */
export interface OfficeState {
  book: Book;
  /** The script's own files on Drive, as `drive.file` would show them: only what the script created. */
  files: DriveFile[];
}

export interface DriveFile {
  id: string;
  name: string;
  /** `application/vnd.google-apps.document` for what was converted on upload. */
  mimeType: string;
  appProperties: Record<string, string>;
  trashed: boolean;
  /** The bytes of the last upload; the .docx itself for a converted document. */
  content: string;
  /** Rises by one with every upload, so that the shell knows which files to write. */
  version: number;
}

/** What to break, for fault tests: the call with this number (from 1) fails with a message, or kills the execution. */
export interface Fault {
  at: number;
  /** An Apps Script error text: the call throws it once. */
  fail?: string;
  /** The execution dies here: this and every later call throws, nothing runs in between that could change a file. */
  kill?: boolean;
  /** Whether writes not yet flushed when the execution died had reached the file. Google promises neither. */
  pendingWritesLost?: boolean;
}

export type CallKind = 'read' | 'write' | 'flush' | 'drive' | 'properties' | 'lock' | 'ui' | 'other';

/** One call of a service, as the gate saw it. */
export interface ServiceCall {
  kind: CallKind;
  /** `Range.setValues` and the like. */
  name: string;
  /** Cells read or written; 0 where there are none. */
  cells: number;
}

/** What the execution showed to the person: nothing of it opens by itself on the command line. */
export interface Shown {
  kind: 'toast' | 'alert' | 'dialog' | 'sidebar' | 'menu';
  title: string;
  /** Plain text of a toast or alert, HTML of a dialog or sidebar, JSON of a menu. */
  content: string;
}
