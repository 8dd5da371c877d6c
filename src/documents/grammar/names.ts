import { inclineFirstname, inclineMiddlename } from 'lvovich/lib/incline.js';
import { inflectSurname } from './surnames';

export type GrammaticalCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

export type Gender = 'male' | 'female';

/** Parts of a name written surname first. Initials, «О.А.», stand in place of what they shorten. */
export interface PersonName {
  readonly surname: string;
  readonly given?: string;
  readonly patronymic?: string;
  readonly initials?: string;
}

/** The curator's own forms of a name, by the name in the nominative: a surname, a given name or the whole name. */
export type NameForms = Readonly<Record<string, Partial<Record<GrammaticalCase, string>>>>;

export interface Inflection {
  /** Asked only where no patronymic tells it. */
  readonly gender?: Gender | undefined;
  readonly forms?: NameForms | undefined;
}

const NBSP = '\u00A0';
const WORD = /^[А-ЯЁа-яё][а-яё'’]*(-[А-ЯЁа-яё][а-яё'’]*)*$/u;
const CAPITALS = /^[А-ЯЁ]{2,}(-[А-ЯЁ]{2,})*$/u;
const INITIALS = /^([А-ЯЁ]\.(-[А-ЯЁ]\.)?){1,2}$/u;
const TURKIC_SON = /(^|[\s-])(оглы|оглу|улы|уулу)$/iu;
const TURKIC_DAUGHTER = /(^|[\s-])(кызы|гызы)$/iu;

const isWord = (word: string | undefined): word is string =>
  word !== undefined && (WORD.test(word) || CAPITALS.test(word));

/** The name's parts, or nothing when it is not a Russian name of at least two words: a code, one word, Latin letters. */
export function parseName(name: string): PersonName | undefined {
  const words = name
    .trim()
    .replace(/\.\s+(?=[А-ЯЁ]\.)/gu, '.')
    .split(/\s+/u);
  const [first, second, third, fourth] = words;
  if (words.length === 2 && isWord(first) && second !== undefined && INITIALS.test(second)) {
    return { surname: first, initials: second };
  }
  if (words.length === 2 && isWord(second) && first !== undefined && INITIALS.test(first)) {
    return { surname: second, initials: first };
  }
  if (!words.every(isWord) || !isWord(first) || !isWord(second)) return undefined;
  if (words.length === 2) return { surname: first, given: second };
  if (words.length === 3) return { surname: first, given: second, patronymic: third ?? '' };
  const turkic = `${third} ${fourth}`;
  const whole = words.length === 4 && (TURKIC_SON.test(turkic) || TURKIC_DAUGHTER.test(turkic));
  return whole ? { surname: first, given: second, patronymic: turkic } : undefined;
}

/** Told by a patronymic, else as given, else unknown: a surname and a given name are no ground to guess. */
export function genderOf({ patronymic = '' }: PersonName, given?: Gender): Gender | undefined {
  if (/ич$/iu.test(patronymic) || TURKIC_SON.test(patronymic)) return 'male';
  if (/[вч]на$/iu.test(patronymic) || TURKIC_DAUGHTER.test(patronymic)) return 'female';
  return given;
}

/** «Лялина Ольга Андреевна» in a case, surname first. What cannot be declined for certain stays as it is. */
export function inflectName(name: string, wanted: GrammaticalCase, inflection: Inflection = {}): string {
  const whole = inflection.forms?.[name.trim()]?.[wanted];
  const parts = parseName(name);
  if (whole !== undefined || parts === undefined) return whole ?? name;
  const { surname, given, patronymic, initials } = inflectParts(parts, wanted, inflection);
  return [initials === undefined ? surname : `${surname}${NBSP}${initials}`, given, patronymic]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** «Лялиной О.А.»: how a person is named inside a text. */
export function shortName(name: string, wanted: GrammaticalCase = 'nominative', inflection: Inflection = {}): string {
  const parts = parseName(name);
  if (parts === undefined) return inflectName(name, wanted, inflection);
  const whole = inflection.forms?.[name.trim()]?.[wanted];
  const { surname } = (whole && parseName(whole)) || inflectParts(parts, wanted, inflection);
  return `${surname}${NBSP}${initialsOf(parts)}`;
}

/** «О.А. Лялина»: how a person is named under a document. */
export function signatureName(name: string): string {
  const parts = parseName(name);
  return parts === undefined ? name : `${initialsOf(parts)}${NBSP}${parts.surname}`;
}

const initialOf = (name: string): string =>
  name
    .split('-')
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join('-');

const initialsOf = ({ given = '', patronymic = '', initials }: PersonName): string =>
  initials ??
  [given, patronymic.replace(TURKIC_SON, '').replace(TURKIC_DAUGHTER, '')].filter(Boolean).map(initialOf).join('');

function inflectParts(parts: PersonName, wanted: GrammaticalCase, { gender, forms }: Inflection): PersonName {
  const known = genderOf(parts, gender);
  const inflect = (
    part: string | undefined,
    rule: (word: string, wanted: GrammaticalCase, gender: Gender) => string,
  ) => {
    if (part === undefined || wanted === 'nominative') return part;
    return (
      forms?.[part]?.[wanted] ?? (known === undefined ? part : inCapitals(part, (word) => rule(word, wanted, known)))
    );
  };
  const given = inflect(parts.given, inclineFirstname);
  const patronymic = inflect(parts.patronymic, inflectPatronymic);
  return {
    surname: inflect(parts.surname, inflectSurname) ?? parts.surname,
    ...(given === undefined ? {} : { given }),
    ...(patronymic === undefined ? {} : { patronymic }),
    ...(parts.initials === undefined ? {} : { initials: parts.initials }),
  };
}

const inflectPatronymic = (patronymic: string, wanted: GrammaticalCase, gender: Gender): string =>
  TURKIC_SON.test(patronymic) || TURKIC_DAUGHTER.test(patronymic)
    ? patronymic
    : inclineMiddlename(patronymic, wanted, gender);

/** The rules know small letters only: «ИВАНОВА» is declined as «Иванова» and given back its capitals. */
const inCapitals = (word: string, inflect: (word: string) => string): string =>
  CAPITALS.test(word) ? inflect(word.toLowerCase()).toUpperCase() : inflect(word);
