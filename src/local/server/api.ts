/**
 * What the window and the server of the local office say to each other, as JSON. Rows and columns count from 1, as at
 * Google. Addresses: `GET /api/book` → BookView, `GET /api/sheets/ID` → GridView, `GET /api/events?window=ID` → a stream
 * of OfficeEvent, `POST /api/<name of Requests>` → its answer, `GET /frames/ID` → a page of a sidebar or dialog,
 * `GET /files/ID` → a document to download, `GET /reviews/ID` → a page of a shared review,
 * `GET /forms/ID` → a page on which a questionnaire is answered, to which it POSTs the answers,
 * `GET /forms/ID/edit` → a page on which its questions are changed, to which it POSTs them.
 */
export interface BookView {
  readonly title: string;
  /** Path of the .xlsx. */
  readonly file: string;
  /** The day by the clock of the office, `2026-09-15`. */
  readonly today: string;
  readonly tabs: readonly TabView[];
  readonly activeTab: number;
  readonly menus: readonly MenuView[];
  readonly documents: readonly DocumentView[];
  readonly saving: SavingView;
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** `#rrggbb` */
  readonly color?: string;
  /** The whole tab is closed to other editors. */
  readonly closed: boolean;
}

export interface MenuView {
  readonly title: string;
  readonly items: readonly MenuItemView[];
}

export type MenuItemView =
  | { readonly caption: string; readonly handler: string }
  | { readonly line: true }
  | { readonly caption: string; readonly items: readonly MenuItemView[] };

/** A file that the add-in has made. */
export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly kind: 'document' | 'review';
  /** Where it is read or downloaded: `/files/ID` or `/reviews/ID`. */
  readonly address: string;
  /** What the cells of the workbook hold as its link. */
  readonly link: string;
}

export interface SavingView {
  readonly state: 'saved' | 'saving' | 'failed';
  /** Why it failed and what to do, in Russian. */
  readonly message?: string;
}

export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One tab as it is shown. */
export interface GridView {
  readonly id: number;
  /** Rises with every change of the tab. */
  readonly version: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels by column; a column not named has 100. */
  readonly widths: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** What the cells show, line by line from 1, as far as anything is entered; '' where a cell is empty. */
  readonly texts: readonly (readonly string[])[];
  /** Cells whose text to edit differs from what is shown, by `row:column`: formulas. */
  readonly formulas: Readonly<Record<string, string>>;
  /** By `row:column`. */
  readonly notes: Readonly<Record<string, string>>;
  /** `#rrggbb` by `row:column`. */
  readonly colors: Readonly<Record<string, string>>;
  /** Later areas win over earlier ones in the next three; null takes a rule away. */
  readonly rules: readonly (Place & { readonly value: RuleView | null })[];
  readonly styles: readonly (Place & { readonly value: StyleView })[];
  readonly locks: readonly (Place & { readonly description: string; readonly warningOnly: boolean })[];
}

export type RuleView =
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly help?: string }
  | { readonly kind: 'checkbox'; readonly help?: string }
  | { readonly kind: 'date'; readonly help?: string }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly help?: string };

export interface StyleView {
  readonly bold?: boolean;
  readonly color?: string;
  readonly wrap?: boolean;
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly horizontal?: 'left' | 'center' | 'right';
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** What the server tells a window. */
export type OfficeEvent =
  /** Tabs whose cells have changed; `book`: tabs, documents or the title too. */
  | { readonly kind: 'changed'; readonly sheets: readonly number[]; readonly book: boolean }
  | { readonly kind: 'saving'; readonly saving: SavingView }
  /** Only to the window in which the person acted: */
  | { readonly kind: 'toast'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'ask';
      readonly ask: string;
      readonly title: string;
      readonly text: string;
      readonly buttons: readonly ButtonName[];
      /** With a line to type in. */
      readonly prompt: boolean;
    }
  | {
      readonly kind: 'frame';
      readonly frame: string;
      readonly place: 'sidebar' | 'dialog';
      readonly title: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'select'; readonly sheet: number; readonly place?: Place };

export interface Selection extends Place {
  readonly sheet: number;
}

export type Done = { readonly ok: true } | Refused;
export interface Refused {
  readonly ok: false;
  /** A Russian sentence. */
  readonly message: string;
  /** The same request with `agreed: true` will be carried out. */
  readonly mayAgree?: true;
}

/** What a window asks for: POST with JSON; every input carries the window's own id. */
export interface Requests {
  /** Typing, pasting, choosing, clearing: texts as a person types them, at a place. */
  readonly type: {
    readonly input: {
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
      readonly agreed?: boolean;
    };
    readonly answer: Done;
  };
  readonly rows: {
    readonly input: {
      readonly sheet: number;
      readonly act: 'insert' | 'delete' | 'append';
      readonly row: number;
      readonly count: number;
      readonly agreed?: boolean;
    };
    readonly answer: Done;
  };
  readonly tab: {
    readonly input: { readonly sheet: number; readonly act: 'rename' | 'hide' | 'show'; readonly name?: string };
    readonly answer: Done;
  };
  /** An item of the menu; answered when its function has ended. */
  readonly press: {
    readonly input: { readonly handler: string; readonly selection?: Selection };
    readonly answer: Done;
  };
  /** `google.script.run` of a page; `json` holds the arguments, the answer's `json` the value by the transfer rules. */
  readonly run: {
    readonly input: {
      readonly frame: string;
      readonly name: string;
      readonly json: string;
      readonly selection?: Selection;
    };
    readonly answer: { readonly ok: true; readonly json: string } | Refused;
  };
  readonly answer: {
    readonly input: { readonly ask: string; readonly button: ButtonName; readonly text?: string };
    readonly answer: Done;
  };
  /** Reads the file anew after another program has changed it. */
  readonly reload: { readonly input: Record<string, never>; readonly answer: Done };
}

export type RequestName = keyof Requests;
