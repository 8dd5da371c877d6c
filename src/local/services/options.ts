import type { Rectangle } from '../book';
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
  /** Notes what the execution would leave behind if it died at each of its calls, unflushed writes lost or kept. */
  deaths?: 'lost' | 'kept';
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
  /** Where forms are answered on this machine; the id of a form follows. Absent: their addresses are Google's. */
  formsAddress?: string;
  /** The person may not write to protected ranges. Absent: the person is the owner and may. */
  notOwner?: boolean;
  /** Who acts: triggers and shared files belong to somebody. `owner` when absent. */
  user?: string;
  /** The cells that the person has selected in the window in which she acts. Absent: A1 of the active tab. */
  selection?: Selection;
}

/** Cells of a tab. */
export interface Selection extends Rectangle {
  sheetId: number;
}

/** What an execution reaches outside of its realm: functions that take strings and give strings. */
export interface Outside extends Partial<Host> {
  /** An HTML file of the project by its name without ending. */
  page(name: string): string | undefined;
}

/**
 * What the window does for a running execution; texts are JSON. Without a host everything is recorded in `shown`, and
 * questions are answered at once.
 */
export interface Host {
  /** Shows a toast, sidebar, dialog or selection (`Shown`) at once. */
  show(shownJson: string): void;
  /**
   * Blocks until the person has answered a `Question`; given the state as of now. The answer is an `Answered`: the
   * execution goes on over the state it is handed back, for others may have worked meanwhile.
   */
  ask(questionJson: string, stateJson: string): string;
}

/** What `Ui.alert` and `Ui.prompt` ask. */
export interface Question {
  title: string;
  text: string;
  /** In the order in which Google shows them. */
  buttons: Answer['button'][];
  /** With a line to type in. */
  prompt: boolean;
}

export interface Answered {
  answer: Answer;
  state: OfficeState;
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
  /** With the option `deaths`: JSON of every state that a death would have left, in order. */
  deaths?: string[];
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

/** What a person does by hand: it changes the book without edit events. Rows and columns count from 1. */
export type Gesture =
  /** Texts as they are typed or pasted, the first at the place; '' empties. The whole block is entered or nothing. */
  | { kind: 'type'; sheetId: number; row: number; column: number; texts: string[][]; agreed?: boolean }
  /** The first of the new rows will stand at `row`; they take after the row that stood there. */
  | { kind: 'insertRows'; sheetId: number; row: number; count: number; agreed?: boolean }
  | { kind: 'deleteRows'; sheetId: number; row: number; count: number; agreed?: boolean }
  /** New rows below all others. */
  | { kind: 'appendRows'; sheetId: number; count: number }
  | { kind: 'renameSheet'; sheetId: number; name: string }
  | { kind: 'hideSheet' | 'showSheet'; sheetId: number };

/** What a person does with a form: sends it, or, with the `editKey` of a response, sends that one again. */
export interface Submission {
  kind: 'submit';
  /** Id of the form. */
  form: string;
  /** What was filled in; '' and [] are no answer. A day as `2026-09-15`, a step of a scale as `4`. */
  answers: { item: number; value: string | string[] }[];
  edit?: string;
}

export type SubmitOutcome = { done: true; submitted: Submitted } | SubmitRefusal;

/** A response that has come in. */
export interface Submitted {
  response: string;
  editKey: string;
  /** The tab and the row it was written to, with what an event tells of it; absent while the form is linked to no tab. */
  sheetId?: number;
  row?: number;
  /** Texts of the row's cells; of a response that was sent again only those that have changed, the others ''. */
  values?: string[];
}

export type SubmitRefusal =
  /** No such form any more, or it takes no responses. */
  | { refused: 'formGone' | 'formClosed' }
  /** The response that was to be changed is gone. */
  | { refused: 'responseGone' }
  /** Items that must be answered and are not, or whose answer they do not take. */
  | { refused: 'unanswered' | 'malformed'; items: number[] };

/** A response that the book already holds, of which a trigger for submitted forms is to be told. */
export interface SubmitEvent {
  /** Id of the trigger. */
  trigger: string;
  sheetId: number;
  row: number;
  /** Texts of the row's cells from the first column on; all of them '' in the blank events that Google at times sends. */
  values: string[];
}

/** What became of a gesture; refused, it has changed nothing. */
export type ActOutcome = { done: true } | ActRefusal;

export type ActRefusal =
  /** A strict rule of the cell (`B2`) takes no such value. */
  | { refused: 'validation'; cell: string; choices?: string[]; help?: string }
  /** A protection that only warns: the same gesture with `agreed` passes. */
  | { refused: 'locked'; description: string }
  | {
      refused: /** Protected against everybody but the owner. */
        | 'closed'
        /** A text longer than a cell holds, or a name longer than a tab's. */
        | 'tooLong'
        /** Beyond the edge of the tab. */
        | 'outside'
        /** More cells than a book holds. */
        | 'tooLarge'
        | 'nameTaken'
        | 'nameEmpty'
        /** The only visible tab cannot be hidden. */
        | 'lastVisible'
        /** A tab keeps at least one row below its frozen ones. */
        | 'allRows'
        /** No such tab any more. */
        | 'gone';
    };
