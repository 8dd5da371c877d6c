import type { AgeGroup, Category, Gender } from '../../tables/words';
import { asClass, asContacts, asName } from '../intake/normalise';
import { plain } from '../roadmap/import/plain';
import type { BaseColumn } from './list';

/** What a cell of a list means in a base; undefined for what nobody can read in it. */
export type Value = string | number | boolean;

const GENDERS: Readonly<Record<Gender, RegExp>> = {
  male: /^(?:м|муж|мужской|мужчина|мальчик|юноша|m|male)\.?$/,
  female: /^(?:ж|жен|женский|женщина|девочка|девушка|f|female)\.?$/,
};

const CATEGORIES: Readonly<Record<Category, RegExp>> = {
  pupil: /обучающ|учащ|учени[кц]|школьни|^ребенок$|^дети$/,
  teacher: /педагог|учител|преподават|воспитател|^сотрудник школы$/,
  student: /студент/,
  partnerEmployee: /партнер|работодател|работник предприят|специалист предприят/,
  parent: /родител|законн\S* представител/,
  graduate: /выпускни/,
  other: /^ин(?:ое|ой)|^друг/,
};

const AGE_GROUPS: Readonly<Record<AgeGroup, RegExp>> = {
  under10: /^(?:до|младше|менее) 10/,
  from10to13: /^10-13/,
  exactly14: /^14(?:$| лет)/,
  from15to17: /^15-17/,
  from18to19: /^18-19/,
  over19: /^(?:20 лет и|старше 19|20\+|20 и)/,
};

const wordOf = <Word extends string>(words: Readonly<Record<Word, RegExp>>, text: string): Word | undefined =>
  (Object.keys(words) as Word[]).find((word) => words[word].test(plain(text)));

const YES = /^(?:да|\+|v|x|х|1|✓|✔|☑|true|истина|есть|является|имеется|прош(?:ел|ла))$/;
const NO = /^(?:нет|-|0|false|ложь|не является|не имеется|не прош(?:ел|ла))$/;

function yesNo(text: string): boolean | undefined {
  const word = plain(text);
  return YES.test(word) ? true : NO.test(word) ? false : undefined;
}

const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/** Days between the first day that Excel counts and 1970, and the bounds of numbers that are days of our time. */
const EXCEL = { epoch: 25_569, first: 10_000, last: 60_000 } as const;

/** Years of two digits: nobody in a base is older than a hundred. */
const century = (year: string, today: string): string => {
  if (year.length === 4) return year;
  const now = Number(today.slice(0, 4));
  const near = Math.floor(now / 100) * 100 + Number(year);
  return String(near > now ? near - 100 : near);
};

/** «1.9.2012», «01.09.12», «1 сентября 2012 г.», «2012-09-01», a day as Excel counts them → `2012-09-01`. */
export function dayIn(text: string, today: string): string | undefined {
  const words = plain(text).replace(/ ?(?:г\.?|года?|г\.? ?р\.?)$/, '');
  if (/^\d{5}(?:\.\d+)?$/.test(words)) {
    const serial = Math.floor(Number(words));
    const isDay = serial >= EXCEL.first && serial <= EXCEL.last;
    return isDay ? new Date((serial - EXCEL.epoch) * 86_400_000).toISOString().slice(0, 10) : undefined;
  }
  const russian = /^(\d{1,2})[.,/ -](\d{1,2})[.,/ -](\d{4}|\d\d)$/.exec(words);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\d.*)?$/.exec(words);
  const said = /^(\d{1,2}) ([а-я]{3,8})\.? (\d{4})$/.exec(words);
  const month = said ? MONTHS.findIndex((each) => said[2]?.startsWith(each)) + 1 : 0;
  const parts = russian
    ? [century(russian[3] ?? '', today), russian[2], russian[1]]
    : iso
      ? [iso[1], iso[2], iso[3]]
      : said && month > 0
        ? [said[3], String(month), said[1]]
        : undefined;
  return parts && soundDay(...(parts as [string, string, string]));
}

function soundDay(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const made = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(iso) ? iso : undefined;
}

/** A year, also out of a whole date. */
export function yearIn(text: string, today: string): number | undefined {
  const bare = /^((?:19|20)\d\d)(?: ?г\.?(?: ?р\.?)?| год(?:а рождения)?)?$/.exec(plain(text))?.[1];
  const day = bare === undefined ? dayIn(text, today) : undefined;
  return bare === undefined ? (day === undefined ? undefined : Number(day.slice(0, 4))) : Number(bare);
}

const wholeIn = (text: string): number | undefined => {
  const found = /^(\d{1,3})(?:[.,]0+)?(?: ?чел\S*)?$/.exec(plain(text))?.[1];
  return found === undefined ? undefined : Number(found);
};

/**
 * How the cells of a column are read; the texts of the others are what they are.
 *
 * @param today Tells the century of a year of two digits.
 */
export const READERS: Readonly<Partial<Record<BaseColumn, (text: string, today: string) => Value | undefined>>> = {
  fullName: asName,
  schoolClass: asClass,
  contacts: asContacts,
  gender: (text) => wordOf(GENDERS, text),
  category: (text) => wordOf(CATEGORIES, text),
  ageGroup: (text) => wordOf(AGE_GROUPS, text),
  youngTeacher: yesNo,
  completed: yesNo,
  birthDate: dayIn,
  joined: dayIn,
  finished: dayIn,
  birthYear: yearIn,
  capacity: wholeIn,
};
