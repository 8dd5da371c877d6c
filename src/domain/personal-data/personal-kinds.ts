import { asCyrillic } from '../lookalikes';
import { holdsFullName } from '../same-person';
import { isGivenName, nominatives } from './given-names';

/** What in a text names a person or leads to one. */
export type PersonalKind = 'name' | 'perhapsName' | 'phone' | 'email' | 'snils' | 'passport' | 'birthDate';

/** Addresses of pages hold digits and signs of every kind, and name nobody. */
const LINK = /https?:\/\/\S+/gi;

/** Eleven digits of a Russian number, however they are set apart: +7 (900) 123-45-67, 89001234567; 8 800 is nobody's own. */
const PHONE = /(?<!\d[.,]?|-)(?:\+\s?7|8|7)[\s(–-]*(?!800)\d{3}[\s)–-]*\d{3}[\s–-]*\d{2}[\s–-]*\d{2}(?![\d.,]?\d)/;
/** Of a town with a longer code: 8 (4212) 12-34-56. */
const PHONE_OF_TOWN = /(?<!\d)(?:\+\s?7|8)\s?\(\d{4,5}\)\s?\d{1,2}[\s–-]?\d{2}[\s–-]?\d{2}(?!\d)/;
/** Ten digits with the word before them: тел. 900 123-45-67. */
const PHONE_NAMED =
  /(?<!\p{L})(?:т\.|тел|моб|звон|телеграм|ватсап|whatsapp)[^\d]{0,12}\(?9\d{2}[\s)–-]*\d{3}[\s–-]*\d{2}[\s–-]*\d{2}(?!\d)/iu;

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;

const SNILS = /(?<!\d)(\d{3})[\s–-]?(\d{3})[\s–-]?(\d{3})[\s–-]?(\d{2})(?!\d)/g;

/** Four digits and six, with something between that says they are no plain number, or with the word before them. */
const PASSPORT = /(?<![\d-])\d{2}\s?\d{2}\s*(?:№|N|номер)\s*\d{6}(?!\d)|(?<!\d)\d{2}\s\d{2}\s\d{6}(?!\d)/i;
const PASSPORT_NAMED = /(?:паспорт|сери[яию])\D{0,40}\d{2}\s?\d{2}\D{0,12}\d{6}(?!\d)/i;
/** A certificate of birth: II-МЮ № 123456. */
const CERTIFICATE = /(?<![\p{L}\d])[IVXУХ1]{1,4}\s?[-–]\s?[А-ЯЁ]{2}\s*№?\s*\d{6}(?!\d)/u;

/** A day of birth; Christmas and the birthday of a school are no person's. */
const BORN =
  /(?:родил|род\.|рожд\.|рождени[яюе]|(?<!\p{L})(?:др(?!\p{L})|д\.\s?р\.|д\/р))(?:(?!школ|лице|гимнази|город|кра[йя]|класс|движени|писател|поэт)[^\d]){0,20}\d{1,2}[.\s/-](?:\d{1,2}|\p{L}{3,8})[.\s/-]\d{2,4}/iu;
const BORN_AFTER = /(?<!\d)\d{1,2}[.\s/-](?:\d{1,2}|\p{L}{3,8})[.\s/-]\d{4}\s*(?:г\.?\s*р\.?(?!\p{L})|года рождения)/iu;

/** Two words with capital letters; a compound surname is one. */
const TWO_WORDS =
  /(?<![\p{L}«"-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s+(?=(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-]))/gu;
/** «М. И. Иванова»: this way round books and museums are called after people too. */
const INITIALS_FIRST = /(?<!\p{L})\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}{2,}/u;
const PATRONYMIC = /^\p{L}{2,}(?:[ое]вич|ьич|[ое]вна|ична)$/u;
const WORDS = /\p{L}+/gu;
const SURNAME =
  /(?:ов|ев|ин|ын|ова|ева|ина|ына|ский|ская|цкий|цкая|ной|ая|ко|ук|юк|чук|ик|их|ых|ян|янц|дзе|швили|ель|ец|ич|ман)$/;

/** Schools, streets and prizes are called after people. */
const CALLED_AFTER =
  /(?<!\p{L})(?:имени|им\.|улиц\p{Ll}+|ул\.|площад\p{Ll}+|пл\.)\s*(?:\p{Lu}\.\s?){0,2}(?:\p{Lu}[\p{Ll}-]+\s*){1,6}(?:\p{Lu}\.\s?){0,2}/gu;

/** A name in capitals is one, too: «ИВАНОВ ИВАН». */
const CAPITALS = /\p{Lu}{3,}/gu;
const lowered = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** What a text tells of people that it must not tell where a school works by codes; none for most texts. */
export function personalKinds(text: string): readonly PersonalKind[] {
  if (!/\p{Lu}\p{L}|\d{2}|@|вич|[вч]н[аеыу]/u.test(text)) return [];
  const plain = text.normalize('NFC').replace(LINK, ' ').replace(CAPITALS, lowered).replace(CALLED_AFTER, ' ');
  const named = holdsFullName(plain);
  return [
    ...(named ? (['name'] as const) : holdsLikelyName(plain) ? (['perhapsName'] as const) : []),
    ...([PHONE, PHONE_OF_TOWN, PHONE_NAMED].some((each) => each.test(plain)) ? (['phone'] as const) : []),
    ...(EMAIL.test(plain) ? (['email'] as const) : []),
    ...(holdsSnils(plain) ? (['snils'] as const) : []),
    ...(PASSPORT.test(plain) || PASSPORT_NAMED.test(plain) || CERTIFICATE.test(plain) ? (['passport'] as const) : []),
    ...(BORN.test(plain) || BORN_AFTER.test(plain) ? (['birthDate'] as const) : []),
  ];
}

/** A given name beside what looks like a surname or a patronymic, in any case; initials before a surname. */
function holdsLikelyName(text: string): boolean {
  for (const [, first = '', second = ''] of text.matchAll(TWO_WORDS)) {
    const isPair = (name: string, surname: string) => isGivenName(name) && !isGivenName(surname) && isSurname(surname);
    if (isPair(first, second) || isPair(second, first)) return true;
  }
  return INITIALS_FIRST.test(text) || holdsPatronymic(text);
}

const isSurname = (word: string): boolean =>
  nominatives(asCyrillic(word.toLowerCase())).some((form) => SURNAME.test(form));

function holdsPatronymic(text: string): boolean {
  const words = text.match(WORDS) ?? [];
  return words.some(
    (word, at) => at > 0 && nominatives(word).some((form) => PATRONYMIC.test(form)) && isGivenName(words[at - 1] ?? ''),
  );
}

/**
 * Eleven digits are an insurance number (СНИЛС) only when its check number is right:
 * постановление Правления ПФР от 30.06.2014 № 335п.
 */
function holdsSnils(text: string): boolean {
  return [...text.matchAll(SNILS)].some(([, one, two, three, check]) => {
    const digits = `${one}${two}${three}`;
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
    const rest = sum % 101;
    return Number(digits) > 1_001_998 && Number(check) === (rest === 100 ? 0 : rest);
  });
}
