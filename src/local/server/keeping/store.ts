import type { Book, BookSheet } from '../../book';
import type { BookForm, BookTrigger, DriveFile, OfficeState } from '../../state';
import type { StateText } from './state-text';

interface Changes {
  readonly sheets: readonly number[];
  /** The book beyond the cells of its tabs: their names and order, the documents. */
  readonly book: boolean;
}

type BookAlone = Omit<Book, 'sheets'>;
type Rest = Omit<OfficeState, 'book' | 'files'>;

/** The state of the office as it is now, in text; parts are read when somebody looks at them. */
export interface Store {
  text(): StateText;
  /** Takes a later state over; undefined when nothing has changed. */
  take(next: StateText): Changes | undefined;
  /** Rises with every change of the tab. */
  version(sheet: number): number;
  book(): BookAlone;
  sheets(): readonly BookSheet[];
  sheet(id: number): BookSheet | undefined;
  files(): readonly DriveFile[];
  triggers(): readonly BookTrigger[];
  /** A form that is not in the bin. */
  form(id: string): BookForm | undefined;
  /** Remembers that a trigger fired at an instant. */
  fired(trigger: string, at: string): void;
}

export function createStore(first: StateText): Store {
  let now = first;
  // Versions go on rising when the office is started again, so that a window left open notices.
  const began = Date.now();
  let count = began;
  const versions = new Map<number, number>();
  const parsed = new Map<number, { readonly text: string; readonly sheet: BookSheet }>();
  const sheetOf = (id: number, text: string): BookSheet => {
    const known = parsed.get(id);
    if (known?.text === text) return known.sheet;
    const sheet: BookSheet = JSON.parse(text);
    parsed.set(id, { text, sheet });
    return sheet;
  };
  let read: { readonly text: string; readonly rest: Rest } | undefined;
  const rest = (): Rest => {
    // With the responses of a whole school in it, it is long.
    if (read?.text !== now.rest) read = { text: now.rest, rest: JSON.parse(now.rest) };
    return read.rest;
  };
  const files = (): readonly DriveFile[] => JSON.parse(now.files);
  const sheets = () => now.sheets.map(({ id, text }) => sheetOf(id, text));
  return {
    text: () => now,
    take(next) {
      const before = new Map(now.sheets.map(({ id, text }) => [id, text]));
      const changed = next.sheets.filter(({ id, text }) => before.get(id) !== text).map(({ id }) => id);
      const orders = [now, next].map((each) => each.sheets.map(({ id }) => id).join());
      const beyond = now.book !== next.book || now.files !== next.files || orders[0] !== orders[1];
      if (changed.length === 0 && !beyond && now.rest === next.rest) return undefined;
      const looks = tabLooks(sheets());
      now = next;
      for (const id of changed) versions.set(id, ++count);
      return { sheets: changed, book: beyond || looks !== tabLooks(sheets()) };
    },
    version: (sheet) => versions.get(sheet) ?? began,
    book: () => JSON.parse(now.book),
    sheets,
    sheet: (id) => now.sheets.filter((sheet) => sheet.id === id).map(({ text }) => sheetOf(id, text))[0],
    files,
    triggers: () => rest().triggers ?? [],
    form(id) {
      const form = rest().forms?.find((each) => each.id === id);
      return form && files().some((file) => file.id === id && file.trashed) ? undefined : form;
    },
    fired(trigger, at) {
      const triggers = rest().triggers?.map((each) => (each.id === trigger ? { ...each, lastFired: at } : each));
      now = { ...now, rest: JSON.stringify({ ...rest(), triggers }) };
    },
  };
}

/** What of the tabs is seen without opening them. */
function tabLooks(sheets: readonly BookSheet[]): string {
  return JSON.stringify(sheets.map(({ name, hidden, tabColor, protections }) => [name, hidden, tabColor, protections]));
}
