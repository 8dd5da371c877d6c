import type { Paper } from './documents/papers';
import type { Review } from './documents/review/review';
import type { RoadmapRecord } from './domain/roadmap/record';
import type { SidebarName } from './menu';
import type { Questionnaire } from './questionnaires/questionnaire';
import type { Cell } from './tables/cell';
import type { CellFormat } from './tables/column';
import type { Grid } from './tables/table';
import type { DataMode, QuestionnaireKey } from './tables/words';
import type { PlanName } from './texts/plans';

/**
 * All that the add-in asks of an office suite: synchronous, whole tabs at a time. `google/office.ts` answers it over
 * Apps Script's services, at Google and on this machine alike.
 */
export interface Office {
  /** Today by the clock of the school, `2026-09-15`. */
  readonly today: string;
  /** The hour and the minute of now by that clock, `09:05`. */
  time(): string;
  /** What Google knows this workbook by; a copy has another. */
  readonly book: string;
  sheets(): readonly SheetInfo[];
  /** Everything entered in a tab, from A1. */
  read(sheet: number): Grid;
  /** Notes and colours of the cells of a tab, from A1. */
  readMarks(sheet: number): Marks;
  /** Writes cells, each row found anew by its identity; what a person removed meanwhile is left out. */
  write(sheet: number, edits: Edits): void;
  /** Sets notes and colours; a cell that is not named keeps its own. Refuses when rows have moved since they were read. */
  mark(sheet: number, changes: MarkChanges, identity: Identity): void;
  addSheet(name: string, position: number): number;
  renameSheet(sheet: number, name: string): void;
  showSheet(sheet: number): void;
  /** Takes a tab out of sight; at least one other must stay in sight. */
  hideSheet(sheet: number): void;
  /** Brings a tab before the person's eyes. */
  openSheet(sheet: number): void;
  /** Brings a cell before the person's eyes, in a hidden tab too; row and column from 1. */
  openCell(sheet: number, row: number, column: number): void;
  /** Shows a sidebar in place of the one that is open. */
  showSidebar(name: SidebarName): void;
  /** Which of the first columns of a tab a person has hidden, from 1. */
  hiddenColumns(sheet: number, count: number): readonly number[];
  /**
   * Adds rows below everything entered, in one go. Text that a person has entered needs the formats of its columns, from
   * left to right: without them it would be read as a formula or a number; undefined leaves a column as it is.
   */
  append(sheet: number, rows: Grid, formats?: readonly (CellFormat | undefined)[]): void;
  /** Headers, widths, drop-downs, formats and locks of columns that are new in a tab. */
  layOut(sheet: number, layout: SheetLayout): void;
  setHeader(sheet: number, column: number, header: string): void;
  /** Texts that the add-in keeps with this workbook; a copy of it starts with none. */
  memory(): Readonly<Record<string, string>>;
  /** Keeps texts with this workbook; whatever was written before has reached the file by then. */
  remember(entries: Readonly<Record<string, string>>): void;
  /**
   * Writes a paper as the document with a code of this workbook, or replaces its text under the same link. The code is
   * kept with the file, so a run that died between making a document and registering it leaves no orphan.
   */
  putDocument(paper: Paper, code: string): StoredDocument;
  /** A paper as it would read; nothing is made. */
  previewPaper(paper: Paper): PaperText;
  /** The roadmap of a built-in plan for a school year, by its first year: 2026 for 2026/2027; nothing is written. */
  plan(name: PlanName, schoolYear: number): RoadmapRecord;
  /** The wording of a questionnaire, for a school that works by codes or with names; nothing is made. */
  questionnaire(key: QuestionnaireKey, mode: DataMode): Questionnaire;
  /**
   * Makes the form of a questionnaire, linked to this workbook, or completes the one that a run that died left behind: it is
   * found by the workbook and the questionnaire's key. Questions that are there already stay as they are.
   */
  putForm(questionnaire: Questionnaire): StoredForm;
  /** A form as it is now; undefined when it is gone, in the bin or closed to the person who acts. */
  readForm(id: string): FormState | undefined;
  /** Responses that were given or changed at `since` (milliseconds since 1970) or later, all when absent, the earliest first. */
  formResponses(id: string, since?: number): readonly FormResponse[];
  /** Responses by their ids; those that are gone are left out. */
  formResponsesOf(id: string, responses: readonly string[]): readonly FormResponse[];
  /** Lets a form be answered or no longer. */
  setFormOpen(id: string, open: boolean): void;
  /** Removes responses from a form for good; those that are gone already do no harm. */
  deleteFormResponses(id: string, responses: readonly string[]): void;
  /** An address of a form with answers filled in beforehand; whoever opens it may change them. */
  prefilledLink(id: string, answers: readonly { readonly item: number; readonly text: string }[]): string;
  /** Has a function called whenever a form that is linked to this workbook is answered; answers its id. */
  addSubmitTrigger(handler: string): string;
  /**
   * The spreadsheet of this workbook's review for the director: the one there is, else a new and empty one. `recent` is
   * the id of one made a moment ago, for a search may not know of it yet. Undefined when this person can find none and
   * none may be made.
   */
  findReview(title: string, recent: string | undefined, mayMake: boolean): StoredReview | undefined;
  /** Opens a review for its readers and for nobody else; answers whether anybody with the link may read it. */
  shareReview(id: string, access: ReviewAccess): boolean;
  /** Rewrites all that a review says, whole or not at all. */
  writeReview(id: string, review: Review): void;
  /** Ids of the triggers of the person who acts that call a function; nobody can see those of others. */
  triggers(handler: string): readonly string[];
  /** Has a function called every day within the hour that begins at `hour` by the clock of the school; answers its id. */
  addDailyTrigger(handler: string, hour: number): string;
  /** Removes a trigger of the person who acts; nothing when it is gone. */
  removeTrigger(id: string): void;
  /** How many recipients the person who acts may still write to today. */
  mailQuota(): number;
  /** Sends a letter of plain text in the name of the person who acts. */
  sendMail(to: string, subject: string, text: string): void;
  /** The row that the person who acts has selected, the first of several. */
  selectedRow(): { readonly sheet: number; readonly row: number } | undefined;
}

export interface PaperText {
  readonly title: string;
  /** Paragraphs and rows of tables; the cells of a row stand apart by ` | `. */
  readonly lines: readonly string[];
}

/** The form of a questionnaire. */
export interface StoredForm {
  readonly id: string;
  /** Where it is answered. */
  readonly link: string;
  /** Where its questions are changed. */
  readonly editLink: string;
  /** Id of the tab in which its answers come in. */
  readonly sheet: number;
  /** Key of a question → id of the item that asks it. */
  readonly items: Readonly<Record<string, number>>;
}

/** A form as a person has left it. */
export interface FormState {
  readonly open: boolean;
  /** The tab its answers come in; undefined when there is none in this workbook. */
  readonly sheet: number | undefined;
  /** What can be answered, in the order of the form. */
  readonly items: readonly FormItem[];
}

export interface FormItem {
  readonly id: number;
  readonly title: string;
  /** Titles of the choices, where there are any. */
  readonly choices: readonly string[];
}

/** A response as it was given, or as it was changed last. */
export interface FormResponse {
  readonly id: string;
  /** When, milliseconds since 1970. */
  readonly at: number;
  /** The same by the clock of the school: `2026-09-15 10:05:33`. */
  readonly answered: string;
  /** What was answered and no blanks: texts; a day as `2026-09-15`; of a question with several choices each of them. */
  readonly answers: readonly { readonly item: number; readonly value: string | readonly string[] }[];
}

export interface StoredDocument {
  readonly title: string;
  readonly link: string;
}

export interface StoredReview {
  readonly id: string;
  readonly link: string;
}

export interface ReviewAccess {
  /** Addresses of accounts, in lower case. */
  readonly readers: readonly string[];
  /** Whether anybody with the link may read it; undefined leaves it as it is. */
  readonly byLink: boolean | undefined;
}

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
}

export interface Marks {
  readonly notes: readonly (readonly string[])[];
  /** `#rrggbb`, `#ffffff` for none. */
  readonly colors: readonly (readonly string[])[];
}

export interface MarkChanges {
  readonly notes: readonly { readonly row: number; readonly column: number; readonly note: string }[];
  /** Colour → cells; null takes a colour away. */
  readonly colors: readonly {
    readonly color: string | null;
    readonly cells: readonly (readonly [row: number, column: number])[];
  }[];
}

/**
 * Columns that tell the rows of a tab apart, with the text of every line as it was read, from line 1. By it a row is
 * found again right before it is written.
 */
export type Identity = readonly { readonly header: string; readonly texts: readonly string[] }[];

/** Cells to write, by header and by the line where the row stood when it was read. */
export interface Edits {
  readonly identity: Identity;
  readonly cells: readonly Edit[];
  readonly columns: Readonly<Record<string, ColumnKind>>;
}

export interface ColumnKind {
  readonly format: CellFormat;
  /** A column of the add-in's own words and codes: rewritten as one block, with the cells between as they are. */
  readonly own: boolean;
}

export interface Edit {
  readonly line: number;
  readonly header: string;
  readonly value: Cell;
}

export interface SheetLayout {
  readonly columns: readonly ColumnLayout[];
  readonly frozenRows: number;
  /** Description of the protection of the whole tab; absent: anybody may edit it. */
  readonly restricted?: string;
  /** Drop-downs of single cells. */
  readonly cellChoices: readonly {
    readonly row: number;
    readonly column: number;
    readonly choices: readonly string[];
  }[];
  /** Note of the first header. */
  readonly note?: string;
}

export interface ColumnLayout {
  /** From 1. */
  readonly column: number;
  readonly header: string;
  readonly help?: string;
  readonly width: number;
  readonly format: CellFormat;
  readonly choices?: readonly string[];
  readonly range?: { readonly min: number; readonly max: number };
  /** Description of the warning shown to whoever types here. */
  readonly locked?: string;
}
