import type { Book, Rectangle } from './book';

/** All that the local office keeps between two executions. JSON: it crosses into the realm and back as text. */
export interface OfficeState {
  book: Book;
  /** The script's own files on Drive, as `drive.file` would show them: only what the script created. */
  files: DriveFile[];
  /** Installable triggers of all people who work with the book. */
  triggers?: BookTrigger[];
  /** Letters that the script has sent. */
  letters?: Letter[];
  /** Forms that the script has made, with their responses. */
  forms?: BookForm[];
}

/** A form (Google Form) as Apps Script's FormApp shows it. Its file on Drive has the same id. */
export interface BookForm {
  id: string;
  title: string;
  description: string;
  confirmation: string;
  /** Whether it takes responses. */
  open: boolean;
  /** Made by a script and not published yet: it takes none until it is. */
  unpublished?: true;
  /** Whether whoever has answered may come back to the answer. */
  editable: boolean;
  items: BookFormItem[];
  responses: BookFormResponse[];
  /** The tab in which responses land; absent while the form is linked to no tab. */
  sheetId?: number;
  /** Columns of that tab after the time stamp, in the order in which they were made, with the headers given to them. */
  columns?: { item: number; header: string }[];
}

export interface BookFormItem {
  /** `Item.getId()` */
  id: number;
  kind: 'text' | 'paragraph' | 'date' | 'choice' | 'checkbox' | 'scale' | 'pageBreak' | 'sectionHeader';
  title: string;
  help: string;
  required: boolean;
  /** Of `choice` and `checkbox`. */
  choices?: string[];
  /** Of `scale`. */
  scale?: { from: number; to: number; low: string; high: string };
  /** Of `text`: what it accepts, and what is said of anything else. */
  accepts?: { pattern?: string; min?: number; max?: number; help: string };
}

export interface BookFormResponse {
  id: string;
  /** When it was given or changed last, milliseconds since 1970. */
  at: number;
  answers: { item: number; value: string | string[] }[];
  /** What the address for changing it ends in. */
  editKey: string;
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

export type BookTrigger = DailyTrigger | SubmitTrigger;

interface InstalledTrigger {
  /** `Trigger.getUniqueId()` */
  id: string;
  /** The function of the script that it calls. */
  handler: string;
  /** Who created it: nobody else sees it, and it runs in that name. */
  owner: string;
}

/** A trigger that fires when a form that is linked to the book is answered. */
export interface SubmitTrigger extends InstalledTrigger {
  event: 'formSubmit';
}

/** A trigger that fires every so many days within the hour that begins at `hour`. */
export interface DailyTrigger extends InstalledTrigger {
  event?: never;
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
  /** Of a form: holds for its published page alone. */
  view?: 'published';
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

export type CallKind = 'read' | 'write' | 'flush' | 'drive' | 'forms' | 'properties' | 'lock' | 'ui' | 'other';

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
