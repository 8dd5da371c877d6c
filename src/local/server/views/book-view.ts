import type { BookSheet } from '../../book';
import { GOOGLE_DOCUMENT, GOOGLE_SPREADSHEET, linkOf } from '../../file-link';
import type { DriveFile } from '../../state';
import { words } from '../../words';
import type { BookView, DocumentView, MenuItemView, MenuView, TabView } from '../api';
import type { Store } from '../keeping/store';

export function bookView(store: Store, around: Pick<BookView, 'file' | 'today' | 'menus' | 'saving'>): BookView {
  const { title, activeSheetId } = store.book();
  return {
    ...around,
    title,
    tabs: store.sheets().map(tabView),
    activeTab: activeSheetId,
    documents: documentViews(store.files()),
  };
}

function tabView({ id, name, hidden, tabColor, protections }: BookSheet): TabView {
  const closed = protections.some(({ range, warningOnly }) => range === undefined && !warningOnly);
  return { id, name, hidden, closed, ...(tabColor === undefined ? {} : { color: tabColor }) };
}

/** The files that a person can open. */
export const documentViews = (files: readonly DriveFile[]): DocumentView[] => files.flatMap(documentView);

function documentView(file: DriveFile): DocumentView[] {
  const { id, name, mimeType, trashed, content } = file;
  if (trashed || content === '') return [];
  const link = linkOf(file, words.documentsFolder);
  if (mimeType === GOOGLE_DOCUMENT) return [{ id, name, kind: 'document', address: `/files/${id}`, link }];
  if (mimeType === GOOGLE_SPREADSHEET) return [{ id, name, kind: 'review', address: `/reviews/${id}`, link }];
  return [];
}

type Entry =
  | { readonly caption: string; readonly function: string }
  | { readonly separator: true }
  | { readonly caption: string; readonly items: readonly Entry[] };

/** The menus that the add-in has made: `json` is what `Menu.addToUi` shows. */
export function menuView(title: string, json: string): MenuView {
  const entries: readonly Entry[] = JSON.parse(json);
  return { title, items: entries.map(itemView) };
}

function itemView(entry: Entry): MenuItemView {
  if ('separator' in entry) return { line: true };
  if ('items' in entry) return { caption: entry.caption, items: entry.items.map(itemView) };
  return { caption: entry.caption, handler: entry.function };
}

/** Every function that a menu can call. */
export function handlersOf(items: readonly MenuItemView[]): string[] {
  return items.flatMap((item) => {
    if ('items' in item) return handlersOf(item.items);
    return 'handler' in item ? [item.handler] : [];
  });
}
