import { plain } from './plain';

const CALLED = /\(\s*далее\s*(?:по тексту)?\s*[-–—:]?\s*([^()]{2,80}?)\s*\)/giu;
const IN_BRACKETS = /\(\s*(\p{Lu}{2,7})\s*\)/gu;

/** The words before a place whose first letters spell an abbreviation: «целевой модели наставничества» for «ЦМН». */
function spelledBy(short: string, before: string): string | undefined {
  const words = before.match(/[\p{L}-]+/gu) ?? [];
  const letters = plain(short);
  for (let end = words.length; end >= letters.length; end--) {
    const found = words.slice(end - letters.length, end);
    if (found.every((word, at) => plain(word)[0] === letters[at])) return found.join(' ');
  }
  return undefined;
}

/** The words before a place that a short name repeats in another case: «(Целевой модели) наставничества». */
function repeatedBy(short: string, before: string): string | undefined {
  const stems = (plain(short).match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, 4));
  const words = before.match(/[\p{L}-]+/gu) ?? [];
  for (let end = words.length; end >= stems.length && stems.length > 1; end--) {
    const found = words.slice(end - stems.length, end);
    if (found.every((word, at) => plain(word).startsWith(stems[at] ?? '-'))) return found.join(' ');
  }
  return undefined;
}

/** What «(далее – …)» stands for otherwise: the sentence before it. «г.» and «уч.» end none. */
const phraseBefore = (before: string): string =>
  (before.split(/(?:\p{L}{3}|\))[.;!?]\s/u).pop() ?? '').replace(/\s+/g, ' ').trim().slice(-250);

/** The abbreviations that a document defines itself: «(далее – ЦМН)», «региональный наставнический центр (РНЦ)». */
export function abbreviationsIn(texts: readonly string[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const text of texts) {
    for (const match of text.matchAll(CALLED)) {
      const [short = '', before] = [
        (match[1] ?? '').trim(),
        text.slice(Math.max(0, (match.index ?? 0) - 400), match.index),
      ];
      const isShort = /^\p{Lu}{2,7}$/u.test(short);
      const meaning = (isShort ? spelledBy(short, before) : repeatedBy(short, before)) ?? phraseBefore(before);
      if (meaning !== '' && !(short in found)) found[short] = meaning;
    }
    for (const match of text.matchAll(IN_BRACKETS)) {
      const short = match[1] ?? '';
      const meaning = spelledBy(short, text.slice(Math.max(0, (match.index ?? 0) - 200), match.index));
      if (meaning !== undefined && !(short in found)) found[short] = meaning;
    }
  }
  return found;
}
