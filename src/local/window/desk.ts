import type { BookView, DocumentView, Selection } from '../server/api';
import { type Cell, placeOf, type Span, single } from './places';
import type { Server } from './server';
import type { Sheet } from './sheet';
import { type Signal, signal } from './signal';

/** What this window has open, and where the person is in it. */
export interface Desk {
  readonly server: Server;
  readonly book: Signal<BookView>;
  /** The tab that is shown, as soon as its cells are there. */
  readonly sheet: Signal<Sheet | undefined>;
  /** What is selected in it. */
  readonly span: Signal<Span>;
  /** Whether the office answers. */
  readonly isOnline: Signal<boolean>;
  /** The selection as the office is told of it. */
  selection(): Selection | undefined;
  /** The document whose link a cell or a page holds. */
  documentAt(link: string): DocumentView | undefined;
}

export const FIRST_CELL: Cell = { row: 1, column: 1 };

export function createDesk(server: Server, first: BookView): Desk {
  const book = signal(first);
  let documents: ReadonlyMap<string, DocumentView> = new Map();
  book.watch((view) => {
    documents = new Map(view.documents.map((each) => [each.link, each]));
  }, 'now');
  const sheet = signal<Sheet | undefined>(undefined);
  const span = signal(single(FIRST_CELL));
  return {
    ...{ server, book, sheet, span },
    isOnline: signal(true),
    selection: () => sheet.value && { sheet: sheet.value.view.id, ...placeOf(span.value) },
    documentAt: (link) => documents.get(link.trim()),
  };
}
