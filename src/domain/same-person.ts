import { asCyrillic } from './lookalikes';

/**
 * What two spellings of one person's name have in common: without letter case, «ё», spaces, dots, look-alike Latin
 * letters, kinds of dashes, and with the parts in any order.
 */
export function nameKey(fullName: string): string {
  const letters = fullName
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/\s*[-‐‑‒–—−]\s*/g, '-');
  return asCyrillic(letters)
    .split(/[^\p{L}-]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}

/** Endings of patronymics in the cases that other words do not share, and the separate words that stand for them. */
const PATRONYMIC = /\p{Lu}\p{Ll}+(?:ич(?:а|у|ем|е)?|(?:овн|евн|ичн)(?:а|ы|е|у)|\s+(?:оглы|кызы))(?!\p{L})/u;

/** A surname, a name and a patronymic in a row, as they betray a person inside any text. */
const FULL_NAME = new RegExp(`\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\p{Ll}+\\s+${PATRONYMIC.source}`, 'u');

/** «Иванов И.И.»; the other way round stands in names of schools: «имени А.С. Пушкина». */
const WITH_INITIALS = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\.\s?\p{Lu}\./u;

/** Whether a text names a person in full or by initials. */
export function holdsFullName(text: string): boolean {
  const plain = text.normalize('NFC');
  return FULL_NAME.test(plain) || WITH_INITIALS.test(plain);
}
