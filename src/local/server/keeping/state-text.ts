import type { Book, BookSheet } from '../../book';
import type { OfficeState } from '../../state';

/**
 * The state of the office as it crosses between threads: JSON, the tabs of the book apart, so that whoever gets it sees at
 * once which of them have changed and reads no other.
 */
export interface StateText {
  /** The book without its tabs. */
  readonly book: string;
  readonly sheets: readonly SheetText[];
  readonly files: string;
  /** Whatever else the state holds, as one object. */
  readonly rest: string;
}

interface SheetText {
  readonly id: number;
  readonly text: string;
}

export function textOf({ book: { sheets, ...book }, files, ...rest }: OfficeState): StateText {
  return {
    book: JSON.stringify(book),
    sheets: sheets.map((sheet) => ({ id: sheet.id, text: JSON.stringify(sheet) })),
    files: JSON.stringify(files),
    rest: JSON.stringify(rest),
  };
}

export function stateOf({ book, sheets, files, rest }: StateText): OfficeState {
  const tabs = sheets.map(({ text }): BookSheet => JSON.parse(text));
  const whole: Book = { ...JSON.parse(book), sheets: tabs };
  return { ...JSON.parse(rest), book: whole, files: JSON.parse(files) };
}
