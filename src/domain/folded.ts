import { LOOKALIKES } from './lookalikes';

/** A text as dictionaries read it, and the way back to its own words. */
export interface Folded {
  /** Lower case, «е» for «ё», one kind of dash, one space between words; a line's end stays one. */
  readonly plain: string;
  /** What stands in the text itself between two places of `plain`. */
  raw(start: number, end: number): string;
}

const COMPOSED: Readonly<Record<string, string>> = { 'и\u0306': 'й', 'е\u0308': 'е' };
const DASHES = '‐‑‒–—−';
/** Soft hyphens and other letters of no width, and marks that stand over the letter before them. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]|\p{Mn}/u;

const UPPER = 0x410;
const LOWER = 0x430;
/** How far a capital letter stands from its small one, and how many there are. */
const ALPHABET = 0x20;
const isUpper = (code: number): boolean => (code >= UPPER && code < LOWER) || code === 0x401;
const isLower = (code: number): boolean => (code >= LOWER && code < LOWER + ALPHABET) || code === 0x451;

/** Words glued by a scan («ответственныйКуратор») come apart at the capital letter. */
export function fold(text: string): Folded {
  const letters: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isUpper(code) && isLower(text.charCodeAt(at - 1))) put(letters, places, ' ', at);
    if (code >= UPPER && code < LOWER + ALPHABET) {
      letters.push(String.fromCharCode(code < LOWER ? code + ALPHABET : code));
      places.push(at);
    } else {
      putOther(letters, places, text, at);
    }
  }
  const plain = letters.join('');
  return {
    plain,
    raw: (start, end) => (end > start ? text.slice(places[start] ?? text.length, places[end]) : ''),
  };
}

/** Adds what is no plain Russian letter. */
function putOther(letters: string[], places: number[], text: string, at: number): void {
  const letter = text.charAt(at);
  const last = letters[letters.length - 1] ?? '';
  if (!UNSEEN.test(letter)) {
    put(letters, places, plainLetter(letter, last, text.charAt(at + 1)), at);
    return;
  }
  const over = COMPOSED[`${last}${letter}`];
  if (over !== undefined) letters[letters.length - 1] = over;
}

/** Adds a letter; a run of spaces is one, and is a line's end where it holds one. */
function put(letters: string[], places: number[], letter: string, at: number): void {
  const last = letters[letters.length - 1];
  const isRun = (letter === ' ' || letter === '\n') && (last === ' ' || last === '\n');
  if (!isRun) {
    letters.push(letter);
    places.push(at);
  } else if (letter === '\n') {
    letters[letters.length - 1] = letter;
  }
}

function plainLetter(letter: string, last: string, next: string): string {
  if (/[\n\r\v\u2028\u2029]/.test(letter)) return '\n';
  if (/\s/.test(letter)) return ' ';
  if (DASHES.includes(letter)) return '-';
  const lower = letter.toLowerCase();
  if (lower === 'ё') return 'е';
  const likeness = LOOKALIKES[lower];
  const isAmongCyrillic = likeness !== undefined && (/[а-я]/.test(last) || /[а-яё]/i.test(next));
  return isAmongCyrillic ? likeness : lower.length === 1 ? lower : letter;
}
