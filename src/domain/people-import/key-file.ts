import { nameKey } from '../same-person';

/** A person of the file that links codes and names, which never leaves the school. */
export interface KeyEntry {
  readonly code: string;
  readonly name: string;
}

/** A cell that a spreadsheet takes for text, whatever it begins with. */
const quoted = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;

/** The file «код — ФИО»: with the mark of UTF-8 and semicolons, as Excel opens it with a double click. */
export function keyFileOf(entries: readonly KeyEntry[], headers: readonly [code: string, name: string]): string {
  const lines = [headers, ...entries.map(({ code, name }) => [code, name])];
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

/** The entries of such a file; a line without a code of ours and a name is none. */
export function keyEntries(rows: readonly (readonly string[])[]): readonly KeyEntry[] {
  return rows.flatMap((cells): KeyEntry[] => {
    const at = cells.findIndex((cell) => /^[УY]-\d{1,9}$/i.test(cell.trim()));
    const name = cells.find((cell, index) => index !== at && /\p{L}{2}/u.test(cell) && nameKey(cell) !== '');
    return at < 0 || name === undefined ? [] : [{ code: cells[at]?.trim() ?? '', name: name.trim() }];
  });
}

/** Codes of names, as `nameKey` gives them; namesakes have several. */
export function codesByName(entries: readonly KeyEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { code, name } of entries) {
    const key = nameKey(name);
    codes.set(key, (codes.get(key) ?? new Set()).add(code));
  }
  return codes;
}

/** Everybody of two such files; a code of the first keeps its name, and so does one that is met twice in the second. */
export function joinedKey(first: readonly KeyEntry[], second: readonly KeyEntry[]): readonly KeyEntry[] {
  const known = new Set(first.map(({ code }) => code));
  const joined = [...first];
  for (const entry of second) {
    if (known.has(entry.code)) continue;
    known.add(entry.code);
    joined.push(entry);
  }
  return joined;
}
