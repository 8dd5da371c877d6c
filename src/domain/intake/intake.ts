import type { Category, DisputeDecision, MeetingKind, QuestionnaireKey, ResponseState } from '../../tables/words';
import type { Part } from '../school';

export type Base = Extract<Part, 'mentees' | 'mentors'>;

/** Texts as cells show them, by the keys of columns. */
export type Texts = Readonly<Record<string, string>>;

/** A response of a form that has been read, in the terms of the bases. */
export interface Incoming {
  /** Its id in the form. */
  readonly response: string;
  readonly questionnaire: QuestionnaireKey;
  /** Of an intake: the base it fills. */
  readonly base?: Base;
  /** By what its person is known. */
  readonly by: 'code' | 'name' | 'nobody';
  /** `2026-09-15 10:05:33`: of two responses the later one counts. */
  readonly answered: string;
  /** Another digest is another answer. */
  readonly digest: string;
  /** Something that must be answered could not be understood; the school has changed the form. */
  readonly trouble?: 'formChanged' | 'asksNames';
  readonly code?: string;
  /** The pair it is about; asked of every response of a questionnaire on meetings. */
  readonly pair?: string;
  readonly asksPair: boolean;
  readonly meetingKind?: MeetingKind;
  readonly meetingDate?: string;
  /** Of an intake: who answers, and the word for it. */
  readonly category?: Category;
  readonly categoryWord?: string;
  /** What was answered, as it would stand in the cells of the base. */
  readonly cells: Texts;
  /** Columns of which a response can tell nothing any more, whatever it once said: their questions are gone from the form. */
  readonly unknown: readonly string[];
  /** What «Ответы» keep of it. */
  readonly values: string;
}

/** A row of a base. */
export interface PersonRow {
  readonly line: number;
  readonly code: string | undefined;
  readonly category: Category | undefined;
  readonly cells: Texts;
  /** She was removed from the programme: nothing may stand here again. */
  readonly erased: boolean;
}

/** A row of «Ответы». */
export interface RegisteredResponse {
  readonly line: number;
  readonly code: string;
  readonly response: string;
  readonly questionnaire: QuestionnaireKey;
  readonly person: string | undefined;
  readonly pair: string | undefined;
  readonly answered: string;
  readonly state: ResponseState | undefined;
  readonly values: string;
  /** `column:digest` of what it has put into the cells of its person, apart by spaces. */
  readonly written: string;
  readonly digest: string;
}

/** A row of «Разбор». */
export interface DisputeRow {
  readonly line: number;
  /** Code of the response in «Ответы». */
  readonly response: string;
  readonly decision: DisputeDecision | undefined;
  readonly mergeWith: string | undefined;
  /** Closed: what was decided has been done. */
  readonly isDecided: boolean;
}

interface MeetingRow {
  readonly line: number;
  readonly pair: string | undefined;
  readonly kind: MeetingKind | undefined;
  readonly date: string | undefined;
  readonly feedback: boolean | undefined;
}

/** All that a response is laid against. */
export interface IntakeState {
  readonly people: Readonly<Record<Base, readonly PersonRow[]>>;
  readonly register: readonly RegisteredResponse[];
  readonly disputes: readonly DisputeRow[];
  readonly pairs: ReadonlySet<string>;
  readonly meetings: readonly MeetingRow[];
  /** The bases that questionnaires fill. */
  readonly baseOf: (questionnaire: QuestionnaireKey) => Base | undefined;
  readonly personCode: (number: number) => string;
  readonly responseCode: (number: number) => string;
  /** The highest numbers of codes ever given. */
  readonly last: { readonly person: number; readonly response: number };
  /** What a run that died had begun. */
  readonly journal: Journal;
}

/**
 * What is about to be put into the bases, put down before it is: a run that dies halfway is gone on with, and neither lets
 * anybody in twice nor takes its own words for a curator's. Numbers and digests, nothing that can be read.
 */
export interface Journal {
  /** Digest of a response's id → number of the code of the row it brings, and digest of that row. */
  readonly rows: ReadonlyMap<string, { readonly number: number; readonly row: string }>;
  /** Digests of cells that change. */
  readonly cells: ReadonlySet<string>;
}

/** Why a response lies in «Разбор»; the words are chosen where it is shown. */
export interface Reason {
  readonly why: Why;
  /** Codes of people, the one it is about first. */
  readonly codes?: readonly string[];
}

export type Why =
  | 'formChanged'
  | 'asksNames'
  | 'codeMissing'
  | 'codeNotGiven'
  | 'codeNotInBases'
  | 'codeOfRemoved'
  | 'codeReplaced'
  | 'otherCategory'
  | 'otherClass'
  | 'otherAge'
  | 'pairNotThere'
  | 'nameUnreadable'
  | 'nameNear'
  | 'nameNowAnothers'
  | 'namesakes'
  | 'namesakesUnsure'
  | 'namesakeOfClass'
  | 'mergeWithoutCode'
  | 'mergeNotThere'
  | 'nobodyToMerge'
  | 'cannotTake'
  | 'responseGone';

/** What a curator has decided of a response. */
export interface Decision {
  readonly decision: DisputeDecision;
  readonly mergeWith?: string | undefined;
}
