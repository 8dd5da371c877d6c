import { asCyrillic } from '../../lookalikes';
import { MONTH, MONTH_NAMES } from './months';

/** What people type and scanners read for a Roman numeral. */
const NUMERALS: Readonly<Record<string, string>> = {
  п: 'ii',
  ш: 'iii',
  l: 'i',
  ll: 'ii',
  lll: 'iii',
  iу: 'iv',
  '1у': 'iv',
  '1v': 'iv',
  lv: 'iv',
};

const NUMBERED = '(?:квартал|кв(?![а-я])|полугод|п/г|четверт|триместр|семестр|декад)';
const NUMERAL = new RegExp(
  `(?<![a-zа-я\\d])(п|ш|l{1,3}|iу|1у|1v|lv)(?= ?${NUMBERED}|(?:-|, ?| и | по )[a-zа-я\\d]{1,3} ?${NUMBERED})`,
  'g',
);

/**
 * A phrase with one kind of dashes, spaces and letters, in lower case, and with words apart that had stuck together:
 * «До19&nbsp;Сентября» → `до 19 сентября`. Lines stay lines.
 */
export function simplified(phrase: string): string {
  return partsBeforeMonths(figuresApart(numeralsMended(wordsWhole(lettersAlike(phrase)))))
    .replace(/(?<![а-я.])[тс]\. ?г(?:\.|ода)?(?![а-я])/g, 'текущего года')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();
}

function lettersAlike(phrase: string): string {
  return phrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00ad|[\u0300-\u036f]|[\u200b-\u200f]|\ufeff/g, '')
    .replace(/ё/g, 'е')
    .replace(/[іӏ]/g, 'i')
    .replace(/<\/?(?:br|p|li|div)\b[^<>]*>/g, '\n')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:[mn]dash|#821[0-3]|#45);/g, '-')
    .replace(/&[#a-z\d]{2,8};/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?<=\d)(?:\.{3}|…)(?=\d)/g, '-')
    .replace(/[^\S\n]?[‐‑‒–—―−-]+[^\S\n]?/g, '-');
}

/** Words that people cut short, each as the dictionary has it. */
const SHORTENED: readonly (readonly [short: RegExp, whole: string])[] = [
  [/(?<![а-я])теч\./g, 'течение '],
  [/(?<![а-я])соотв\. ?(?=со? )/g, 'соответствии '],
  [/(?<![а-я])отд\. ?(?=план|граф|распис)/g, 'отдельному '],
  [/(?<![а-я])сем\./g, 'семестр'],
];

const wordsWhole = (text: string): string =>
  SHORTENED.reduce((said, [short, whole]) => said.replace(short, whole), text);

const YEAR_AFTER = '(?: (?:19|20)\\d\\d(?: ?г(?:ода|\\.)?)?)?';
const PART =
  '(?:\\d(?:-?[а-я]{1,2})?(?:[-,] ?\\d)?|i{1,3}|перв[а-я]+|втор[а-я]+|треть[а-я]+|последн[а-я]+) ?(?:недел[а-я]+|нед|декад[а-я]*|половин[а-я]+)';
const MONTH_THEN_PART = new RegExp(
  `(?<![а-я\\d,-] ?)((?:${MONTH})(?![а-я])\\.?${YEAR_AFTER})(?:,? ?\\(| ?, ?| )(${PART})(?![а-я])(?: месяца)?\\.?\\)?(?=$|[;,\\n]| и )`,
  'g',
);

/** «сентябрь (3 неделя)» says no more than «3 неделя сентября». */
const partsBeforeMonths = (text: string): string =>
  text.replace(MONTH_THEN_PART, (_, month: string, part: string) => `${part} ${month}`);

/** Roman numerals typed in Russian letters, and Russian words with a Latin letter in them. */
function numeralsMended(text: string): string {
  return text
    .replace(NUMERAL, (typed) => NUMERALS[typed] ?? typed)
    .replace(new RegExp(`(?<![a-z])(i{1,3}|iv)(?=${NUMBERED})`, 'g'), '$1 ')
    .replace(/[a-zа-я]+/g, (word) => (/[а-я]/.test(word) && /[a-z]/.test(word) ? asCyrillic(word) : word));
}

const nameOf = (month: string): string => MONTH_NAMES[Number(month) - 1] ?? '';

const YEAR = '(?:19|20)\\d\\d(?!\\d)';
const MONTHS_IN_FIGURES = new RegExp(`(?<![\\d./-])(0?[1-9]|1[0-2])-(0?[1-9]|1[0-2])[./](${YEAR})`, 'g');
const MONTH_IN_FIGURES = new RegExp(`(?<![\\d./])(0?[1-9]|1[0-2])[./](${YEAR})`, 'g');
const SHORT_YEAR = new RegExp(
  `(?<![а-я])((?:${MONTH})\\.?) ?(?:'(\\d\\d)(?!\\d)|(\\d\\d)(?= ?г(?:\\.|од|$|[ ,;])))`,
  'g',
);

/** Words apart from figures, months and years in figures as words: «09.2025» → `сентябрь 2025`. */
function figuresApart(text: string): string {
  return text
    .replace(/[’‘`´]/g, "'")
    .replace(/([а-я])(?=\d)/g, '$1 ')
    .replace(/(\d)(?=(?!ого(?![а-я])|ому(?![а-я])|его(?![а-я]))[а-я]{3}|(?:до|по|и|г|гг|р|кв|уч)(?![а-я]))/g, '$1 ')
    .replace(MONTHS_IN_FIGURES, (_, from, to, year) => `${nameOf(from)}-${nameOf(to)} ${year}`)
    .replace(MONTH_IN_FIGURES, (_, month, year) => `${nameOf(month)} ${year}`)
    .replace(SHORT_YEAR, (_, month, short, shortened) => `${month} 20${short ?? shortened}`);
}
