import type { Book, BookSheet } from '../../book';

/** The tab with this id; throws once it has been deleted. */
export function sheetById(book: Book, id: number): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) throw new Error(`Sheet ${id} not found`);
  return sheet;
}

/** Throws when another tab is called so already, or when it is no name. */
export function checkSheetName(book: Book, name: string, ownId?: number): void {
  if (name.trim() === '') throw new Error('The sheet name cannot be empty.');
  if (name.length > 100) throw new Error('The sheet name cannot be greater than 100 characters.');
  const taken = book.sheets.some((sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
