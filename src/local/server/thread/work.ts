import type { BuiltBundle } from '../../bundle';
import type { EditOutcome, FormEdit } from '../../services/form-edit';
import type {
  ActRefusal,
  Answer,
  Gesture,
  Question,
  Selection,
  Submission,
  SubmitEvent,
  SubmitOutcome,
} from '../../services/options';
import type { Shown } from '../../state';
import type { StateText } from '../keeping/state-text';

/** What one execution is to do. */
export type Work =
  /** The simple trigger that builds the menu. */
  | { readonly kind: 'open' }
  /** An item of the menu. */
  | { readonly kind: 'press'; readonly handler: string; readonly selection?: Selection | undefined }
  /** `google.script.run` of a page. */
  | { readonly kind: 'run'; readonly name: string; readonly json: string; readonly selection?: Selection | undefined }
  /** A person's own hand; an edit then tells the simple trigger `onEdit`. */
  | { readonly kind: 'act'; readonly gesture: Gesture }
  /** A time-driven trigger, in the name of who made it. */
  | { readonly kind: 'trigger'; readonly handler: string; readonly user: string }
  /** Somebody sends a questionnaire; its triggers are works of their own. */
  | { readonly kind: 'submit'; readonly submission: Submission }
  /** Somebody changes the questions of a questionnaire. */
  | { readonly kind: 'editForm'; readonly edit: FormEdit }
  /** A trigger for submitted forms, in the name of who made it. */
  | { readonly kind: 'submitted'; readonly event: SubmitEvent; readonly user: string };

/** What every thread is given when it starts. */
export interface ThreadData extends BuiltBundle {
  readonly role: 'execute';
  /** Wakes the thread that waits for an answer. */
  readonly signal: Int32Array;
  /** The clock of all executions, an ISO instant; real time when absent. */
  readonly now?: string | undefined;
  /** Where questionnaires are answered; the id of a form follows. */
  readonly formsAddress: string;
}

/** To the thread: a work to do, and the answer to its question, which it waits for and which holds the state as it is then. */
export type ToThread =
  | { readonly kind: 'work'; readonly work: Work; readonly state: StateText }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly state: StateText };

/** From the thread, in this order as far as they come: any number of shows, asks and one `acted`, then the end. */
export type FromThread =
  | { readonly kind: 'show'; readonly shown: Shown }
  | { readonly kind: 'ask'; readonly question: Question; readonly state: StateText }
  /** A gesture has been carried out; what follows is only its trigger. */
  | { readonly kind: 'acted'; readonly state: StateText }
  | Ended;

export interface Ended {
  readonly kind: 'ended';
  readonly state: StateText;
  readonly outcome: Outcome;
  /** Menus that it made, as JSON by title. */
  readonly menus: Readonly<Record<string, string>>;
  readonly logs: readonly string[];
}

export type Outcome =
  /** `json`: what `google.script.run` answers. */
  | { readonly kind: 'done'; readonly json?: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'refused'; readonly refusal: ActRefusal }
  | { readonly kind: 'submitted'; readonly outcome: SubmitOutcome }
  | { readonly kind: 'edited'; readonly outcome: EditOutcome };
