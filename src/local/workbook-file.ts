import type { Book } from './book';
import { Trouble } from './trouble';
import { words } from './words';
import { openBook, readBook } from './xlsx/open-book';
import { blankPackage } from './xlsx/package/blank';
import { pack, unpack } from './xlsx/package/package';
import { saveBook } from './xlsx/save-book';

/**
 * The book that an .xlsx holds.
 * @param remembered The same book as it was saved last: tabs get their ids back, and what a file cannot hold returns.
 * @throws Trouble when the bytes are no workbook, are closed by a password or damaged.
 */
export async function readWorkbook(bytes: Uint8Array, remembered?: Book): Promise<Book> {
  return orDamaged(() => readBook(openBook(unpack(bytes)), remembered));
}

/**
 * The .xlsx of a book.
 * @param original The file the book was read from: whatever the book does not change about it stays byte for byte.
 * @param opened The book as it was read from `original`; without it tabs are found by their names and headers.
 */
export async function writeWorkbook(book: Book, original?: Uint8Array, opened?: Book): Promise<Uint8Array> {
  const open = orDamaged(() => openBook(original ? unpack(original) : blankPackage()));
  const base = readBook(open, opened ?? book);
  const [first] = base.sheets;
  if (!original && first) first.id = book.sheets[0]?.id ?? first.id;
  saveBook(open, base, book);
  return pack(open.parts);
}

function orDamaged<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Trouble) throw cause;
    throw new Trouble(words.damaged, { cause });
  }
}
