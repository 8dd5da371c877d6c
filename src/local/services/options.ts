import type { Fault, OfficeState, ServiceCall, Shown } from '../state';

/** What one execution is told about its surroundings. JSON: it crosses into the realm as text. */
export interface ServiceOptions {
  /** The clock of the execution, an ISO instant; it stands still, so that two runs can be compared. Absent: real time. */
  now?: string;
  /** Makes `Utilities.getUuid()` and the ids of new files repeatable; give every execution its own. Absent: random. */
  seed?: string;
  /** Where documents lie beside the book: their links lead there instead of to Google. */
  documentsFolder?: string;
  fault?: Fault;
  /** The execution is a simple trigger, `AuthMode.LIMITED`: no dialogs, no sidebars, nothing that needs consent. */
  limited?: boolean;
  /** The execution has no open editor behind it (a time-driven trigger): `getUi()` throws. */
  headless?: boolean;
  /** Another execution holds the document lock all the while. */
  lockHeld?: boolean;
  /** What the person answers to `alert` and `prompt`, in order; then OK (or YES where there is no OK). */
  answers?: Answer[];
  /** Scopes that the person did not tick: `ScriptApp.requireScopes` throws for them. */
  refusedScopes?: string[];
  /** The manifest's `timeZone`. */
  scriptTimeZone?: string;
  /** The language of the person's account, `ru` when absent. */
  userLocale?: string;
  /** The person may not write to protected ranges. Absent: the person is the owner and may. */
  notOwner?: boolean;
}

export interface Answer {
  button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  text?: string;
}

/** What is left of an execution. */
export interface Saved {
  state: OfficeState;
  calls: ServiceCall[];
  shown: Shown[];
  /** What the script wrote to `console`, a line each. */
  logs: string[];
}

/** An edit by hand, already made in the book, of which `onEdit` is to be told. */
export interface Edit {
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Only when a single cell was edited, as at Google. */
  value?: string;
  oldValue?: string;
}
