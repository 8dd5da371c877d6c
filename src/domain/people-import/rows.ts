import { oneLine } from '../roadmap/import/plain';
import type { Header } from './header';
import type { BaseColumn, ListColumn, ListRow, NamePart } from './list';
import { classOfSection, isNameLike, isTotal } from './person-words';

type Cells = readonly string[];

const NAME_PARTS: readonly NamePart[] = ['surname', 'givenName', 'patronymic'];

const isNamePart = (column: ListColumn): column is NamePart => (NAME_PARTS as readonly string[]).includes(column);

/**
 * The people of a list: parts of a name are joined, the class of a line above its rows is theirs, and what is no person is
 * left out: empty lines, headers repeated on each page, numbers of columns, totals.
 */
export function peopleRows(rows: readonly Cells[], header: Header, columns: readonly ListColumn[]): readonly ListRow[] {
  let section = '';
  return rows.flatMap((raw, at): ListRow[] => {
    if (at < header.at + header.count) return [];
    const cells = raw.map(oneLine);
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0 || isRepeated(cells, header) || isTotal(cells) || isCount(cells, columns)) return [];
    const alone = sectionOf(filled, columns);
    if (alone !== undefined) {
      section = alone;
      return [];
    }
    const texts = textsOf(cells, columns);
    if (Object.keys(texts).length === 0) return [];
    const isUnclassed = section !== '' && (texts.schoolClass ?? '') === '';
    return [{ line: at + 1, texts: isUnclassed ? { ...texts, schoolClass: section } : texts }];
  });
}

/** The class that a line with nothing else in it names; `''` for a line that ends the class above. */
function sectionOf(filled: Cells, columns: readonly ListColumn[]): string | undefined {
  const known = columns.filter((column) => column !== 'other' && column !== 'number').length;
  const [only = ''] = filled;
  if (filled.length !== 1 || (known === 1 && isNameLike(only)) || known === 0) return undefined;
  const named = classOfSection(only);
  if (named !== undefined) return known === 1 && columns.includes('schoolClass') ? undefined : named;
  return known > 1 && !isNameLike(only) ? '' : undefined;
}

const isRepeated = (cells: Cells, { count, texts }: Header): boolean =>
  count > 0 && cells.some((cell) => cell !== '') && cells.every((cell, at) => cell === '' || cell === texts[at]);

/** The line «1 | 2 | 3 | 4» under the headers of an official form. */
function isCount(cells: Cells, columns: readonly ListColumn[]): boolean {
  return columns.length > 2 && cells.length > 2 && cells.every((cell, at) => cell === String(at + 1));
}

function textsOf(cells: Cells, columns: readonly ListColumn[]): ListRow['texts'] {
  const texts: Partial<Record<BaseColumn, string>> = {};
  const parts: Partial<Record<NamePart, string>> = {};
  columns.forEach((column, at) => {
    const cell = cells[at] ?? '';
    if (cell === '' || column === 'other' || column === 'number') return;
    if (isNamePart(column)) parts[column] = cell;
    else texts[column] = texts[column] === undefined ? cell : `${texts[column]}; ${cell}`;
  });
  const name = NAME_PARTS.flatMap((part) => parts[part] ?? []).join(' ');
  return name === '' || texts.fullName !== undefined ? texts : { fullName: name, ...texts };
}
