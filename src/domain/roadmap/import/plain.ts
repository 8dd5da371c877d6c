/** Signs that are not seen: soft hyphens, joiners, marks of byte order. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A text for comparing: lower case, one kind of dash without spaces around it, single spaces, no «ё». */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/\s+/g, ' ')
    .replace(/ ?[-‐‑‒–—−] ?/g, '-')
    .trim();

/** A text on one line, its spaces single. */
export const oneLine = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();

/** Runs of spaces become one space; breaks of lines stay, empty lines go. */
export const spaced = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

const LIST_MARK = /^(?:[-–—•*·▪✓]\s|\d{1,2}(?:\.\d{1,2})*[.)]\s?|[а-яa-z]\)\s)/i;

/** Whether a line goes on with the sentence of the line above, which only the width of a column broke. */
function goesOn(above: string, line: string): boolean {
  if (LIST_MARK.test(line)) return false;
  if (
    /[,«(/]$|[а-яё]-$/i.test(above) ||
    /(?:^|\s)(?:и|или|в|во|на|по|с|со|к|до|от|из|для|о|об|при|за|не|у)$/i.test(above)
  )
    return true;
  return /^[а-яёa-z(/,.;:»)–-]/.test(line);
}

/** Joins lines that only the width of a column broke; the lines of a list and of paragraphs stay lines. */
export function joinedLines(text: string): string {
  const lines: string[] = [];
  for (const line of spaced(text).split('\n')) {
    const above = lines[lines.length - 1];
    if (above === undefined || !goesOn(above, line)) lines.push(line);
    else lines[lines.length - 1] = /[а-яё]-$/i.test(above) ? above + line : `${above} ${line}`;
  }
  return lines.join('\n');
}

/** Words of a piece of text that a page break parted, put together again. */
export function rejoined(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  return /[а-яё]-$/i.test(before) && /^[а-яё]/.test(after) ? before + after : `${before} ${after}`;
}
