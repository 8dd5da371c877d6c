import { LOOKALIKES } from '../lookalikes';

/** Letters of no width, marks of direction and soft hyphens: they come with a copied text and are seen by nobody. */
const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const DASHES = /\s*[-‐‑‒–—−]\s*/g;

/** One space between words and nothing unseen. */
const tidy = (text: string): string => text.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();

/** Particles of names that stand in small letters. */
const PARTICLES: readonly string[] = ['оглы', 'кызы', 'угли', 'заде'];

/**
 * A person's name as it stands in a base: «ИВАНОВ  ПЁТР», «иванов пётр» and one typed with the Latin «o» become
 * «Иванов Пётр». A name in which small and capital letters are mixed keeps them: «МакКинли», «де Толли». The surname comes
 * first wherever the patronymic tells which of three words it is: orders decline a name in that order.
 */
export function asName(typed: string): string {
  const name = tidy(typed).replace(DASHES, '-');
  const cyrillic = name.split(' ').map(asCyrillicWord).join(' ');
  const isShouted = cyrillic === cyrillic.toUpperCase() || cyrillic === cyrillic.toLowerCase();
  const words = isShouted ? cyrillic.split(' ').map(capitalised) : cyrillic.split(' ');
  return surnameFirst(words).join(' ');
}

const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична|инична)$/i;

/** «Пётр Ильич Иванов» → «Иванов Пётр Ильич»; words of which none or several look like a patronymic stay as they are. */
function surnameFirst(words: readonly string[]): readonly string[] {
  const [first = '', second = '', third = ''] = words;
  const likely = words.filter((word) => PATRONYMIC.test(word));
  if (words.length !== 3 || likely.length !== 1 || likely[0] === third) return words;
  return likely[0] === second ? [third, first, second] : [third, second, first];
}

/** A word with a Cyrillic letter in it has got its Latin ones by a slip; a word of Latin letters alone is somebody's name. */
function asCyrillicWord(word: string): string {
  if (!/[а-яё]/i.test(word)) return word;
  return word.replace(/[a-z]/gi, (letter) => {
    const likeness = LOOKALIKES[letter.toLowerCase()];
    if (likeness === undefined) return letter;
    return letter === letter.toLowerCase() ? likeness : likeness.toUpperCase();
  });
}

function capitalised(word: string): string {
  const small = word.toLowerCase();
  if (PARTICLES.includes(small)) return small;
  return small.replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`);
}

/**
 * A Russian number of a telephone, alone in its cell: «8 900 1234567», «+79001234567», «9001234567». Ten digits that begin
 * with 7 or 8 are a longer number that lacks one.
 */
const PHONE = /^(?:(?:\+?\s*7|8)[\s(-]*|\(?(?=[3-69]))(\d{3})[\s)-]*(\d{3})[\s-]*(\d{2})[\s-]*(\d{2})$/;

/** Contacts as they stand in a base: a number alone is «+7 (900) 123-45-67», an address is in small letters, all else as typed. */
export function asContacts(typed: string): string {
  const contacts = tidy(typed);
  const [, ...digits] = PHONE.exec(contacts.replace(/[‐‑‒–—−]/g, '-')) ?? [];
  if (digits.length === 4) return `+7 (${digits[0]}) ${digits[1]}-${digits[2]}-${digits[3]}`;
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(contacts) ? contacts.toLowerCase() : typed.trim();
}

/** «9 а», «9-А», «9 «А»», «9А класс» and one with a Latin «A». */
const CLASS = /^(1[0-2]|[1-9])[\s-]*["'«„“”]?\s*([a-zа-яё])?\s*["'»“”]?(?:\s*(?:кл(?:асс)?\.?|класса))?\.?$/i;

/** A class as it stands in a base: «9А»; a group or whatever else is no class of a school stays as it was typed. */
export function asClass(typed: string): string {
  const plain = tidy(typed).replace(DASHES, '-');
  const [, year, letter = ''] = CLASS.exec(plain) ?? [];
  return year === undefined ? plain : `${year}${asCyrillicLetter(letter).toUpperCase()}`;
}

const asCyrillicLetter = (letter: string): string => LOOKALIKES[letter.toLowerCase()] ?? letter;
