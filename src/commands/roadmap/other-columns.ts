/** The column «Другие столбцы»: a line each, its header, a colon and its text. */
export function otherCell(other: Readonly<Record<string, string>>): string {
  return Object.entries(other)
    .filter(([, text]) => text !== '')
    .map(([header, text]) => `${flat(header)}: ${text}`)
    .join('\n');
}

/**
 * What was written by `otherCell`.
 *
 * @param headers Headers of the document: a line that begins with none of them goes on with the text above it. Without
 * any, every line that has a colon begins a text of its own.
 */
export function otherOf(cell: string, headers: readonly string[]): Readonly<Record<string, string>> {
  const known = headers.map(flat).sort((one, other) => other.length - one.length);
  const other: Record<string, string> = {};
  let current: string | undefined;
  for (const line of cell === '' ? [] : cell.split('\n')) {
    const header = headerOf(line, known);
    if (header !== undefined) {
      current = header;
      other[header] = line.slice(header.length + 2);
    } else if (current === undefined) {
      current = '';
      other[''] = line;
    } else {
      other[current] = `${other[current]}\n${line}`;
    }
  }
  return other;
}

function headerOf(line: string, known: readonly string[]): string | undefined {
  const found = known.find((header) => line.startsWith(`${header}: `));
  if (found !== undefined || known.length > 0) return found;
  return /^([^:]+): /.exec(line)?.[1];
}

const flat = (header: string): string => header.replace(/\s+/g, ' ').trim();
