/** One promise of the platform that the add-in relies on. It is checked at Google and in the local office alike. */
export interface Behaviour {
  /** A sentence in Russian: the person at Google reads it. */
  readonly name: string;
  /** A page of the reference, or a public observation where the reference says nothing. */
  readonly source: string;
  /** Throws when the platform behaves otherwise. */
  check(bench: Bench): void;
}

/** A place to try things where nothing of the person's is touched. */
export interface Bench {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** A block of cells of the scratch tab that nobody has used yet. */
  cells(rows?: number, columns?: number): GoogleAppsScript.Spreadsheet.Range;
  /** Another empty tab, deleted after the check. */
  tab(): GoogleAppsScript.Spreadsheet.Sheet;
  /** A fresh cell with the format, if any, and then the value written to it. */
  written(value: unknown, format?: string): GoogleAppsScript.Spreadsheet.Range;
  same(actual: unknown, expected: unknown): void;
  holds(condition: boolean, otherwise: string): void;
  /** The action must fail; its text is compared only where Google speaks English to the person. */
  fails(action: () => void, text: string): void;
  inLocale(locale: string, action: () => void): void;
  inTimeZone(timeZone: string, action: () => void): void;
}

const REFERENCE = 'https://developers.google.com/apps-script/reference/';

/** A page of the Apps Script reference. */
export function reference(page: string): string {
  return REFERENCE + page;
}
