import type { Book, BookSheet } from '../../book';

/** The tab with this id; throws once it has been deleted. */
export function sheetById(book: Book, id: number): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) throw new Error(`Sheet ${id} not found`);
  return sheet;
}

/** Why a tab may not be called so; undefined when it may. */
export function badName(book: Book, name: string, ownId?: number): 'nameEmpty' | 'tooLong' | 'nameTaken' | undefined {
  if (name.trim() === '') return 'nameEmpty';
  if (name.length > 100) return 'tooLong';
  const taken = book.sheets.some((sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase());
  return taken ? 'nameTaken' : undefined;
}

/** Throws when another tab is called so already, or when it is no name. */
export function checkSheetName(book: Book, name: string, ownId?: number): void {
  const bad = badName(book, name, ownId);
  if (bad === 'nameEmpty') throw new Error('The sheet name cannot be empty.');
  if (bad === 'tooLong') throw new Error('The sheet name cannot be greater than 100 characters.');
  if (bad === 'nameTaken') {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
