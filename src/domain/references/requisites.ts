import { MONTH_STEMS, monthOf } from '../deadlines/words/months';
import type { Folded } from '../folded';
import type { Reference } from './reference';

/** Number and date of a paper, as a stretch of text gives them. */
export interface Requisites {
  readonly number?: string;
  readonly date?: string;
  readonly isNumberBlank: boolean;
  readonly isDayImpossible: boolean;
  /** Where the first and the last of them stand; both the same where there is none. */
  readonly start: number;
  readonly end: number;
}

const MONTH = `(?<month>(?:${MONTH_STEMS.join('|')})[а-я]{0,6})`;
const QUOTE = '["«»“”„]?';
/** The number of a paper: «476», «152-осн», «Р-145», «МР-42/02», «01-05/310». */
export const NUMBER =
  '(?:[а-яa-z]{1,4}\\s?-\\s?|[а-яa-z]{0,4})\\d{1,6}[а-яa-z]{0,3}(?:[-/][\\dа-яa-z]{1,8}|\\.\\d{1,6}|\\s?-\\s(?:осн|од|ок|лс|о|к|п|у|р)(?![а-я])){0,5}';
const DATE = `${QUOTE}\\s?(?<day>\\d{1,2})\\s?${QUOTE}\\s?(?:[./]\\s?(?<digits>\\d{1,2})\\s?[./]\\s?|${MONTH}\\s)(?<year>\\d{4}|\\d{2})(?!\\d)\\s?(?:г(?:\\.|ода?)?(?![а-я])\\.?)?`;
const BLANK_DATE = `${QUOTE}\\s?_{1,30}(?:[\\s_."«»“”]{1,40}(?:20_{0,4})?)?\\s?(?:г\\.)?`;

const NUMBERED = new RegExp(
  `(?:№|(?<![а-яa-z])n\\s)\\s?(?:(?<blank>_{1,30}(?:-[а-я]{1,4})?)|(?<number>${NUMBER}))`,
  'g',
);
const DATED = new RegExp(`(?<![а-я])от\\s?(?:${DATE}|(?<blank>${BLANK_DATE}))`);
/** What a number belongs to when it is a school's. */
const SCHOOL =
  /(?:школ[а-я]{0,3}|сош|оош|нош|гимнази[а-я]{1,2}|лице[а-я]{1,2}|сад[а-я]{0,2}|доу|оо|оу|дс|учреждени[а-я]{1,2}|приложени[а-я]{1,2}|форм[а-я]{1,2})\s?$/;

/** The number and the date that stand in a stretch of a folded text. */
export function requisitesIn(folded: Folded, start: number, end: number): Requisites {
  const words = folded.plain.slice(start, end);
  const dated = DATED.exec(words);
  const numbered = [...words.matchAll(NUMBERED)].find((match) => isOfPaper(words, match));
  const day = dated?.groups?.day === undefined ? undefined : dayOf(dated.groups);
  const number = numbered?.groups?.number;
  const numberEnd = (numbered?.index ?? 0) + (numbered?.[0].length ?? 0);
  const found = [dated, numbered].flatMap((match) =>
    match ? [{ from: match.index ?? 0, to: (match.index ?? 0) + match[0].trimEnd().length }] : [],
  );
  return {
    ...(number === undefined
      ? {}
      : { number: folded.raw(start + numberEnd - number.length, start + numberEnd).trim() }),
    ...(typeof day === 'string' ? { date: day } : {}),
    isNumberBlank: numbered?.groups?.blank !== undefined,
    isDayImpossible: day === false,
    start: start + Math.min(...found.map(({ from }) => from), end - start),
    end: start + Math.max(...found.map(({ to }) => to), 0),
  };
}

/** Endings that offices give to the numbers of their papers and no school has. */
const OF_OFFICE = /[-/]\s?(?:осн|од|ок|лс|о|к|п|р)$/;

function isOfPaper(words: string, { index = 0, 0: found }: RegExpMatchArray): boolean {
  const before = words.slice(0, index);
  const isQuoted = before.lastIndexOf('«') > before.lastIndexOf('»') || (before.match(/"/g) ?? []).length % 2 === 1;
  return !isQuoted && (OF_OFFICE.test(found) || !SCHOOL.test(before.slice(-20)));
}

/** `2023-09-01`; false for a day that no calendar has. */
function dayOf({
  day = '',
  digits,
  month = '',
  year = '',
}: Readonly<Record<string, string | undefined>>): string | false {
  const named = monthOf(month);
  const [y, m, d] = [
    Number(year.length === 2 ? `20${year}` : year),
    digits === undefined ? named : Number(digits),
    Number(day),
  ];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return false;
  return date.toISOString().slice(0, 10);
}

/** What is missing of them or cannot be. */
export function requisiteIssues({ number, date, isNumberBlank, isDayImpossible }: Requisites): Reference['issues'] {
  const ofNumber = isNumberBlank
    ? ['numberLeftBlank' as const]
    : number === undefined
      ? ['numberMissing' as const]
      : [];
  const ofDate = isDayImpossible ? ['noSuchDay' as const] : date === undefined ? ['dateMissing' as const] : [];
  return [...ofNumber, ...ofDate];
}
