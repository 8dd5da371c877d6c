import type { Book, Rectangle } from './book';

/** All that the local office keeps between two executions. JSON: it crosses into the realm and back as text. */
export interface OfficeState {
  book: Book;
  /** The script's own files on Drive, as `drive.file` would show them: only what the script created. */
  files: DriveFile[];
  /** Time-driven triggers of all people who work with the book. */
  triggers?: BookTrigger[];
  /** Letters that the script has sent. */
  letters?: Letter[];
}

export interface Letter {
  id: string;
  /** When, an ISO instant. */
  sent: string;
  /** In whose name: the quota is hers. */
  sender: string;
  recipients: number;
  /** Absent once the letter lies in the folder of letters. */
  content?: { to: string; subject: string; text: string };
}

/** A trigger that fires every so many days within the hour that begins at `hour`. */
export interface BookTrigger {
  /** `Trigger.getUniqueId()` */
  id: string;
  /** The function of the script that it calls. */
  handler: string;
  /** Who created it: nobody else sees it, and it runs in that name. */
  owner: string;
  hour: number;
  days: number;
  /** An IANA name; the manifest's `timeZone` when absent. */
  timeZone?: string;
  /** When it fired last, an ISO instant. */
  lastFired?: string;
}

export interface DriveFile {
  id: string;
  name: string;
  /** `application/vnd.google-apps.document` for what was converted on upload, `….spreadsheet` for a shared review. */
  mimeType: string;
  appProperties: Record<string, string>;
  trashed: boolean;
  /**
   * The bytes of the last upload in base64, the .docx itself for a converted document; of a spreadsheet the JSON of a
   * `DriveSheet`.
   */
  content: string;
  /** Rises by one with every change of the content, so that the shell knows which files to write. */
  version: number;
  /** Who may do what with the file, its owner first. Absent: the owner alone. */
  permissions?: FilePermission[];
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions */
export interface FilePermission {
  id: string;
  type: 'user' | 'anyone';
  role: 'owner' | 'reader';
  emailAddress?: string;
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
export interface Shown extends Partial<Rectangle> {
  /** `select`: another tab, or cells of it, were made active for the person who acts. */
  kind: 'toast' | 'alert' | 'dialog' | 'sidebar' | 'menu' | 'select';
  title: string;
  /** Plain text of a toast or alert, HTML of a dialog or sidebar, JSON of a menu. */
  content: string;
  /** Pixels of a dialog or sidebar; absent where the script left a dialog's size to Google. */
  width?: number;
  height?: number;
  /** The tab of a `select`; with a rectangle, the cells too. */
  sheetId?: number;
}
